using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Environment variables stand in the folder of their name, have a type and a text, and bring no value along.
/// </summary>
public sealed class EnvironmentVariableRule : ICheckRule
{
    private const string File = "/environmentvariabledefinition.xml";
    private const string Number = "100000001";
    private const string YesNo = "100000002";
    private static readonly string[] Types =
    [
        "100000000",
        "100000001",
        "100000002",
        "100000003",
        "100000004",
        "100000005",
    ];

    /// <inheritdoc/>
    public string Id => "SC1602";

    /// <inheritdoc/>
    public string Name => "environment variables";

    /// <summary>The definitions' nodes.</summary>
    public static IEnumerable<XElement> Definitions(SolutionModel solution) =>
        solution
            .Files.Where(file => file.Key.EndsWith(File, StringComparison.Ordinal))
            .Select(file => OwnFile.Read(file.Key, file.Value));

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. Definitions(subject.Solution).SelectMany(Definition),
            .. subject
                .Solution.Files.Keys.Where(file =>
                    file.EndsWith("/environmentvariablevalues.json", StringComparison.Ordinal)
                )
                .Select(file =>
                    Finding.In(
                        file,
                        "The package carries a value, which clashes with the environment's own.",
                        "Delete the file: values come from the deployment settings."
                    )
                ),
        ];

    private static IEnumerable<Finding> Definition(XElement node)
    {
        var name = (string?)node.Attribute("schemaname");
        if (Finding.FileOf(node) != $"environmentvariabledefinitions/{name}{File}")
        {
            yield return Finding.At(
                node,
                $"The variable {name} does not stand in the folder of its name.",
                $"Move it to environmentvariabledefinitions/{name}."
            );
        }

        if (!Types.Contains((string?)node.Element("type"), StringComparer.Ordinal))
        {
            yield return Finding.At(
                node,
                $"{(string?)node.Element("type")} is no type of environment variable.",
                "Use 100000000 to 100000005."
            );
        }

        var (type, value) = ((string?)node.Element("type"), (string?)node.Element("defaultvalue"));
        if (
            !string.IsNullOrEmpty(value)
            && (
                (type == YesNo && value is not ("yes" or "no"))
                || (type == Number && !decimal.TryParse(value, CultureInfo.InvariantCulture, out _))
            )
        )
        {
            yield return Finding.At(
                node,
                $"The default \"{value}\" of {name} is not of its type.",
                "Write yes or no, or a number."
            );
        }

        if (string.IsNullOrWhiteSpace((string?)node.Element("displayname")?.Attribute("default")))
        {
            yield return Finding.At(
                node,
                $"The variable {name} has no display name.",
                "Add <displayname default=\"…\">."
            );
        }
    }
}

using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// What the package refers to and neither holds nor every environment has is declared as a missing dependency, with its
/// solution.
/// </summary>
public sealed class DependencyRule : ICheckRule
{
    private static readonly string[] Kinds = ["Required", "Dependent"];

    /// <inheritdoc/>
    public string Id => "SC1012";

    /// <inheritdoc/>
    public string Name => "dependencies";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var declared = subject.Solution.Manifest.Elements("MissingDependencies").Elements().ToList();
        return
        [
            .. declared.SelectMany(dependency => Declared(dependency, subject.Solution)),
            .. Foreign(subject)
                .Where(reference => !Dependencies.AreDeclared(subject.Solution, reference.Name, reference.Parent))
                .Select(reference =>
                    Finding.At(
                        reference.Node,
                        $"{reference.Name} is of another publisher and not in the package.",
                        "Ship it, or declare it in <MissingDependencies> with the solution that brings it."
                    )
                ),
        ];
    }

    private static IEnumerable<Finding> Declared(XElement dependency, SolutionModel solution)
    {
        if (dependency.Element("Required") is not { } required || dependency.Element("Dependent") is null)
        {
            return
            [
                Finding.At(
                    dependency,
                    "A missing dependency names what is required and what depends on it.",
                    "Add <Required> and <Dependent>."
                ),
            ];
        }

        if ((string?)required.Attribute("solution") is null or "" or "Active")
        {
            return
            [
                Finding.At(
                    required,
                    "The entry does not say which solution brings it.",
                    "Write solution=\"UniqueName (version)\": an import compares it."
                ),
            ];
        }

        if (Kinds.Any(side => !IsKind((string?)dependency.Element(side)?.Attribute("type"))))
        {
            return
            [
                Finding.At(
                    dependency,
                    "The entry's type is none of a component.",
                    "Write its code, such as 1 (table) or 2 (column)."
                ),
            ];
        }

        return ((string?)required.Attribute("schemaName") ?? string.Empty).StartsWith(
            solution.Prefix,
            StringComparison.Ordinal
        )
            ?
            [
                Finding.At(
                    required,
                    $"{(string?)required.Attribute("schemaName")} is the solution's own, and declared as missing.",
                    "Ship it, or take the entry out."
                ),
            ]
            : [];
    }

    // Codes of solution components go to 432; from 10,000 on each environment numbers its own.
    private static bool IsKind(string? type) =>
        int.TryParse(type, CultureInfo.InvariantCulture, out var number) && number is (>= 1 and <= 660) or >= 10_000;

    // Names with a prefix that is neither ours nor one that the standard tables use.
    private static IEnumerable<(string Name, string? Parent, XElement Node)> Foreign(CheckSubject subject)
    {
        var solution = subject.Solution;
        foreach (var control in solution.Customizations.Descendants("customControl"))
        {
            var name = (string?)control.Attribute("name") ?? string.Empty;
            if (
                name.Length > 0
                && !IsPlatformControl(name)
                && solution.Section("CustomControls").All(own => NodeText.Of(own, "Name") != name)
            )
            {
                yield return (name, null, control);
            }
        }

        foreach (
            var component in solution
                .Section("AppModules")
                .Elements("AppModuleComponents")
                .Elements()
                .Where(component => (string?)component.Attribute("type") is "80" or "300")
        )
        {
            yield return ((string?)component.Attribute("schemaName") ?? string.Empty, null, component);
        }
    }

    private static bool IsPlatformControl(string name) =>
        name.StartsWith("MscrmControls.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.", StringComparison.Ordinal);
}

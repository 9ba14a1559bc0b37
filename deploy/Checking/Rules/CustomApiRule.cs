using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Custom APIs stand in the folder of their name, are answered by a plug-in, and their parameters match its
/// declaration.
/// </summary>
public sealed class CustomApiRule : ICheckRule
{
    // The platform's type codes by .NET type.
    private static readonly Dictionary<string, string> TypeCodes = new(StringComparer.Ordinal)
    {
        ["Boolean"] = "0",
        ["DateTime"] = "1",
        ["Decimal"] = "2",
        ["Entity"] = "3",
        ["EntityCollection"] = "4",
        ["EntityReference"] = "5",
        ["Double"] = "6",
        ["Int32"] = "7",
        ["Money"] = "8",
        ["OptionSetValue"] = "9",
        ["String"] = "10",
        ["String[]"] = "11",
        ["Guid"] = "12",
    };

    /// <inheritdoc/>
    public string Id => "SC1504";

    /// <inheritdoc/>
    public string Name => "custom APIs";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.CustomApis.SelectMany(api => Api(api, subject)).Concat(Unanswered(subject));

    private static IEnumerable<Finding> Api(CustomApiModel api, CheckSubject subject)
    {
        var declared = subject.Plugins is null
            ? null
            : StepFiles
                .StepsOf(subject.Plugins)
                .FirstOrDefault(pair => pair.Step.IsCustomApi && pair.Step.Message == api.Name)
                .Step;
        return
        [
            .. api.Folder == api.Name
                ? []
                : new[]
                {
                    Finding.At(
                        api.Node,
                        $"{api.Name} does not stand in the folder of its name.",
                        $"Move it to customapis/{api.Name}."
                    ),
                },
            .. Bound(api, subject.Solution),
            .. api.Inputs.Concat(api.Outputs).SelectMany(Shape),
            .. declared is null
                ? []
                : Compare(api, declared.Inputs, api.Inputs, "takes")
                    .Concat(Compare(api, declared.Outputs, api.Outputs, "answers")),
        ];
    }

    private static IEnumerable<Finding> Bound(CustomApiModel api, SolutionModel solution)
    {
        var types = solution
            .Section("SolutionPluginAssemblies")
            .Descendants("PluginType")
            .Select(type => Ids.Plain((string?)type.Attribute("PluginTypeId")));
        return types.Contains(Ids.Plain(api.PluginTypeId), StringComparer.Ordinal)
            ? []
            :
            [
                Finding.At(
                    api.Node,
                    $"No registered plug-in answers {api.Name}.",
                    "Declare it in a plug-in with Step.OnCustomApi and run salescorner pack --write-steps."
                ),
            ];
    }

    private static IEnumerable<Finding> Shape(XElement parameter)
    {
        var isInput = parameter.Name.LocalName == "customapirequestparameter";
        if (!TypeCodes.ContainsValue((string?)parameter.Element("type") ?? string.Empty))
        {
            yield return Finding.At(
                parameter,
                $"{(string?)parameter.Element("type")} is no type of parameter.",
                "Use 0 to 12."
            );
        }

        if (isInput != (parameter.Element("isoptional") is not null))
        {
            yield return Finding.At(
                parameter,
                isInput
                    ? "A request parameter says whether it is optional."
                    : "A response property has no isoptional: the import fails on it.",
                isInput ? "Add <isoptional>." : "Take it out."
            );
        }

        if (
            !Finding
                .FileOf(parameter)
                .Contains($"/{(string?)parameter.Attribute("uniquename")}/", StringComparison.Ordinal)
        )
        {
            yield return Finding.At(parameter, "The parameter does not stand in the folder of its name.", "Move it.");
        }
    }

    private static IEnumerable<Finding> Compare(
        CustomApiModel api,
        IReadOnlyList<DeclaredParameter> declared,
        IReadOnlyList<XElement> shipped,
        string verb
    )
    {
        foreach (var parameter in declared)
        {
            var node = shipped.FirstOrDefault(candidate =>
                (string?)candidate.Attribute("uniquename") == parameter.Name
            );
            if (node is null)
            {
                yield return Finding.At(
                    api.Node,
                    $"The code of {api.Name} {verb} {parameter.Name}, but the solution does not have it.",
                    "Add the parameter's file, or take it out of the code."
                );
            }
            else if (
                (string?)node.Element("type") != TypeCodes.GetValueOrDefault(parameter.TypeName)
                || (node.Element("isoptional") is { } optional && optional.Value != (parameter.IsOptional ? "1" : "0"))
            )
            {
                yield return Finding.At(
                    node,
                    $"The code declares {parameter.Name} as "
                        + $"{(parameter.IsOptional ? "optional " : string.Empty)}{parameter.TypeName}.",
                    "Make file and code agree."
                );
            }
        }

        foreach (
            var node in shipped.Where(node =>
                declared.All(parameter => parameter.Name != (string?)node.Attribute("uniquename"))
            )
        )
        {
            yield return Finding.At(
                node,
                $"The solution says that {api.Name} {verb} {(string?)node.Attribute("uniquename")}, but its "
                    + "code does not.",
                "Declare it in the plug-in with Takes, MayTake or Answers, or delete the file."
            );
        }
    }

    private static IEnumerable<Finding> Unanswered(CheckSubject subject) =>
        subject.Plugins is null
            ? []
            : StepFiles
                .StepsOf(subject.Plugins)
                .Where(pair =>
                    pair.Step.IsCustomApi && subject.Solution.CustomApis.All(api => api.Name != pair.Step.Message)
                )
                .Select(pair =>
                    Finding.In(
                        "customapis",
                        $"{pair.Plugin.Name} answers {pair.Step.Message}, which the solution does not have.",
                        $"Add customapis/{pair.Step.Message}/customapi.xml."
                    )
                );
}

using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Steps name types, messages, stages, columns and images that exist and fit together.</summary>
public sealed class StepRule : ICheckRule
{
    private const string Rewrite = "Correct the plug-in's declaration and run salescorner pack --write-steps.";
    private static readonly string[] Stages = ["10", "20", "40"];

    /// <inheritdoc/>
    public string Id => "SC1502";

    /// <inheritdoc/>
    public string Name => "plug-in steps";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var types = subject
            .Solution.Section("SolutionPluginAssemblies")
            .Descendants("PluginType")
            .ToLookup(type => Ids.Plain((string?)type.Attribute("PluginTypeId")), StringComparer.Ordinal);
        return
        [
            .. subject.Solution.Section("SdkMessageProcessingSteps").SelectMany(step => Step(step, types, subject)),
            .. types.SelectMany(same => same).SelectMany(type => InAssembly(type, subject)),
        ];
    }

    private static IEnumerable<Finding> Step(XElement step, ILookup<string, XElement> types, CheckSubject subject)
    {
        var message = Guid.TryParse((string?)step.Element("SdkMessageId"), out var id) ? SdkMessages.NameOf(id) : null;
        var table = subject.Tables.Table((string?)step.Element("PrimaryEntity"));
        return
        [
            .. Type(step, types),
            .. message is null
                ? new[]
                {
                    Finding.At(
                        step,
                        $"The message {(string?)step.Element("SdkMessageId")} is not one that every environment has.",
                        Rewrite
                    ),
                }
                : [],
            .. table is null
                ? new[]
                {
                    Finding.At(step, $"The table {(string?)step.Element("PrimaryEntity")} does not exist.", Rewrite),
                }
                : Columns(step, table),
            .. Stage(step),
            .. Filter(step, message),
            .. step.Descendants("SdkMessageProcessingStepImage").SelectMany(image => Image(image, step, message)),
        ];
    }

    private static IEnumerable<Finding> Type(XElement step, ILookup<string, XElement> types)
    {
        var type = types[Ids.Plain((string?)step.Element("PluginTypeId"))].FirstOrDefault();
        return
            type is not null
            && (string?)type.Attribute("AssemblyQualifiedName") == (string?)step.Element("PluginTypeName")
            ? []
            :
            [
                Finding.At(
                    step,
                    $"The step's type {(string?)step.Element("PluginTypeName")} is not registered.",
                    Rewrite
                ),
            ];
    }

    private static IEnumerable<Finding> Stage(XElement step)
    {
        var (stage, mode) = ((string?)step.Element("Stage"), (string?)step.Element("Mode"));
        if (!Stages.Contains(stage, StringComparer.Ordinal))
        {
            yield return Finding.At(step, $"No step can run in stage {stage}.", Rewrite);
        }

        if (mode is not ("0" or "1") || (mode == "1" && stage != "40"))
        {
            yield return Finding.At(
                step,
                $"A step in stage {stage} cannot run in mode {mode}.",
                "Only steps after the operation can be asynchronous. " + Rewrite
            );
        }
    }

    private static IEnumerable<Finding> Filter(XElement step, string? message)
    {
        var filter = (string?)step.Element("FilteringAttributes");
        if (message == "Update" && string.IsNullOrEmpty(filter))
        {
            yield return Finding.At(
                step,
                "The step fires on every update.",
                "Say in the declaration which columns fire it, and run salescorner pack --write-steps."
            );
        }

        if (message is not ("Update" or null) && !string.IsNullOrEmpty(filter))
        {
            yield return Finding.At(step, $"A {message} step cannot be filtered by columns.", Rewrite);
        }
    }

    private static IEnumerable<Finding> Columns(XElement step, KnownTable table) =>
        step.Elements("FilteringAttributes")
            .Concat(step.Descendants("Attributes"))
            .SelectMany(list => list.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Where(column => table.Column(column) is null)
            .Select(column => Finding.At(step, $"The table {table.Name} has no column \"{column}\".", Rewrite));

    // No row exists before a creation, and none after a deletion or before the operation is done.
    private static IEnumerable<Finding> Image(XElement image, XElement step, string? message)
    {
        var type = (string?)image.Element("ImageType");
        var (isBefore, isAfter) = (type is "0" or "2", type is "1" or "2");
        var isLate = (string?)step.Element("Stage") == "40";
        if (isBefore && message == "Create")
        {
            yield return Finding.At(
                image,
                $"A {message} step in stage {(string?)step.Element("Stage")} has no pre-image.",
                Rewrite
            );
        }

        if (isAfter && (message == "Delete" || !isLate))
        {
            yield return Finding.At(
                image,
                $"A {message} step in stage {(string?)step.Element("Stage")} has no post-image.",
                Rewrite
            );
        }

        if (message is not null && (string?)image.Element("MessagePropertyName") != SdkMessages.ImageProperty(message))
        {
            yield return Finding.At(
                image,
                $"The image of a {message} step is taken for {SdkMessages.ImageProperty(message)}.",
                Rewrite
            );
        }
    }

    private static IEnumerable<Finding> InAssembly(XElement type, CheckSubject subject) =>
        subject.Plugins is null
        || subject.Plugins.Plugins.Any(plugin => plugin.FullName == (string?)type.Attribute("Name"))
            ? []
            :
            [
                Finding.At(
                    type,
                    $"The assembly has no plug-in {(string?)type.Attribute("Name")}.",
                    "Run salescorner pack --write-steps."
                ),
            ];
}

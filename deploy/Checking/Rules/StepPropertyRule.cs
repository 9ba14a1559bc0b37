using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Steps have a rank, a handler, images with names of their own, and are registered once, on messages that their table
/// has.
/// </summary>
public sealed class StepPropertyRule : ICheckRule
{
    private const string Rewrite = "Run salescorner pack --write-steps.";
    private const string PluginType = "4602";

    // Tables that only gather the rows of others: nothing is ever saved on them, so no step fires.
    private static readonly string[] NeverSaved = ["activitypointer", "owner"];

    private static readonly string[] Registered =
    [
        "PluginTypeId",
        "SdkMessageId",
        "PrimaryEntity",
        "Stage",
        "Mode",
        "FilteringAttributes",
    ];

    private static readonly (string Element, string[] Values)[] Words =
    [
        ("InvocationSource", ["0", "1", "2"]),
        ("SupportedDeployment", ["0", "1", "2"]),
        ("AsyncAutoDelete", ["0", "1"]),
        ("IsHidden", ["0", "1"]),
        ("IsCustomizable", ["0", "1"]),
        ("EventHandlerTypeCode", [PluginType]),
    ];

    /// <inheritdoc/>
    public string Id => "SC1505";

    /// <inheritdoc/>
    public string Name => "step properties";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var steps = subject.Solution.Section("SdkMessageProcessingSteps").ToList();
        return
        [
            .. steps.SelectMany(Step),
            .. steps.SelectMany(step => Images(step, subject)),
            .. steps
                .GroupBy(Registration, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(
                        same.Last(),
                        "The same type is registered twice on the same event, so it runs twice.",
                        Rewrite
                    )
                ),
            .. subject.Solution.Section("SolutionPluginAssemblies").Descendants("PluginType").SelectMany(Types),
        ];
    }

    private static IEnumerable<Finding> Step(XElement step)
    {
        if (NodeText.Whole(step, "Rank") is not { } rank || rank is < 1 or > int.MaxValue)
        {
            yield return Finding.At(
                step,
                $"The step's rank is \"{NodeText.Of(step, "Rank")}\".",
                "Write a whole number from 1."
            );
        }

        foreach (
            var (element, values) in Words.Where(word =>
                !word.Values.Contains(NodeText.Of(step, word.Element), StringComparer.Ordinal)
            )
        )
        {
            yield return Finding.At(
                step,
                $"<{element}> is \"{NodeText.Of(step, element)}\".",
                $"Write one of {string.Join(", ", values)}. {Rewrite}"
            );
        }

        if (NodeText.Of(step, "AsyncAutoDelete") == "1" && NodeText.Of(step, "Mode") != "1")
        {
            yield return Finding.At(
                step,
                "Only jobs of steps in the background can be deleted after they ran.",
                $"Write <AsyncAutoDelete>0</AsyncAutoDelete>. {Rewrite}"
            );
        }

        if (
            NodeText.Of(step, "FilteringAttributes") is { Length: > 0 } filter
            && filter.Split(',').Any(name => name.Trim().Length == 0)
        )
        {
            yield return Finding.At(
                step,
                $"The filter \"{filter}\" names nothing between two commas.",
                $"Name columns, with single commas. {Rewrite}"
            );
        }

        if (
            NodeText.Of(step, "FilteringAttributes").Split(',') is { Length: > 1 } names
            && names.Select(name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < names.Length
        )
        {
            yield return Finding.At(step, "The filter names a column twice.", $"Name it once. {Rewrite}");
        }

        if (NeverSaved.Contains(NodeText.Of(step, "PrimaryEntity"), StringComparer.Ordinal))
        {
            yield return Finding.At(
                step,
                $"{NodeText.Of(step, "PrimaryEntity")} has no such message: no step fires on it.",
                "Register on the tables themselves, such as task or phonecall."
            );
        }
    }

    private static IEnumerable<Finding> Images(XElement step, CheckSubject subject)
    {
        var images = step.Descendants("SdkMessageProcessingStepImage").ToList();
        foreach (
            var twin in images
                .GroupBy(image => NodeText.Of(image, "EntityAlias"), StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1 || same.Key.Length == 0)
        )
        {
            yield return Finding.At(
                twin.Last(),
                $"The image's alias \"{twin.Key}\" is not its own.",
                $"Give each image an alias. {Rewrite}"
            );
        }

        foreach (var image in images.Where(image => NodeText.Of(image, "ImageType") is not ("0" or "1" or "2")))
        {
            yield return Finding.At(
                image,
                $"\"{NodeText.Of(image, "ImageType")}\" is no type of image.",
                "Write 0 (before), 1 (after) or 2 (both)."
            );
        }

        foreach (var image in images.Where(image => NodeText.Of(image, "Attributes").Length == 0))
        {
            yield return Finding.At(
                image,
                "The image takes every column of the row.",
                $"Name the columns that the step reads. {Rewrite}"
            ) with
            {
                IsWarning = true,
            };
        }

        foreach (
            var image in images.Where(image =>
                string.IsNullOrEmpty((string?)image.Attribute("Name")) && NodeText.Of(image, "Name").Length == 0
            )
        )
        {
            yield return Finding.At(image, "The image has no name.", Rewrite);
        }

        if (images.Count > 0 && subject.Tables.Table(NodeText.Of(step, "PrimaryEntity")) is null)
        {
            yield return Finding.At(step, "A step with images has a table.", Rewrite);
        }
    }

    private static string Registration(XElement step) =>
        string.Join('|', Registered.Select(element => NodeText.Of(step, element)));

    private static IEnumerable<Finding> Types(XElement type) =>
        NodeText.Of(type, "FriendlyName").Length > 0
            ? []
            : [Finding.At(type, "The plug-in type has no friendly name.", Rewrite)];
}

using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Installing.Package;

/// <summary>A plug-in step, as a package brings it or as an environment has it.</summary>
/// <param name="Id">Its id, the same in every environment.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stage">The stage of the pipeline: 10, 20 or 40.</param>
/// <param name="Mode">0 in the user's transaction, 1 afterwards.</param>
/// <param name="Rank">Its place among the steps of one stage.</param>
/// <param name="Filter">The columns that fire it, sorted, with commas.</param>
internal sealed record PackagedStep(Guid Id, string Name, int Stage, int Mode, int Rank, string Filter)
{
    /// <summary>Reads a step's node.</summary>
    public static PackagedStep Of(XElement node) =>
        new(
            TargetPackage.IdIn(node, "SdkMessageProcessingStepId"),
            (string?)node.Attribute("Name") ?? string.Empty,
            Number(node, "Stage", 0),
            Number(node, "Mode", 0),
            Number(node, "Rank", 1),
            Sorted((string?)node.Element("FilteringAttributes"))
        );

    /// <summary>A list of columns in the order that is compared.</summary>
    public static string Sorted(string? columns) =>
        string.Join(
            ',',
            (columns ?? string.Empty)
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Order(StringComparer.Ordinal)
        );

    private static int Number(XElement node, string name, int usual) =>
        int.TryParse((string?)node.Element(name), CultureInfo.InvariantCulture, out var number) ? number : usual;
}

using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A table's icons are web resources that the solution ships.</summary>
public sealed class IconRule : ICheckRule
{
    private static readonly string[] Elements = ["IconLargeName", "IconMediumName", "IconSmallName", "IconVectorName"];

    private const string Vector = "IconVectorName";
    private const string Svg = "11";
    private static readonly string[] Pictures = ["5", "6", "7"];

    /// <inheritdoc/>
    public string Id => "SC1306";

    /// <inheritdoc/>
    public string Name => "icons";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) => Missing(subject).Concat(Other(subject));

    private static IEnumerable<Finding> Missing(CheckSubject subject) =>
        from table in subject.Solution.Tables
        from name in Elements.Select(icon => table.Body.Element(icon))
        where name is { Value.Length: > 0 } && !subject.Solution.WebResources.Contains(name.Value)
        select Finding.At(
            name,
            $"{table.SchemaName} has the icon {name.Value}, which is no web resource.",
            "Ship it, or take the element out."
        );

    private static IEnumerable<Finding> Other(CheckSubject subject) =>
        from table in subject.Solution.Tables
        from element in Elements
        let name = NodeText.Of(table.Body, element)
        let resource = subject.Solution.WebResources[name].FirstOrDefault()
        where name.Length > 0 && resource is not null
        let type = NodeText.Of(resource, "WebResourceType")
        where !(element == Vector ? [Svg] : Pictures).Contains(type, StringComparer.Ordinal)
        select Finding.At(
            table.Body,
            $"{table.SchemaName} has the icon {name}, which is of the type {type}.",
            element == Vector ? "Name an SVG (type 11)." : "Name a PNG, JPG or GIF (type 5, 6 or 7)."
        );
}

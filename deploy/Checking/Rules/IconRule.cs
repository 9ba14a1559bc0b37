using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>A table's icons are web resources that the solution ships.</summary>
public sealed class IconRule : ICheckRule
{
    private static readonly string[] Elements = ["IconLargeName", "IconMediumName", "IconSmallName", "IconVectorName"];

    /// <inheritdoc/>
    public string Id => "SC1306";

    /// <inheritdoc/>
    public string Name => "icons";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        from table in subject.Solution.Tables
        from name in Elements.Select(icon => table.Body.Element(icon))
        where name is { Value.Length: > 0 } && !subject.Solution.WebResources.Contains(name.Value)
        select Finding.At(
            name,
            $"{table.SchemaName} has the icon {name.Value}, which is no web resource.",
            "Ship it, or take the element out."
        );
}

using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Tables;

/// <summary>Nothing that somebody does with a row of the platform may need a right on a row of ours.</summary>
public sealed class RelationshipTests
{
    private static readonly string[] Cascading =
    [
        "CascadeAssign",
        "CascadeReparent",
        "CascadeShare",
        "CascadeUnshare",
        "CascadeRollupView",
    ];

    // What every table has: made by the platform together with it, and not to be changed.
    private static readonly string[] OfThePlatform =
    [
        "business_unit_",
        "TransactionCurrency_",
        "organization_",
        "owner_",
        "team_sc_",
        "user_sc_",
        "lk_sc_",
    ];

    public static TheoryData<string> Own => [.. OurOwn().Select(one => (string)one.Attribute("Name")!)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Assigning_sharing_and_moving_a_row_of_the_platform_touches_no_row_of_ours(string name)
    {
        var relationship = OurOwn().Single(one => (string)one.Attribute("Name")! == name);

        Assert.All(
            Cascading,
            action => Assert.Equal("NoCascade", (string?)relationship.Element(action) ?? "NoCascade")
        );
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void Deleting_a_row_of_the_platform_takes_only_the_link_away(string name)
    {
        var relationship = OurOwn().Single(one => (string)one.Attribute("Name")! == name);

        Assert.Equal("RemoveLink", (string)relationship.Element("CascadeDelete")!);
    }

    private static IEnumerable<XElement> OurOwn() =>
        Directory
            .EnumerateFiles(Path.Combine(Shipped.Repository.SolutionFolder, "Other", "Relationships"), "*.xml")
            .SelectMany(file => XElement.Load(file).Elements("EntityRelationship"))
            .Where(one => !((string)one.Element("ReferencedEntityName")!).StartsWith("sc_", StringComparison.Ordinal))
            .Where(one =>
                !Array.Exists(
                    OfThePlatform,
                    prefix => ((string)one.Attribute("Name")!).StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                )
            );
}

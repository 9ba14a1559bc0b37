using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class RelationshipRuleTests
{
    private const string Parent = "Other/Relationships/Opportunity.xml";

    [Fact]
    public Task A_side_that_is_no_table_is_found() =>
        Finds(
            root => root.Descendants("ReferencedEntityName").First().Value = "sc_Nothing",
            "leads to sc_nothing, which is no table."
        );

    [Fact]
    public Task A_relationship_without_its_lookup_is_found() =>
        Finds(
            root => root.Descendants("ReferencingAttributeName").First().Value = "sc_Nothing",
            "has no lookup sc_Nothing."
        );

    [Fact]
    public Task A_navigation_property_of_another_name_is_found() =>
        Finds(
            root => root.Descendants("NavigationPropertyName").First().Value = "sc_other",
            "is sc_other, not the lookup"
        );

    [Fact]
    public Task An_unknown_cascade_is_found() =>
        Finds(
            root => root.Descendants("CascadeDelete").First().Value = "Sometimes",
            "\"Sometimes\" is no way to cascade."
        );

    [Fact]
    public Task A_relationship_twice_is_found() =>
        Finds(root => root.Add(new XElement(root.Elements().First())), "stands twice.");

    [Fact]
    public Task A_lookup_without_a_relationship_is_found() =>
        Finds(
            root =>
                root.Elements()
                    .Where(one => ((string?)one.Element("ReferencingEntityName")) == "sc_StageChange")
                    .Remove(),
            "The lookup sc_opportunityid of sc_StageChange has no relationship."
        );

    [Fact]
    public Task A_second_parent_is_found() =>
        Checks.FindsAsync<RelationshipRule>(
            copy =>
            {
                copy.Edit(
                    Parent,
                    root =>
                        root.Elements()
                            .Single(one => (string?)one.Attribute("Name") == "sc_opportunity_qualificationanswer")
                            .Element("CascadeReparent")!
                            .Value = "Cascade"
                );
                copy.Edit(
                    "Other/Relationships/sc_QualificationQuestion.xml",
                    root => root.Descendants("CascadeReparent").First().Value = "Cascade"
                );
            },
            "sc_qualificationanswer has more than one parental relationship."
        );

    [Fact]
    public Task A_relationship_that_the_list_lacks_is_found() =>
        Checks.FindsAsync<RelationshipRule>(
            copy => copy.Edit("Other/Relationships.xml", root => root.Elements().First().Remove()),
            "is not listed."
        );

    [Fact]
    public Task A_listed_relationship_that_does_not_exist_is_found() =>
        Checks.FindsAsync<RelationshipRule>(
            copy =>
                copy.Edit(
                    "Other/Relationships.xml",
                    root => root.Elements().First().SetAttributeValue("Name", "sc_nothing")
                ),
            "sc_nothing is listed, but does not exist."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<RelationshipRule>(copy => copy.Edit(Parent, fault), problem);
}

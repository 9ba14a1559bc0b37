using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class OptionRuleTests
{
    private const string Grade = "OptionSets/sc_grade.xml";

    [Fact]
    public Task A_value_outside_the_publishers_range_is_found() =>
        Checks.FindsAsync<OptionRule>(
            copy =>
                copy.Edit(Grade, root => root.Descendants("option").First().SetAttributeValue("value", "100000000")),
            "The value 100000000 is outside the publisher's range."
        );

    [Fact]
    public Task The_last_value_of_the_range_is_accepted_and_the_next_found() =>
        Checks.FindsAsync<OptionRule>(
            copy =>
                copy.Edit(
                    Grade,
                    root =>
                    {
                        root.Descendants("option").First().SetAttributeValue("value", "482739999");
                        root.Descendants("option").Last().SetAttributeValue("value", "482740000");
                    }
                ),
            "The value 482740000 is outside the publisher's range."
        );

    [Fact]
    public Task A_value_twice_is_found() =>
        Checks.FindsAsync<OptionRule>(
            copy =>
                copy.Edit(
                    Grade,
                    root =>
                        root.Descendants("option")
                            .Last()
                            .SetAttributeValue("value", root.Descendants("option").First().Attribute("value")!.Value)
                ),
            "stands twice."
        );

    [Fact]
    public Task A_choice_without_options_is_found() =>
        Checks.FindsAsync<OptionRule>(
            copy => copy.Edit(Grade, root => root.Descendants("option").Remove()),
            "The choice has no options."
        );

    [Fact]
    public Task A_column_with_an_unknown_choice_is_found() =>
        Finds(
            "sc_grade",
            column => column.Element("OptionSetName")!.Value = "sc_nothing",
            "There is no choice sc_nothing."
        );

    [Fact]
    public Task A_default_that_is_no_option_is_found() =>
        Finds(
            "sc_grade",
            column => column.Element("AppDefaultValue")!.Value = "7",
            "The default 7 of sc_grade is none of its options."
        );

    [Fact]
    public Task An_own_choice_without_the_tables_name_is_found() =>
        Finds(
            "sc_stale",
            column => column.Element("optionset")!.SetAttributeValue("Name", "sc_stale"),
            "The choice of sc_stale is not called after table and column."
        );

    private static Task Finds(string name, Action<XElement> fault, string problem) =>
        Checks.FindsAsync<OptionRule>(
            copy =>
                copy.Edit(
                    "Entities/Opportunity/Entity.xml",
                    root =>
                        fault(root.Descendants("attribute").Single(one => (string?)one.Element("LogicalName") == name))
                ),
            problem
        );
}

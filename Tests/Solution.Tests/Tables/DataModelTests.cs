using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Tables;

public sealed class DataModelTests
{
    private const int FirstOption = 482_730_000;

    public static TheoryData<string> Own => new(ShippedTables.Own.Keys);

    public static TheoryData<string> PeopleTypeIn =>
        [
            "sc_Settings",
            "sc_StagePolicy",
            "sc_QualificationQuestion",
            "sc_QualificationAnswer",
            "sc_LossReasonMap",
            "sc_Quota",
            "sc_TeamCredit",
        ];

    [Theory]
    [MemberData(nameof(Own))]
    public void A_table_has_names_a_description_an_icon_and_a_key(string table)
    {
        var entity = ShippedTables.Own[table];

        Assert.NotEmpty(ShippedTables.Label(entity, "LocalizedNames"));
        Assert.NotEmpty(ShippedTables.Label(entity, "LocalizedCollectionNames"));
        Assert.NotEmpty(ShippedTables.Label(entity, "Descriptions"));
        Assert.True(ShippedTables.Exists("WebResources/" + entity.Element("IconVectorName")!.Value));
        Assert.NotEmpty(entity.Descendants("EntityKeyAttributes"));
    }

    [Fact]
    public void Every_column_says_in_English_what_it_means() =>
        Assert.All(
            ShippedTables.Entities().SelectMany(table => ShippedTables.Columns(table.Value)),
            column =>
            {
                Assert.NotEmpty(ShippedTables.Label(column, "displaynames"));
                Assert.NotEmpty(ShippedTables.Label(column, "Descriptions"));
            }
        );

    [Theory]
    [MemberData(nameof(Own))]
    public void No_two_columns_of_a_table_read_the_same(string table)
    {
        var names = ShippedTables
            .CustomColumns(ShippedTables.Own[table])
            .Select(column => ShippedTables.Label(column, "displaynames"));

        Assert.Empty(
            names
                .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
    }

    [Fact]
    public void Every_money_column_has_its_value_in_the_base_currency()
    {
        var columns = ShippedTables
            .Entities()
            .SelectMany(table => ShippedTables.CustomColumns(table.Value))
            .Where(IsMoney)
            .ToList();
        var bases = columns.Select(column => (string?)column.Element("CalculationOf")).OfType<string>();

        var plain = columns
            .Where(column => column.Element("CalculationOf") is null)
            .Select(column => (string)column.Attribute("PhysicalName")!);

        Assert.Equal(plain.Order(StringComparer.Ordinal), bases.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PeopleTypeIn))]
    public void What_people_type_is_audited(string table) =>
        Assert.Equal("1", ShippedTables.Own[table].Element("IsAuditEnabled")!.Value);

    [Fact]
    public void Options_stand_in_the_publishers_range_without_a_gap_and_with_a_colour() =>
        Assert.All(
            ShippedTables.Choices(),
            choice =>
            {
                var options = choice.Descendants("option").ToList();
                Assert.Equal(
                    Enumerable.Range(FirstOption, options.Count),
                    options.Select(option => (int)option.Attribute("value")!)
                );
                Assert.All(options, option => Assert.Matches("^#[0-9A-F]{6}$", (string?)option.Attribute("Color")));
            }
        );

    [Fact]
    public void The_data_model_page_names_every_column_and_choice()
    {
        var page = ShippedTables.Document("data-model.md");

        var columns = ShippedTables
            .Entities()
            .SelectMany(table => ShippedTables.CustomColumns(table.Value))
            .Where(column => column.Element("CalculationOf") is null)
            .Select(ShippedTables.Logical);
        var choices = ShippedTables.Choices().Select(choice => (string)choice.Attribute("Name")!);

        Assert.All(columns.Concat(choices), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    private static bool IsMoney(XElement column) => column.Element("Type")!.Value == "money";
}

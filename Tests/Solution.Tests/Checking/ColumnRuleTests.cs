using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class ColumnRuleTests
{
    [Fact]
    public Task An_unknown_type_is_found() =>
        Finds("sc_name", column => column.Element("Type")!.Value = "memo", "\"memo\" is no column type.");

    [Fact]
    public Task Names_that_do_not_agree_are_found() =>
        Finds(
            "sc_amount",
            column => column.SetAttributeValue("PhysicalName", "sc_Sum"),
            "The names of sc_Sum do not agree."
        );

    [Fact]
    public Task A_text_without_a_length_is_found() =>
        Finds("sc_name", column => column.Element("MaxLength")!.Remove(), "The text sc_name has no length.");

    [Fact]
    public Task A_number_without_limits_is_found() =>
        Finds("sc_amount", column => column.Element("MaxValue")!.Remove(), "The number sc_amount has no limits.");

    [Fact]
    public Task Money_without_its_base_is_found() =>
        Finds("sc_amount_base", column => column.Remove(), "The currency column sc_amount has no sc_amount_base.");

    [Fact]
    public Task Money_without_a_currency_is_found() =>
        Finds("transactioncurrencyid", column => column.Remove(), "sc_Quota has money, but no transactioncurrencyid.");

    [Fact]
    public Task A_base_of_nothing_is_found() =>
        Finds(
            "sc_amount_base",
            column => column.Element("CalculationOf")!.Value = "sc_Nothing",
            "sc_amount_base is the base of sc_Nothing, which does not exist."
        );

    [Fact]
    public Task A_column_twice_is_found() =>
        Finds("sc_amount", column => column.AddAfterSelf(new XElement(column)), "sc_Quota has sc_amount twice.");

    [Fact]
    public Task A_key_over_a_missing_column_is_found() =>
        Finds(
            "sc_name",
            column => column.Document?.ToString(),
            "The alternate key uses sc_nothing, which sc_Quota does not have.",
            root => root.Descendants("AttributeName").First().Value = "sc_nothing"
        );

    private static Task Finds(string name, Action<XElement> fault, string problem, Action<XElement>? more = null) =>
        Checks.FindsAsync<ColumnRule>(
            copy =>
                copy.Edit(
                    "Entities/sc_Quota/Entity.xml",
                    root =>
                    {
                        fault(root.Descendants("attribute").Single(one => (string?)one.Element("LogicalName") == name));
                        more?.Invoke(root);
                    }
                ),
            problem
        );
}

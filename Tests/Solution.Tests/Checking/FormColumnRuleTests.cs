using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class FormColumnRuleTests
{
    [Fact]
    public Task A_column_that_the_table_lacks_is_found() =>
        Checks.FindsAsync<FormColumnRule>(
            copy => Edit(copy, control => control.SetAttributeValue("datafieldname", "sc_nothing")),
            "The table sc_quota has no column \"sc_nothing\"."
        );

    [Fact]
    public Task A_control_that_does_not_fit_the_column_is_found() =>
        Checks.FindsAsync<FormColumnRule>(
            copy =>
                Edit(copy, control => control.SetAttributeValue("classid", "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}")),
            "does not fit sc_amount, which is Money."
        );

    private static void Edit(SolutionCopy copy, Action<XElement> change) =>
        copy.EditWith(
            "Entities/sc_Quota/FormXml/main",
            "<forms",
            root =>
                change(root.Descendants("control").First(one => (string?)one.Attribute("datafieldname") == "sc_amount"))
        );
}

using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class TableRuleTests
{
    private const string Quota = "Entities/sc_Quota/Entity.xml";

    [Fact]
    public Task A_table_without_a_key_is_found() =>
        Checks.FindsAsync<TableRule>(
            copy => copy.Edit(Quota, root => Column(root, "sc_quotaid").Remove()),
            "sc_Quota has not exactly one key column sc_quotaid."
        );

    [Fact]
    public Task A_table_without_a_name_column_is_found() =>
        Checks.FindsAsync<TableRule>(
            copy => copy.Edit(Quota, root => Column(root, "sc_name").Element("DisplayMask")!.Value = "ValidForForm"),
            "sc_Quota has not exactly one name column."
        );

    [Theory]
    [InlineData(0, "public")]
    [InlineData(1, "advanced find")]
    [InlineData(2, "associated")]
    [InlineData(4, "quick find")]
    [InlineData(64, "lookup")]
    public Task A_table_without_a_default_view_is_found(int kind, string name) =>
        Checks.FindsAsync<TableRule>(
            copy =>
            {
                foreach (
                    var path in copy
                        .Source.Files("Entities/sc_Quota/SavedQueries")
                        .Where(path =>
                            copy.Read(path).Contains($"<querytype>{kind}</querytype>", StringComparison.Ordinal)
                        )
                )
                {
                    copy.Edit(path, root => root.Descendants("isdefault").Single().Value = "0");
                }
            },
            $"sc_Quota has not exactly one default {name} view."
        );

    [Fact]
    public Task A_table_without_a_main_form_is_found() =>
        Checks.FindsAsync<TableRule>(
            copy => copy.Delete(copy.Source.Files("Entities/sc_Quota/FormXml/main")[0]),
            "sc_Quota has no main form."
        );

    [Fact]
    public Task A_table_that_no_role_reads_is_found() =>
        Checks.FindsAsync<TableRule>(
            copy =>
            {
                foreach (var role in copy.Source.Files("Roles"))
                {
                    copy.Edit(
                        role,
                        root =>
                            root.Descendants("RolePrivilege")
                                .Where(one => (string?)one.Attribute("name") == "prvReadsc_Quota")
                                .Remove()
                    );
                }
            },
            "No role reads sc_Quota."
        );

    [Fact]
    public Task A_standard_column_in_an_extension_is_found() =>
        Checks.FindsAsync<TableRule>(
            copy =>
                copy.Edit(
                    "Entities/Opportunity/Entity.xml",
                    root => root.Descendants("LogicalName").First().Value = "estimatedvalue"
                ),
            "estimatedvalue of Opportunity is Microsoft's and would be overwritten."
        );

    [Fact]
    public Task A_standard_tables_properties_are_found() =>
        Checks.FindsAsync<TableRule>(
            copy =>
                copy.Edit(
                    "Entities/Opportunity/Entity.xml",
                    root => root.Descendants("entity").Single().Add(new XElement("EntitySetName", "opportunities"))
                ),
            "Opportunity is Microsoft's, and its own properties would be overwritten."
        );

    [Fact]
    public Task A_new_default_view_of_a_standard_table_is_found() =>
        Checks.FindsAsync<TableRule>(
            copy =>
                copy.EditWith(
                    "Entities/Opportunity/SavedQueries",
                    "<querytype>0",
                    root => root.Descendants("isdefault").Single().Value = "1"
                ),
            "would become the default view of Microsoft's table."
        );

    private static XElement Column(XElement table, string name) =>
        table.Descendants("attribute").Single(one => (string?)one.Element("LogicalName") == name);
}

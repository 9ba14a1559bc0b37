using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.StandardTables;

public sealed class StandardCatalogTests
{
    private static readonly MetadataCatalog Catalog = StandardCatalog.Catalog;

    [Theory]
    [InlineData("opportunity", 3, "opportunities", Ownership.User)]
    [InlineData("opportunityclose", 4208, "opportunitycloses", Ownership.User)]
    [InlineData("account", 1, "accounts", Ownership.User)]
    [InlineData("contact", 2, "contacts", Ownership.User)]
    [InlineData("lead", 4, "leads", Ownership.User)]
    [InlineData("competitor", 123, "competitors", Ownership.Organization)]
    [InlineData("campaign", 4400, "campaigns", Ownership.User)]
    [InlineData("campaignresponse", 4401, "campaignresponses", Ownership.User)]
    [InlineData("incident", 112, "incidents", Ownership.User)]
    [InlineData("phonecall", 4210, "phonecalls", Ownership.User)]
    [InlineData("appointment", 4201, "appointments", Ownership.User)]
    [InlineData("email", 4202, "emails", Ownership.User)]
    [InlineData("letter", 4207, "letters", Ownership.User)]
    [InlineData("task", 4212, "tasks", Ownership.User)]
    [InlineData("activitypointer", 4200, "activitypointers", Ownership.User)]
    [InlineData("activityparty", 135, "activityparties", Ownership.None)]
    [InlineData("systemuser", 8, "systemusers", Ownership.BusinessUnit)]
    [InlineData("team", 9, "teams", Ownership.BusinessUnit)]
    [InlineData("businessunit", 10, "businessunits", Ownership.BusinessUnit)]
    [InlineData("role", 1036, "roles", Ownership.BusinessUnit)]
    [InlineData("organization", 1019, "organizations", Ownership.None)]
    [InlineData("transactioncurrency", 9105, "transactioncurrencies", Ownership.Organization)]
    [InlineData("goal", 9600, "goals", Ownership.User)]
    [InlineData("metric", 9603, "metrics", Ownership.Organization)]
    [InlineData("annotation", 5, "annotations", Ownership.User)]
    [InlineData("asyncoperation", 4700, "asyncoperations", Ownership.User)]
    [InlineData("plugintracelog", 4619, "plugintracelogs", Ownership.None)]
    [InlineData("processstage", 4724, "processstages", Ownership.None)]
    [InlineData("workflow", 4703, "workflows", Ownership.User)]
    [InlineData("opportunitysalesprocess", 953, "opportunitysalesprocesses", Ownership.Organization)]
    [InlineData("leadtoopportunitysalesprocess", 954, "leadtoopportunitysalesprocesses", Ownership.Organization)]
    [InlineData("fax", 4204, "faxes", Ownership.User)]
    [InlineData("quote", 1084, "quotes", Ownership.User)]
    [InlineData("salesorder", 1088, "salesorders", Ownership.User)]
    [InlineData("invoice", 1090, "invoices", Ownership.User)]
    [InlineData("fieldsecurityprofile", 1200, "fieldsecurityprofiles", Ownership.Organization)]
    [InlineData("fieldpermission", 1201, "fieldpermissions", Ownership.None)]
    public void A_standard_table_is_described(string name, int code, string set, Ownership ownership)
    {
        var table = Catalog.Table(name);

        Assert.Equal((code, set, ownership), (table.ObjectTypeCode, table.EntitySetName, table.Ownership));
    }

    [Fact]
    public void Every_lookup_refers_to_known_tables() =>
        Assert.All(
            Catalog.Tables.SelectMany(table => table.Columns.Values).SelectMany(column => column.Targets),
            target => Assert.NotNull(Catalog.TryTable(target))
        );

    [Fact]
    public void Every_relationship_stands_on_a_lookup_with_that_target() =>
        Assert.All(
            Catalog.Relationships,
            one =>
                Assert.Contains(
                    one.ReferencedTable,
                    Catalog.Table(one.ReferencingTable).Column(one.ReferencingColumn).Targets
                )
        );

    [Fact]
    public void Every_pair_table_has_both_columns_as_ids() =>
        Assert.All(
            Catalog.ManyToMany,
            pair =>
            {
                var table = Catalog.Table(pair.IntersectTable);
                Assert.Equal(ColumnType.UniqueIdentifier, table.Column(pair.FirstColumn).Type);
                Assert.Equal(ColumnType.UniqueIdentifier, table.Column(pair.SecondColumn).Type);
            }
        );

    [Fact]
    public void Every_primary_column_exists() =>
        Assert.All(
            Catalog.Tables,
            table =>
            {
                Assert.True(table.Column(table.PrimaryId).IsPrimaryId);
                Assert.True(table.PrimaryName.Length == 0 || table.Column(table.PrimaryName).IsPrimaryName);
            }
        );

    [Fact]
    public void Every_choice_has_options_and_its_default_among_them() =>
        Assert.All(
            Catalog
                .Tables.SelectMany(table => table.Columns.Values)
                .Where(column => column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status),
            column =>
            {
                Assert.NotEmpty(column.Options);
                Assert.True(
                    column.DefaultValue is null
                        || column.Options.Any(option => option.Value.Equals(column.DefaultValue))
                );
            }
        );

    [Fact]
    public void A_lost_opportunity_is_canceled_or_sold_by_another()
    {
        var opportunity = Catalog.Table("opportunity");

        Assert.Equal(
            [4, 5],
            opportunity.Column("statuscode").Options.Where(one => one.State == 2).Select(one => one.Value)
        );
        Assert.Equal(4, opportunity.DefaultStatuses[2]);
    }

    [Fact]
    public void An_amount_comes_with_its_currency_and_base_amount()
    {
        var opportunity = Catalog.Table("opportunity");

        Assert.Equal("estimatedvalue", opportunity.Column("estimatedvalue_base").BaseOf);
        Assert.Equal(["transactioncurrency"], opportunity.Column("transactioncurrencyid").Targets);
        Assert.Equal(ColumnType.Decimal, opportunity.Column("exchangerate").Type);
    }

    [Fact]
    public void A_deleted_opportunity_takes_its_phone_calls_along() =>
        Assert.Contains(
            Catalog.ReferencesTo("opportunity"),
            one =>
                one
                    is {
                        ReferencingTable: "phonecall",
                        ReferencingColumn: "regardingobjectid",
                        Delete: Cascade.Cascade
                    }
        );

    [Fact]
    public void The_fiscal_years_of_goals_run_from_1970_to_2038()
    {
        var years = Catalog.Table("goal").Column("fiscalyear").Options;

        Assert.Equal(("FY1970", "FY2038"), (years[0].Label, years[^1].Label));
        Assert.Equal(69, years.Count);
    }

    [Fact]
    public void Activities_of_all_kinds_show_as_activity_pointers()
    {
        using var database = Database.Open(null);
        new Schema(database).Ensure(Catalog);
        var rows = new RowStore(database);
        var call = new Entity("phonecall", Guid.NewGuid())
        {
            ["subject"] = "Call",
            ["regardingobjectid"] = new EntityReference("opportunity", Guid.NewGuid()),
        };
        var close = new Entity("opportunityclose", Guid.NewGuid())
        {
            ["opportunityid"] = new EntityReference("opportunity", Guid.NewGuid()),
        };

        rows.Insert(Catalog.Table("phonecall"), call);
        rows.Insert(Catalog.Table("opportunityclose"), close);
        rows.Update(Catalog.Table("phonecall"), new Entity("phonecall", call.Id) { ["subject"] = "Second call" });

        var seen = rows.Read(Catalog.Table("activitypointer"), call.Id, null)!;
        Assert.Equal("Second call", seen["subject"]);
        Assert.Equal("phonecall", seen["activitytypecode"]);
        Assert.Equal("phonecall", rows.Read(Catalog.Table("phonecall"), call.Id, null)!["activitytypecode"]);
        Assert.Equal(call["regardingobjectid"], seen["regardingobjectid"]);
        Assert.Equal(
            close["opportunityid"],
            rows.Read(Catalog.Table("activitypointer"), close.Id, ["regardingobjectid"])!["regardingobjectid"]
        );

        rows.Delete(Catalog.Table("phonecall"), call.Id);

        Assert.Null(rows.Read(Catalog.Table("activitypointer"), call.Id, null));
    }

    [Fact]
    public void The_people_of_an_activity_are_kept_by_role()
    {
        using var database = Database.Open(null);
        new Schema(database).Ensure(Catalog);
        var rows = new RowStore(database);
        var person = new EntityReference("contact", Guid.NewGuid());
        var mail = new Entity("email", Guid.NewGuid())
        {
            ["to"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = person }]),
            ["cc"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "a@example.com" }]),
        };

        rows.Insert(Catalog.Table("email"), mail);

        var read = rows.Read(Catalog.Table("email"), mail.Id, null)!;
        Assert.Equal(person, Assert.Single(((EntityCollection)read["to"]).Entities)["partyid"]);
        Assert.Equal("a@example.com", Assert.Single(((EntityCollection)read["cc"]).Entities)["addressused"]);
        Assert.False(read.Contains("bcc"));
    }
}

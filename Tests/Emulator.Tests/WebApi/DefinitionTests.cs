using System.Xml.Linq;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class DefinitionTests : ApiTests
{
    [Fact]
    public async Task A_table_is_described_with_its_columns()
    {
        var answer = await World.GetAsync(
            "EntityDefinitions(LogicalName='account')?$select=LogicalName,EntitySetName,PrimaryIdAttribute&$expand=Attributes($select=LogicalName,AttributeType)"
        );

        Assert.Equal("accounts", answer.Json["EntitySetName"]!.ToString());
        var name = answer.Json["Attributes"]!.AsArray().Single(one => one!["LogicalName"]!.ToString() == "name")!;
        Assert.Equal(
            ("String", "#Microsoft.Dynamics.CRM.StringAttributeMetadata"),
            (name["AttributeType"]!.ToString(), name["@odata.type"]!.ToString())
        );
    }

    [Fact]
    public async Task Tables_are_filtered()
    {
        Assert.Equal(
            "account",
            await World.ListAsync(
                "EntityDefinitions?$select=LogicalName&$filter=EntitySetName eq 'accounts' and IsCustomEntity eq false",
                "LogicalName"
            )
        );
        Assert.Equal(
            "account contact",
            await World.ListAsync(
                "EntityDefinitions?$select=LogicalName&$filter=LogicalName in ('account','contact')",
                "LogicalName"
            )
        );
    }

    [Fact]
    public async Task The_options_of_a_choice_are_told()
    {
        var answer = await World.GetAsync(
            "EntityDefinitions(LogicalName='opportunity')/Attributes(LogicalName='salesstage')/"
                + "Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet($select=Options)"
        );

        var option = answer.Json["OptionSet"]!["Options"]![1]!;
        Assert.Equal(
            (1, "Develop"),
            (option["Value"]!.GetValue<int>(), option["Label"]!["UserLocalizedLabel"]!["Label"]!.ToString())
        );
    }

    [Fact]
    public async Task Keys_and_relationships_are_listed()
    {
        Assert.Equal(
            "solution_uniquename",
            await World.ListAsync("EntityDefinitions(LogicalName='solution')/Keys", "LogicalName")
        );
        Assert.Contains(
            "contact_customer_accounts",
            await World.ListAsync("EntityDefinitions(LogicalName='account')/OneToManyRelationships", "SchemaName"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("EntityDefinitions(LogicalName='nothing')", 404)]
    [InlineData("EntityDefinitions(LogicalName='account')/Attributes(LogicalName='nothing')", 404)]
    [InlineData("EntityDefinitions?$select=Nonsense", 400)]
    public async Task What_is_not_there_is_refused(string address, int status) =>
        Assert.Equal(status, (await World.GetAsync(address)).Status);

    [Fact]
    public async Task The_metadata_document_names_types_sets_and_navigation()
    {
        var answer = await World.GetAsync("$metadata");

        XNamespace edm = "http://docs.oasis-open.org/odata/ns/edm";
        var document = XDocument.Parse(answer.Text);
        var account = document
            .Descendants(edm + "EntityType")
            .Single(one => (string?)one.Attribute("Name") == "account");
        Assert.Equal(
            "accountid",
            (string?)account.Element(edm + "Key")!.Element(edm + "PropertyRef")!.Attribute("Name")
        );
        Assert.Contains(
            account.Elements(edm + "Property"),
            one => (string?)one.Attribute("Name") == "revenue" && (string?)one.Attribute("Type") == "Edm.Decimal"
        );
        Assert.Contains(
            account.Elements(edm + "NavigationProperty"),
            one => (string?)one.Attribute("Type") == "Collection(mscrm.contact)"
        );
        Assert.Contains(
            document.Descendants(edm + "EntitySet"),
            one => (string?)one.Attribute("Name") == "opportunities"
        );
    }
}

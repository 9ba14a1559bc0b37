using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class CollectionTests : ApiTests
{
    private Guid contoso;

    protected override void Seed()
    {
        contoso = World.Account(
            "Contoso",
            row =>
            {
                row["revenue"] = new Money(1234.5m);
                row["numberofemployees"] = 12;
                row["accountcategorycode"] = new OptionSetValue(1);
            }
        );
        World.Account("Adatum");
        World.Account("Fabrikam");
    }

    [Fact]
    public async Task Selected_properties_come_with_the_id_the_etag_and_the_context()
    {
        var answer = await World.GetAsync("accounts?$select=name,revenue&$filter=name eq 'Contoso'");

        var row = answer.Json["value"]![0]!.AsObject();
        Assert.Equal(["@odata.etag", "name", "revenue", "accountid"], row.Select(one => one.Key));
        Assert.Equal(1234.5m, row["revenue"]!.GetValue<decimal>());
        Assert.Equal(contoso.ToString("D"), row["accountid"]!.ToString());
        Assert.StartsWith("W/\"", row["@odata.etag"]!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "/api/data/v9.2/$metadata#accounts(name,revenue)",
            answer.Json["@odata.context"]!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("4.0", answer.Headers["OData-Version"]);
    }

    [Fact]
    public async Task Without_select_every_property_comes_and_those_without_a_value_are_null()
    {
        var answer = await World.GetAsync("accounts?$filter=name eq 'Adatum'");

        var row = answer.Json["value"]![0]!.AsObject();
        Assert.True(row.ContainsKey("revenue"));
        Assert.Null(row["revenue"]);
        Assert.Equal(World.Dataverse.SystemUserId.ToString("D"), row["_ownerid_value"]!.ToString());
    }

    [Fact]
    public async Task Order_and_top_are_followed()
    {
        Assert.Equal(
            "Fabrikam Contoso",
            await World.ListAsync("accounts?$select=name&$orderby=name desc&$top=2", "name")
        );
    }

    [Fact]
    public async Task Annotations_come_when_they_are_preferred()
    {
        var answer = await World.GetAsync(
            "accounts?$select=revenue,_ownerid_value&$filter=name eq 'Contoso'",
            ApiWorld.Annotated
        );

        var row = answer.Json["value"]![0]!;
        Assert.Equal("€1,234.50", row["revenue@OData.Community.Display.V1.FormattedValue"]!.ToString());
        Assert.Equal("systemuser", row["_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!.ToString());
        Assert.Equal("ownerid", row["_ownerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"]!.ToString());
    }

    [Fact]
    public async Task Pages_follow_each_other_by_the_next_link()
    {
        var names = new List<string>();
        var next = "accounts?$select=name&$orderby=name";
        while (next is not null)
        {
            var page = await World.GetAsync(next, "odata.maxpagesize=2");
            names.Add(string.Join(' ', page.Json["value"]!.AsArray().Select(row => row!["name"]!.ToString())));
            next = page.Json["@odata.nextLink"]?.ToString();
        }

        Assert.Equal(["Adatum Contoso", "Fabrikam"], names);
    }

    [Fact]
    public async Task Rows_are_counted_in_the_answer_and_alone()
    {
        Assert.Equal(
            3,
            (await World.GetAsync("accounts?$select=name&$count=true&$top=1")).Json["@odata.count"]!.GetValue<int>()
        );
        Assert.Equal("3", (await World.GetAsync("accounts/$count")).Text);
    }

    [Fact]
    public async Task FetchXml_is_answered_with_its_aliases()
    {
        const string Fetch =
            "<fetch aggregate='true'><entity name='account'><attribute name='accountid' aggregate='count' "
            + "alias='many'/></entity></fetch>";

        var answer = await World.GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(Fetch));

        Assert.Equal(3, answer.Json["value"]![0]!["many"]!.GetValue<int>());
    }

    [Fact]
    public async Task FetchXml_pages_by_a_cookie_in_an_annotation()
    {
        const string Fetch =
            "<fetch count='2'><entity name='account'><attribute name='name'/><order "
            + "attribute='name'/></entity></fetch>";

        var answer = await World.GetAsync("accounts?fetchXml=" + Uri.EscapeDataString(Fetch), ApiWorld.Annotated);

        Assert.True(answer.Json["@Microsoft.Dynamics.CRM.morerecords"]!.GetValue<bool>());
        Assert.Contains(
            "pagenumber=\"2\"",
            answer.Json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"]!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_view_is_run_by_its_id()
    {
        var view = World.Service.Create(
            new Entity("savedquery")
            {
                ["name"] = "Contoso only",
                ["returnedtypecode"] = "account",
                ["fetchxml"] =
                    "<fetch><entity name='account'><attribute name='name'/><filter><condition "
                    + "attribute='name' operator='eq' value='Contoso'/></filter></entity></fetch>",
            }
        );

        Assert.Equal("Contoso", await World.ListAsync($"accounts?savedQuery={view:D}", "name"));
    }

    [Theory]
    [InlineData("Account", 404, "0x8006088a", "Resource not found for the segment 'Account'.")]
    [InlineData(
        "accounts?$select=Name",
        400,
        "0x0",
        "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.account'."
    )]
    [InlineData("accounts?$skip=5", 400, "0x0", "not supported")]
    [InlineData("accounts?$apply=aggregate($count as n)", 501, "0x0", "$apply")]
    [InlineData("GetTimeZoneCodeByLocalizedName(LocaleId=1)", 501, "0x0", "GetTimeZoneCodeByLocalizedName")]
    public async Task What_is_not_there_is_refused_as_the_platform_does(
        string address,
        int status,
        string code,
        string message
    )
    {
        var answer = await World.GetAsync(address);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_document_lists_the_entity_sets()
    {
        var answer = await World.GetAsync("");

        Assert.Contains(answer.Json["value"]!.AsArray(), one => one!["name"]!.ToString() == "accounts");
    }
}

using System.Text.Json.Nodes;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class DefinitionWriteTests : ApiTests
{
    [Fact]
    public async Task A_table_is_made_with_its_name_column_and_takes_rows_at_once()
    {
        var made = await MakeTableAsync();

        Assert.Equal(204, made.Status);
        Assert.Equal(
            204,
            (await World.PostAsync("abc_visits", new JsonObject { ["abc_name"] = "First visit" })).Status
        );
        Assert.Equal("First visit", await World.ListAsync("abc_visits?$select=abc_name", "abc_name"));
        var table = (await World.GetAsync("EntityDefinitions(LogicalName='abc_visit')")).Json;
        Assert.Equal(
            ("Visit", "UserOwned", "abc_name"),
            (Label(table), table["OwnershipType"]!.ToString(), table["PrimaryNameAttribute"]!.ToString())
        );
    }

    [Fact]
    public async Task Columns_of_every_type_are_added_and_keep_their_limits()
    {
        await MakeTableAsync();
        JsonObject[] columns =
        [
            Column("String", "abc_Code", ("MaxLength", 10)),
            Column("Integer", "abc_Count", ("MinValue", 0), ("MaxValue", 5)),
            Column("Decimal", "abc_Share", ("Precision", 3), ("MinValue", 0), ("MaxValue", 1)),
            Column("Boolean", "abc_Done", ("DefaultValue", true)),
            Column("DateTime", "abc_On", ("DateTimeBehavior", new JsonObject { ["Value"] = "DateOnly" })),
            Column("Money", "abc_Cost", ("Precision", 2)),
            Column("Picklist", "abc_Kind", ("OptionSet", Colours())),
        ];

        var statuses = await Task.WhenAll(
            columns.Select(async column =>
                (await World.PostAsync("EntityDefinitions(LogicalName='abc_visit')/Attributes", column)).Status
            )
        );

        Assert.All(statuses, status => Assert.Equal(204, status));
        Assert.Equal(
            204,
            (
                await World.PostAsync(
                    "abc_visits",
                    new JsonObject
                    {
                        ["abc_name"] = "x",
                        ["abc_count"] = 5,
                        ["abc_kind"] = 727000001,
                        ["abc_cost"] = 12.5,
                        ["abc_on"] = "2026-01-02",
                    }
                )
            ).Status
        );
        Assert.Equal("True", await World.ListAsync("abc_visits?$select=abc_done", "abc_done"), ignoreCase: true);
        Assert.Equal(400, (await World.PostAsync("abc_visits", new JsonObject { ["abc_count"] = 6 })).Status);
        Assert.Equal(
            400,
            (await World.PostAsync("abc_visits", new JsonObject { ["abc_code"] = "12345678901" })).Status
        );
        Assert.Equal(400, (await World.PostAsync("abc_visits", new JsonObject { ["abc_kind"] = 3 })).Status);
        Assert.Contains(
            "abc_cost_base",
            await World.ListAsync(
                "EntityDefinitions(LogicalName='abc_visit')/Attributes?$select=LogicalName",
                "LogicalName"
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_shared_choice_is_made_and_used_by_its_name()
    {
        await MakeTableAsync();
        var choice = Colours();
        choice["Name"] = "abc_kinds";
        var made = await World.PostAsync("GlobalOptionSetDefinitions", choice);
        var column = Column(
            "Picklist",
            "abc_Kind",
            ("GlobalOptionSet@odata.bind", "/GlobalOptionSetDefinitions(Name='abc_kinds')")
        );

        var added = await World.PostAsync("EntityDefinitions(LogicalName='abc_visit')/Attributes", column);

        Assert.Equal((204, 204), (made.Status, added.Status));
        Assert.Equal(
            2,
            (await World.GetAsync("GlobalOptionSetDefinitions(Name='abc_kinds')")).Json["Options"]!.AsArray().Count
        );
        Assert.Equal(204, (await World.PostAsync("abc_visits", new JsonObject { ["abc_kind"] = 727000000 })).Status);
        Assert.Equal(404, (await World.GetAsync("GlobalOptionSetDefinitions(Name='abc_none')")).Status);
    }

    [Fact]
    public async Task A_column_may_be_secured_from_the_start()
    {
        await MakeTableAsync();
        var attributes = "EntityDefinitions(LogicalName='abc_visit')/Attributes";

        var made = await World.PostAsync(attributes, Column("String", "abc_Secret", ("IsSecured", true)));
        var other = await World.PostAsync(attributes, Column("String", "abc_OwnerId", ("IsSecured", true)));

        Assert.Equal((204, 204), (made.Status, other.Status));
        Assert.Equal(
            "True",
            (await World.GetAsync($"{attributes}(LogicalName='abc_secret')")).Json["IsSecured"]!.ToString(),
            ignoreCase: true
        );
        Assert.Equal(
            "abc_ownerid abc_secret",
            await World.ListAsync(
                "fieldpermissions?$select=attributelogicalname&$filter=entityname eq "
                    + "'abc_visit'&$orderby=attributelogicalname",
                "attributelogicalname"
            )
        );
    }

    [Fact]
    public async Task A_relationship_makes_its_lookup()
    {
        await MakeTableAsync();
        var made = await World.PostAsync("RelationshipDefinitions", Relationship());
        var account = (await World.PostAsync("accounts", new JsonObject { ["name"] = "Anna's" }))
            .Headers["OData-EntityId"]
            .Split('(')[1]
            .TrimEnd(')');

        var row = await World.PostAsync(
            "abc_visits",
            new JsonObject { ["abc_AccountId@odata.bind"] = $"/accounts({account})" }
        );

        Assert.Equal((204, 204), (made.Status, row.Status));
        Assert.Equal(
            "abc_account_visit",
            (await World.GetAsync("RelationshipDefinitions(SchemaName='abc_account_visit')")).Json[
                "SchemaName"
            ]!.ToString()
        );
    }

    [Fact]
    public async Task A_key_refuses_the_second_row_of_its_values()
    {
        await MakeTableAsync();
        var key = new JsonObject { ["SchemaName"] = "abc_NameKey", ["KeyAttributes"] = new JsonArray("abc_name") };

        var made = await World.PostAsync("EntityDefinitions(LogicalName='abc_visit')/Keys", key);

        Assert.Equal(204, made.Status);
        Assert.Equal(204, (await World.PostAsync("abc_visits", new JsonObject { ["abc_name"] = "x" })).Status);
        Assert.Equal(412, (await World.PostAsync("abc_visits", new JsonObject { ["abc_name"] = "x" })).Status);
    }

    [Fact]
    public async Task What_is_there_already_is_refused()
    {
        await MakeTableAsync();
        var column = Column("String", "abc_Name", ("MaxLength", 10));

        var again = await World.PostAsync("EntityDefinitions(LogicalName='abc_visit')/Attributes", column);

        Assert.Equal("0x80047013", again.Code);
        Assert.NotEqual(204, (await MakeTableAsync()).Status);
    }

    [Theory]
    [InlineData("Lookup", 400, "RelationshipDefinitions")]
    [InlineData("File", 501, "FileAttributeMetadata")]
    [InlineData("Image", 501, "ImageAttributeMetadata")]
    public async Task Columns_that_cannot_be_made_so_are_refused_by_name(string type, int status, string says)
    {
        await MakeTableAsync();

        var answer = await World.PostAsync(
            "EntityDefinitions(LogicalName='abc_visit')/Attributes",
            Column(type, "abc_Other")
        );

        Assert.Equal(status, answer.Status);
        Assert.Contains(says, answer.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_without_the_privilege_makes_nothing()
    {
        var user = World.Dataverse.System.Create(
            new Microsoft.Xrm.Sdk.Entity("systemuser")
            {
                ["domainname"] = "rep@example.com",
                ["businessunitid"] = new Microsoft.Xrm.Sdk.EntityReference(
                    "businessunit",
                    World.Dataverse.RootBusinessUnitId
                ),
            }
        );

        var answer = await World.PostAsync("EntityDefinitions", Table(), ("MSCRMCallerID", user.ToString("D")));

        Assert.Equal(403, answer.Status);
    }

    [Fact]
    public async Task A_solution_that_is_not_there_is_refused()
    {
        var answer = await World.PostAsync("EntityDefinitions", Table(), ("MSCRM.SolutionUniqueName", "Nowhere"));

        Assert.Equal(400, answer.Status);
        Assert.Contains("Nowhere", answer.Json.ToJsonString(), StringComparison.Ordinal);
    }

    private static string Label(JsonNode table) => table["DisplayName"]!["UserLocalizedLabel"]!["Label"]!.ToString();

    private Task<ApiAnswer> MakeTableAsync() => World.PostAsync("EntityDefinitions", Table());

    private static JsonObject Table()
    {
        var name = Column("String", "abc_Name", ("MaxLength", 100));
        name["IsPrimaryName"] = true;
        return new JsonObject
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.EntityMetadata",
            ["SchemaName"] = "abc_Visit",
            ["DisplayName"] = Text("Visit"),
            ["DisplayCollectionName"] = Text("Visits"),
            ["OwnershipType"] = "UserOwned",
            ["Attributes"] = new JsonArray(name),
        };
    }

    private static JsonObject Relationship() =>
        new()
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata",
            ["SchemaName"] = "abc_account_visit",
            ["ReferencedEntity"] = "account",
            ["ReferencingEntity"] = "abc_visit",
            ["CascadeConfiguration"] = new JsonObject { ["Delete"] = "RemoveLink" },
            ["Lookup"] = Column("Lookup", "abc_AccountId"),
        };

    private static JsonObject Column(string type, string name, params (string Name, JsonNode Value)[] more)
    {
        var json = new JsonObject
        {
            ["@odata.type"] = $"Microsoft.Dynamics.CRM.{type}AttributeMetadata",
            ["SchemaName"] = name,
            ["DisplayName"] = Text(name),
        };
        foreach (var (property, value) in more)
        {
            json[property] = value;
        }

        return json;
    }

    private static JsonObject Colours() =>
        new()
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.OptionSetMetadata",
            ["OptionSetType"] = "Picklist",
            ["Options"] = new JsonArray(Option(727000000, "Red"), Option(727000001, "Green")),
        };

    private static JsonObject Option(int value, string label) => new() { ["Value"] = value, ["Label"] = Text(label) };

    private static JsonObject Text(string text) =>
        new() { ["LocalizedLabels"] = new JsonArray(new JsonObject { ["Label"] = text, ["LanguageCode"] = 1033 }) };
}

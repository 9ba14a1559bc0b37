using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Messages;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class CallTests : ApiTests
{
    protected override void Seed()
    {
        var plugin = new LambdaPlugin(Run);
        var step = new StepRegistration
        {
            Id = Guid.NewGuid(),
            Name = "new_Weigh",
            Message = "new_Weigh",
            Stage = PipelineStage.MainOperation,
            TypeName = nameof(LambdaPlugin),
            Plugin = () => plugin,
        };
        World.Dataverse.Engine.Messages.CustomApis.Replace([
            Api("new_Weigh", step),
            Api("new_Read", step) with
            {
                IsFunction = true,
            },
        ]);
    }

    [Fact]
    public async Task WhoAmI_answers_the_platforms_three_ids()
    {
        var answer = await World.GetAsync("WhoAmI");

        Assert.Equal(World.Dataverse.SystemUserId.ToString("D"), answer.Json["UserId"]!.ToString());
        Assert.Equal(World.Dataverse.OrganizationId.ToString("D"), answer.Json["OrganizationId"]!.ToString());
        Assert.Equal(World.Dataverse.RootBusinessUnitId.ToString("D"), answer.Json["BusinessUnitId"]!.ToString());
        Assert.EndsWith(
            "#Microsoft.Dynamics.CRM.WhoAmIResponse",
            answer.Json["@odata.context"]!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(200, (await World.GetAsync("WhoAmI()")).Status);
    }

    [Fact]
    public async Task RetrieveUserPrivileges_names_what_a_user_may_do()
    {
        var nobody = World.Sandbox.User();

        var all = await World.GetAsync(
            $"systemusers({World.Dataverse.SystemUserId:D})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges"
        );
        var none = await World.GetAsync($"systemusers({nobody:D})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges");

        Assert.Contains(
            all.Json["RolePrivileges"]!.AsArray(),
            one => one!["PrivilegeName"]!.ToString() == "prvImportCustomization"
        );
        Assert.Empty(none.Json["RolePrivileges"]!.AsArray());
    }

    [Fact]
    public async Task The_value_of_an_environment_variable_is_bound_by_its_schema_name()
    {
        var definition = await World.PostAsync(
            "environmentvariabledefinitions",
            new JsonObject { ["schemaname"] = "new_Switch", ["displayname"] = "Switch" }
        );

        var value = await World.PostAsync(
            "environmentvariablevalues",
            new JsonObject
            {
                ["value"] = "yes",
                ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({definition.Id:D})",
            }
        );

        Assert.Equal((204, 204), (definition.Status, value.Status));
    }

    [Fact]
    public async Task A_custom_action_takes_and_answers_values_of_every_kind()
    {
        var account = World.Account("Contoso");

        var answer = await World.PostAsync(
            "new_Weigh",
            new JsonObject
            {
                ["Amount"] = 10.25m,
                ["Day"] = "2026-05-04T00:00:00Z",
                ["Rep"] = World.Dataverse.SystemUserId.ToString("D"),
                ["Row"] = new JsonObject
                {
                    ["@odata.type"] = "Microsoft.Dynamics.CRM.account",
                    ["accountid"] = account.ToString("D"),
                },
                ["Note"] = null,
            }
        );

        Assert.Equal(200, answer.Status);
        Assert.Equal(20.5m, answer.Json["Double"]!.GetValue<decimal>());
        Assert.Equal("2026-05-04 account Contoso", answer.Json["Said"]!.ToString());
        Assert.Null(answer.Json["Missing"]);
    }

    [Fact]
    public async Task A_custom_function_is_called_by_get_with_its_arguments_in_the_address()
    {
        var answer = await World.GetAsync("new_Read(Amount=@a)?@a=4");

        Assert.Equal(8m, answer.Json["Double"]!.GetValue<decimal>());
        Assert.Equal(405, (await World.PostAsync("new_Read")).Status);
        Assert.Equal(405, (await World.GetAsync("new_Weigh")).Status);
    }

    [Theory]
    [InlineData("Amount", "'ten'", "Cannot convert the value of 'Amount' to the expected type 'Edm.Decimal'")]
    [InlineData(
        "Weight",
        "1",
        "The parameter 'Weight' in the request payload is not a valid parameter for the operation 'new_Weigh'"
    )]
    public async Task Parameters_are_checked(string name, string value, string message)
    {
        var answer = await World.PostAsync("new_Weigh", new JsonObject { [name] = value });

        Assert.Equal((400, "0x80048d19"), (answer.Status, answer.Code));
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plugins_refusal_is_told_word_for_word()
    {
        var answer = await World.PostAsync("new_Weigh", new JsonObject { ["Amount"] = -1m });

        Assert.Equal((400, "0x80040265", "No weight below nothing."), (answer.Status, answer.Code, answer.Message));
    }

    [Fact]
    public async Task An_opportunity_is_won_and_another_lost()
    {
        var won = World.Sandbox.Opportunity("Won");
        var lost = World.Sandbox.Opportunity("Lost");

        Assert.Equal(204, (await World.PostAsync("WinOpportunity", Close(won, 3))).Status);
        Assert.Equal(204, (await World.PostAsync("LoseOpportunity", Close(lost, 5))).Status);

        Assert.Equal(1, World.Sandbox.Read("opportunity", won).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(5, World.Sandbox.Read("opportunity", lost).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public async Task Many_rows_are_made_and_changed_at_once()
    {
        var made = await World.PostAsync(
            "accounts/Microsoft.Dynamics.CRM.CreateMultiple",
            Targets(new JsonObject { ["name"] = "One" }, new JsonObject { ["name"] = "Two" })
        );
        var ids = made.Json["Ids"]!.AsArray().Select(id => Guid.Parse(id!.ToString())).ToList();
        var changed = await World.PostAsync(
            "accounts/Microsoft.Dynamics.CRM.UpdateMultiple",
            Targets(new JsonObject { ["accountid"] = ids[1].ToString("D"), ["name"] = "Second" })
        );

        Assert.Equal((200, 204), (made.Status, changed.Status));
        Assert.Equal("One Second", await World.ListAsync("accounts?$select=name&$orderby=name", "name"));
    }

    [Theory]
    [InlineData("RetrieveVersion()", "Version", "\"9.2.0.0\"")]
    [InlineData("RetrieveProvisionedLanguages", "RetrieveProvisionedLanguages", "[1033]")]
    public async Task Functions_about_the_organisation_are_answered(string address, string property, string expected) =>
        Assert.Equal(expected, (await World.GetAsync(address)).Json[property]!.ToJsonString());

    [Fact]
    public async Task The_organisation_says_its_name_and_counts_its_rows()
    {
        World.Account("One");

        var organization = await World.GetAsync(
            "RetrieveCurrentOrganization(AccessType=@p1)?@p1=Microsoft.Dynamics.CRM.EndpointAccessType'Default'"
        );
        var counts = await World.GetAsync("RetrieveTotalRecordCount(EntityNames=@p1)?@p1=['account']");

        Assert.Equal("SalesCorner", organization.Json["Detail"]!["FriendlyName"]!.ToString());
        Assert.Equal("[1]", counts.Json["EntityRecordCountCollection"]!["Values"]!.ToJsonString());
        Assert.Equal("SalesCorner", await World.ListAsync("organizations?$select=name", "name"));
    }

    [Theory]
    [InlineData("CalculatePrice", 501, "CalculatePrice")]
    [InlineData("new_Nothing", 404, "new_Nothing")]
    public async Task Calls_that_are_missing_are_named(string name, int status, string message)
    {
        var answer = await World.PostAsync(name, new JsonObject());

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
    }

    private static JsonObject Targets(params JsonObject[] rows)
    {
        foreach (var row in rows)
        {
            row["@odata.type"] = "Microsoft.Dynamics.CRM.account";
        }

        return new JsonObject { ["Targets"] = new JsonArray([.. rows]) };
    }

    private static JsonObject Close(Guid deal, int status) =>
        new()
        {
            ["Status"] = status,
            ["OpportunityClose"] = new JsonObject
            {
                ["subject"] = "Done",
                ["opportunityid@odata.bind"] = $"/opportunities({deal:D})",
            },
        };

    private static CustomApi Api(string name, StepRegistration step) =>
        new(name, null, null, step)
        {
            Parameters =
            [
                new("Amount", CustomApiType.Decimal, true),
                new("Day", CustomApiType.DateTime, true),
                new("Rep", CustomApiType.Guid, true),
                new("Row", CustomApiType.EntityReference, true),
                new("Note", CustomApiType.String, true),
            ],
            Properties =
            [
                new("Double", CustomApiType.Decimal, false),
                new("Said", CustomApiType.String, false),
                new("Missing", CustomApiType.Integer, false),
            ],
        };

    private static void Run(PluginCall call)
    {
        var inputs = call.Context.InputParameters;
        var amount = (decimal)inputs["Amount"];
        if (amount < 0)
        {
            throw new InvalidPluginExecutionException("No weight below nothing.");
        }

        call.Context.OutputParameters["Double"] = 2 * amount;
        if (inputs.Contains("Row"))
        {
            var row = (EntityReference)inputs["Row"];
            var name = call.Service.Retrieve(row.LogicalName, row.Id, new Microsoft.Xrm.Sdk.Query.ColumnSet("name"))[
                "name"
            ];
            call.Context.OutputParameters["Said"] = $"{(DateTime)inputs["Day"]:yyyy-MM-dd} {row.LogicalName} {name}";
        }
    }
}

using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class ReadMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Steps_on_retrieve_see_and_change_what_is_answered()
    {
        var id = sandbox.Account("Stored");
        sandbox.On(
            "Retrieve",
            "account",
            PipelineStage.PreOperation,
            call => ((ColumnSet)call.Context.InputParameters["ColumnSet"]).AddColumn("name")
        );
        sandbox.On(
            "Retrieve",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                var row = (Entity)call.Context.OutputParameters["BusinessEntity"];
                row["name"] = row["name"] + " and seen";
            }
        );

        Assert.Equal("Stored and seen", sandbox.Read("account", id, "telephone1")["name"]);
    }

    [Theory]
    [InlineData("expression")]
    [InlineData("attributes")]
    [InlineData("fetch")]
    public void Steps_on_retrieve_multiple_fire_for_every_kind_of_query(string kind)
    {
        sandbox.Account();
        sandbox.On(
            "RetrieveMultiple",
            "account",
            PipelineStage.PostOperation,
            call =>
                sandbox.Log.Add(
                    ((EntityCollection)call.Context.OutputParameters["BusinessEntityCollection"]).Entities.Count
                        + " found"
                )
        );

        sandbox.Service.RetrieveMultiple(
            kind switch
            {
                "expression" => new QueryExpression("account"),
                "attributes" => new QueryByAttribute("account") { Attributes = { "name" }, Values = { "Contoso" } },
                _ => new FetchExpression("<fetch><entity name='account'/></fetch>"),
            }
        );

        Assert.Equal(["1 found"], sandbox.Log);
    }

    [Fact]
    public void Only_the_columns_asked_for_are_answered()
    {
        var row = sandbox.Read("account", sandbox.Account(), "name", "telephone1");

        Assert.Equal(["accountid", "name"], row.Attributes.Keys.Order(StringComparer.Ordinal));
        Assert.NotNull(row.RowVersion);
    }

    [Theory]
    [InlineData("expression")]
    [InlineData("fetch")]
    public void Rows_that_a_query_finds_know_their_version(string kind)
    {
        var id = sandbox.Account();
        var found = Assert.Single(
            sandbox
                .Service.RetrieveMultiple(
                    kind == "fetch"
                        ? new FetchExpression("<fetch><entity name='account'><attribute name='name'/></entity></fetch>")
                        : new QueryExpression("account") { ColumnSet = new ColumnSet("name") }
                )
                .Entities
        );

        Assert.Equal(sandbox.Read("account", id, "name").RowVersion, found.RowVersion);
        Assert.DoesNotContain("versionnumber", found.Attributes.Keys);
    }

    [Fact]
    public void An_unknown_table_or_column_is_named()
    {
        var id = sandbox.Account();

        Assert.Contains(
            "'nosuch'",
            Assert.Throws<DataverseFault>(() => sandbox.Read("account", id, "nosuch")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "'nosuch'",
            Assert.Throws<DataverseFault>(() => sandbox.Read("nosuch", id, "name")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_typed_requests_answer_typed_responses()
    {
        var id = sandbox.Account("Typed");

        var one = (RetrieveResponse)
            sandbox.Service.Execute(
                new RetrieveRequest { Target = new EntityReference("account", id), ColumnSet = new ColumnSet("name") }
            );
        var many = (RetrieveMultipleResponse)
            sandbox.Service.Execute(new RetrieveMultipleRequest { Query = new QueryExpression("account") });

        Assert.Equal("Typed", one.Entity["name"]);
        Assert.Single(many.EntityCollection.Entities);
    }

    [Fact]
    public void Activities_of_every_kind_are_read_together_but_written_each_by_its_table()
    {
        var id = sandbox.Service.Create(new Entity("task") { ["subject"] = "Do it" });

        Assert.Equal("Do it", sandbox.Read("activitypointer", id, "subject")["subject"]);
        Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Create(new Entity("activitypointer") { ["subject"] = "No" })
        );
        Assert.Throws<DataverseFault>(() => sandbox.Service.Delete("activitypointer", id));
    }

    [Fact]
    public void Fiscal_dates_follow_the_organisations_settings()
    {
        sandbox.Service.Create(
            new Entity("opportunity")
            {
                ["name"] = "Deal",
                ["estimatedclosedate"] = new DateTime(2026, 4, 10, 0, 0, 0, DateTimeKind.Utc),
            }
        );
        var query = new QueryExpression("opportunity")
        {
            Criteria =
            {
                Conditions = { new ConditionExpression("estimatedclosedate", ConditionOperator.ThisFiscalPeriod) },
            },
        };
        Assert.Empty(sandbox.Service.RetrieveMultiple(query).Entities);

        sandbox.Service.Update(
            new Entity("organization", sandbox.Dataverse.OrganizationId)
            {
                ["fiscalcalendarstart"] = new DateTime(2000, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            }
        );

        Assert.Single(sandbox.Service.RetrieveMultiple(query).Entities);
    }
}

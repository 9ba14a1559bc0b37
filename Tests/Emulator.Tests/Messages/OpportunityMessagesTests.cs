using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class OpportunityMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Winning_sets_state_amount_and_date_and_makes_the_close_activity()
    {
        var id = sandbox.Opportunity(value: 750m);

        Close("WinOpportunity", id, 3);

        var row = sandbox.Read("opportunity", id);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(3, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(750m, row.GetAttributeValue<Money>("actualvalue").Value);
        Assert.Equal(Sandbox.Start.Date, row["actualclosedate"]);
        var close = Assert.Single(
            sandbox
                .Service.RetrieveMultiple(new QueryExpression("opportunityclose") { ColumnSet = new ColumnSet(true) })
                .Entities
        );
        Assert.Equal(id, close.GetAttributeValue<EntityReference>("opportunityid").Id);
        Assert.Equal(750m, close.GetAttributeValue<Money>("actualrevenue").Value);
        Assert.Equal(1, close.GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void What_the_close_says_goes_before_what_was_estimated()
    {
        var id = sandbox.Opportunity(value: 750m);
        var when = new DateTime(2026, 2, 20, 15, 0, 0, DateTimeKind.Utc);

        Close(
            "WinOpportunity",
            id,
            -1,
            close =>
            {
                close["actualrevenue"] = new Money(600m);
                close["actualend"] = when;
            }
        );

        var row = sandbox.Read("opportunity", id);
        Assert.Equal(600m, row.GetAttributeValue<Money>("actualvalue").Value);
        Assert.Equal(when.Date, row["actualclosedate"]);
        Assert.Equal(3, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Losing_keeps_the_reason()
    {
        var id = sandbox.Opportunity();

        Close("LoseOpportunity", id, 5);

        var row = sandbox.Read("opportunity", id);
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(5, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(0m, row.GetAttributeValue<Money>("actualvalue").Value);
    }

    [Fact]
    public void A_reason_of_another_state_is_refused()
    {
        var id = sandbox.Opportunity();

        Assert.Equal(
            FaultCodes.InvalidStatus,
            Assert.Throws<DataverseFault>(() => Close("WinOpportunity", id, 5)).ErrorCode
        );
        Assert.Equal(0, sandbox.Count("opportunityclose"));
    }

    [Fact]
    public void A_closed_opportunity_is_read_only_until_it_is_reopened()
    {
        var id = sandbox.Opportunity();
        Close("WinOpportunity", id, 3);

        Assert.Throws<DataverseFault>(() => sandbox.Service.Update(new Entity("opportunity", id) { ["name"] = "New" }));
        Assert.Throws<DataverseFault>(() => Close("LoseOpportunity", id, 4));

        sandbox.Service.Update(new Entity("opportunity", id) { ["statecode"] = new OptionSetValue(0) });
        sandbox.Service.Update(new Entity("opportunity", id) { ["name"] = "New" });
        Assert.Equal("New", sandbox.Read("opportunity", id)["name"]);
        Assert.Equal(1, sandbox.Read("opportunity", id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_closed_opportunity_can_get_another_owner()
    {
        var id = sandbox.Opportunity();
        Close("WinOpportunity", id, 3);
        var user = sandbox.User();
        sandbox.Grant(
            user,
            ("prvReadOpportunity", Emulator.Security.AccessDepth.Basic),
            ("prvReadActivity", Emulator.Security.AccessDepth.Basic)
        );

        sandbox.Service.Execute(
            new OrganizationRequest("Assign")
            {
                ["Target"] = new EntityReference("opportunity", id),
                ["Assignee"] = new EntityReference("systemuser", user),
            }
        );

        Assert.Equal(user, sandbox.Read("opportunity", id).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(user, sandbox.Read("opportunity", id).GetAttributeValue<EntityReference>("owninguser").Id);
    }

    [Theory]
    [InlineData(true, "Update actualvalue,actualclosedate|Update statecode,statuscode|WinOpportunity")]
    [InlineData(false, "WinOpportunity")]
    public void Winning_raises_update_too_when_the_emulator_is_set_so(bool raises, string expected)
    {
        using var set = new Sandbox(new EmulatorOptions { LegacyMessagesRaiseUpdate = raises });
        var id = set.Opportunity();
        set.On("WinOpportunity", "opportunity", PipelineStage.PostOperation, _ => set.Log.Add("WinOpportunity"));
        set.On(
            "Update",
            "opportunity",
            PipelineStage.PostOperation,
            call =>
                set.Log.Add(
                    "Update "
                        + string.Join(
                            ',',
                            new[] { "actualvalue", "actualclosedate", "statecode", "statuscode" }.Where(
                                call.Target.Contains
                            )
                        )
                )
        );

        set.Service.Execute(
            new OrganizationRequest("WinOpportunity")
            {
                ["OpportunityClose"] = new Entity("opportunityclose")
                {
                    ["opportunityid"] = new EntityReference("opportunity", id),
                },
                ["Status"] = new OptionSetValue(3),
            }
        );

        Assert.Equal(expected, string.Join('|', set.Log));
        Assert.Equal(1, set.Read("opportunity", id).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void A_failing_step_leaves_the_opportunity_open_and_no_close_activity()
    {
        var id = sandbox.Opportunity();
        sandbox.On(
            "Update",
            "opportunity",
            PipelineStage.PostOperation,
            _ => throw new InvalidPluginExecutionException("No."),
            step => step with { Filter = ["statecode"] }
        );

        Assert.Throws<DataverseFault>(() => Close("WinOpportunity", id, 3));

        Assert.Equal(0, sandbox.Read("opportunity", id).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(0, sandbox.Count("opportunityclose"));
    }

    [Fact]
    public void Set_state_changes_the_state()
    {
        var id = sandbox.Opportunity();

        sandbox.Service.Execute(
            new OrganizationRequest("SetState")
            {
                ["EntityMoniker"] = new EntityReference("opportunity", id),
                ["State"] = new OptionSetValue(0),
                ["Status"] = new OptionSetValue(2),
            }
        );

        Assert.Equal(2, sandbox.Read("opportunity", id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    private void Close(string message, Guid id, int status, Action<Entity>? shape = null)
    {
        var close = new Entity("opportunityclose") { ["opportunityid"] = new EntityReference("opportunity", id) };
        shape?.Invoke(close);
        sandbox.Service.Execute(
            new OrganizationRequest(message) { ["OpportunityClose"] = close, ["Status"] = new OptionSetValue(status) }
        );
    }
}

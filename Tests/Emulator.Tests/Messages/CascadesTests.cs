using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class CascadesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Deleting_a_customer_deletes_its_deals_and_fires_their_steps()
    {
        var account = sandbox.Account();
        sandbox.Service.Create(
            new Entity("opportunity") { ["name"] = "Deal", ["customerid"] = new EntityReference("account", account) }
        );
        sandbox.On(
            "Delete",
            "opportunity",
            PipelineStage.PreOperation,
            call => sandbox.Log.Add($"delete at {call.Context.Depth}")
        );

        sandbox.Service.Delete("account", account);

        Assert.Equal(["delete at 2"], sandbox.Log);
        Assert.Equal(0, sandbox.Count("opportunity"));
    }

    [Fact]
    public void Deleting_a_referred_row_clears_the_references()
    {
        var account = sandbox.Account();
        var id = sandbox.Service.Create(
            new Entity("opportunity")
            {
                ["name"] = "Deal",
                ["parentaccountid"] = new EntityReference("account", account),
            }
        );

        sandbox.Service.Delete("account", account);

        Assert.False(sandbox.Read("opportunity", id).Contains("parentaccountid"));
    }

    [Fact]
    public void A_row_that_others_must_refer_to_is_not_deleted()
    {
        var unit = sandbox.Unit("North");
        sandbox.User("Rep", unit);

        var fault = Assert.Throws<DataverseFault>(() => sandbox.Service.Delete("businessunit", unit));

        Assert.Equal(unchecked((int)0x80040227), fault.ErrorCode);
    }

    [Fact]
    public void Pairs_can_be_linked_once_and_unlinked()
    {
        var deal = sandbox.Opportunity();
        var rival = new EntityReference(
            "competitor",
            sandbox.Service.Create(new Entity("competitor") { ["name"] = "Rival" })
        );
        var relationship = new Relationship("opportunitycompetitors_association");

        sandbox.Service.Associate("opportunity", deal, relationship, [rival]);
        Assert.Equal(1, sandbox.Count("opportunitycompetitors"));
        Assert.Throws<DataverseFault>(() => sandbox.Service.Associate("opportunity", deal, relationship, [rival]));

        sandbox.Service.Disassociate("opportunity", deal, relationship, [rival]);
        Assert.Equal(0, sandbox.Count("opportunitycompetitors"));
    }

    [Fact]
    public void Deleting_a_row_removes_its_pairs()
    {
        var deal = sandbox.Opportunity();
        var rival = new EntityReference(
            "competitor",
            sandbox.Service.Create(new Entity("competitor") { ["name"] = "Rival" })
        );
        sandbox.Service.Associate("opportunity", deal, new Relationship("opportunitycompetitors_association"), [rival]);

        sandbox.Service.Delete("competitor", rival.Id);

        Assert.Equal(0, sandbox.Count("opportunitycompetitors"));
    }

    [Fact]
    public void Linking_by_a_lookup_sets_the_lookup()
    {
        var account = sandbox.Account();
        var deal = sandbox.Opportunity();
        var relationship = new Relationship("opportunity_parent_account");

        sandbox.Service.Associate("account", account, relationship, [new EntityReference("opportunity", deal)]);
        Assert.Equal(
            account,
            sandbox.Read("opportunity", deal).GetAttributeValue<EntityReference>("parentaccountid").Id
        );

        sandbox.Service.Disassociate("account", account, relationship, [new EntityReference("opportunity", deal)]);
        Assert.False(sandbox.Read("opportunity", deal).Contains("parentaccountid"));
    }

    [Fact]
    public void Associate_steps_fire_without_a_table()
    {
        sandbox.On(
            "Associate",
            null,
            PipelineStage.PostOperation,
            call => sandbox.Log.Add(((Relationship)call.Context.InputParameters["Relationship"]).SchemaName)
        );
        var rival = new EntityReference(
            "competitor",
            sandbox.Service.Create(new Entity("competitor") { ["name"] = "Rival" })
        );

        sandbox.Service.Associate(
            "opportunity",
            sandbox.Opportunity(),
            new Relationship("opportunitycompetitors_association"),
            [rival]
        );

        Assert.Equal(["opportunitycompetitors_association"], sandbox.Log);
    }
}

using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>
/// Typed requests get typed answers, from clients and from plug-ins for .NET Framework: cases b2 and b11.
/// </summary>
public sealed class TypedMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void Who_am_i_version_and_counts()
    {
        sandbox.Account();

        var who = (WhoAmIResponse)sandbox.Service.Execute(new WhoAmIRequest());
        var version = (RetrieveVersionResponse)sandbox.Service.Execute(new RetrieveVersionRequest());
        var counts = (RetrieveTotalRecordCountResponse)
            sandbox.Service.Execute(new RetrieveTotalRecordCountRequest { EntityNames = ["account"] });

        Assert.Equal(
            (sandbox.Dataverse.SystemUserId, sandbox.Dataverse.RootBusinessUnitId),
            (who.UserId, who.BusinessUnitId)
        );
        Assert.Equal("WhoAmI", who.ResponseName);
        Assert.StartsWith("9.2.", version.Version, StringComparison.Ordinal);
        Assert.Equal(1L, counts.EntityRecordCountCollection["account"]);
    }

    [Fact]
    public void Assigning_and_setting_the_state()
    {
        var account = new EntityReference("account", sandbox.Account());
        var assignee = new EntityReference("systemuser", sandbox.Dataverse.SystemUserId);

        Assert.IsType<AssignResponse>(
            sandbox.Service.Execute(new AssignRequest { Target = account, Assignee = assignee })
        );
        Assert.IsType<SetStateResponse>(
            sandbox.Service.Execute(
                new SetStateRequest
                {
                    EntityMoniker = account,
                    State = new OptionSetValue(1),
                    Status = new OptionSetValue(-1),
                }
            )
        );

        Assert.Equal(1, sandbox.Read("account", account.Id).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void Winning_and_losing()
    {
        var won = sandbox.Opportunity();
        var lost = sandbox.Opportunity();

        Assert.IsType<WinOpportunityResponse>(
            sandbox.Service.Execute(
                new WinOpportunityRequest { OpportunityClose = Close(won), Status = new OptionSetValue(-1) }
            )
        );
        Assert.IsType<LoseOpportunityResponse>(
            sandbox.Service.Execute(
                new LoseOpportunityRequest { OpportunityClose = Close(lost), Status = new OptionSetValue(-1) }
            )
        );
    }

    [Fact]
    public void Merging_works_by_the_typed_request()
    {
        var kept = new EntityReference("account", sandbox.Account());
        var twin = sandbox.Account();

        Assert.IsType<MergeResponse>(sandbox.Service.Execute(new MergeRequest { Target = kept, SubordinateId = twin }));

        Assert.True(sandbox.Read("account", twin).GetAttributeValue<bool>("merged"));
    }

    [Fact]
    public void A_plugin_for_NET_Framework_uses_them_and_the_extensions()
    {
        sandbox.Dataverse.Import(
            Some.SolutionZip()
                .WithSamplePlugins(SamplePlugins.Who)
                .With("SdkMessageProcessingSteps", SamplePlugins.Step(SamplePlugins.Who, "Create", "new_deal", 20))
                .Build()
        );

        var id = sandbox.Service.Create(new Entity("new_deal") { ["new_name"] = "Deal" });

        Assert.Equal("True nothing", sandbox.Read("new_deal", id)["new_stamp"]);
    }

    private static Entity Close(Guid opportunity) =>
        new("opportunityclose") { ["opportunityid"] = new EntityReference("opportunity", opportunity) };
}

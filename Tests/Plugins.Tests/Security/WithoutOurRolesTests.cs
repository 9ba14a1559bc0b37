using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>
/// Somebody without any role of ours works with deals and activities as if the solution were not there.
/// </summary>
public sealed class WithoutOurRolesTests : IDisposable
{
    private static readonly Dictionary<string, Action<PluginWorld, IOrganizationService, Guid>> OnDeals = new(
        StringComparer.Ordinal
    )
    {
        ["Create"] = (_, clerk, _) => clerk.Create(Some.Deal()),
        ["Retrieve"] = (_, clerk, deal) => clerk.Retrieve(OpportunityTable.LogicalName, deal, new ColumnSet(true)),
        ["RetrieveMultiple"] = (_, clerk, _) =>
            clerk.RetrieveMultiple(
                new QueryExpression(OpportunityTable.LogicalName) { ColumnSet = new ColumnSet(true) }
            ),
        ["Update of the stage"] = (_, clerk, deal) =>
            clerk.Update(Change(deal, OpportunityTable.SalesStage, new OptionSetValue(2))),
        ["Update of the date"] = (world, clerk, deal) =>
            clerk.Update(Change(deal, OpportunityTable.EstimatedCloseDate, world.Today.AddDays(90))),
        ["Update of the value"] = (_, clerk, deal) =>
            clerk.Update(Change(deal, OpportunityTable.EstimatedValue, new Money(5m))),
        ["Update of evidence"] = (_, clerk, deal) => clerk.Update(Change(deal, "need", new OptionSetValue(0))),
        ["Update of the owner"] = (world, clerk, deal) =>
            clerk.Update(Change(deal, OpportunityTable.Owner, CoverageWorld.User(world.Rep))),
        ["Upsert"] = (_, clerk, deal) =>
            clerk.Execute(new UpsertRequest { Target = Change(deal, OpportunityTable.Name, "Renamed") }),
        ["Assign"] = (world, clerk, deal) =>
            clerk.Execute(
                new OrganizationRequest("Assign")
                {
                    ["Target"] = Deal(deal),
                    ["Assignee"] = CoverageWorld.User(world.OtherRep),
                }
            ),
        ["SetState"] = (_, clerk, deal) =>
            clerk.Execute(
                new OrganizationRequest("SetState")
                {
                    ["EntityMoniker"] = Deal(deal),
                    ["State"] = new OptionSetValue(0),
                    ["Status"] = new OptionSetValue(2),
                }
            ),
        ["WinOpportunity"] = (_, clerk, deal) => clerk.Execute(Some.Win(deal, 10m)),
        ["LoseOpportunity"] = (_, clerk, deal) => clerk.Execute(Some.Lose(deal)),
        ["Reopening"] = (_, clerk, deal) =>
        {
            clerk.Execute(Some.Lose(deal));
            clerk.Update(Some.Reopening(deal));
        },
        ["CreateMultiple"] = (_, clerk, _) => clerk.Execute(Many("CreateMultiple", Some.Deal(), Some.Deal())),
        ["UpdateMultiple"] = (_, clerk, deal) =>
            clerk.Execute(Many("UpdateMultiple", Change(deal, OpportunityTable.SalesStage, new OptionSetValue(3)))),
        ["ExecuteTransaction"] = (_, clerk, deal) =>
            clerk.Execute(
                new OrganizationRequest("ExecuteTransaction")
                {
                    ["Requests"] = new OrganizationRequestCollection
                    {
                        new UpdateRequest { Target = Change(deal, OpportunityTable.SalesStage, new OptionSetValue(1)) },
                    },
                    ["ReturnResponses"] = false,
                }
            ),
        ["Associate"] = (world, clerk, deal) =>
            clerk.Associate(
                OpportunityTable.LogicalName,
                deal,
                new Relationship("opportunitycompetitors_association"),
                [new EntityReference("competitor", world.Has(new Entity("competitor") { ["name"] = "Rival" }))]
            ),
        ["Delete"] = (_, clerk, deal) => clerk.Delete(OpportunityTable.LogicalName, deal),
    };

    private static readonly Dictionary<string, Action<IOrganizationService, string, Guid>> OnActivities = new(
        StringComparer.Ordinal
    )
    {
        ["Create"] = (_, _, _) => { },
        ["Update"] = (clerk, table, activity) => clerk.Update(new Entity(table, activity) { ["subject"] = "Renamed" }),
        ["Complete"] = (clerk, table, activity) => clerk.Update(Some.Completion(table, activity)),
        ["Let go of the deal"] = (clerk, table, activity) =>
            clerk.Update(new Entity(table, activity) { [ActivityTable.Regarding] = null }),
        ["Delete"] = (clerk, table, activity) => clerk.Delete(table, activity),
    };

    private readonly PluginWorld world = new();

    public static TheoryData<string> DealMessages => [.. OnDeals.Keys];

    public static TheoryData<string> OtherMessages => [.. SalesMessages.Names];

    public static TheoryData<string, string> ActivityMessages
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var table in Plugins.Activities.ActivitySteps.All)
            {
                foreach (var message in OnActivities.Keys)
                {
                    all.Add(table, message);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(DealMessages))]
    public void Does_anything_with_a_deal(string message)
    {
        var clerk = world.As(world.HasClerk());
        world.As(world.Administrator).Create(Some.Question("need"));
        var deal = clerk.Create(Some.Deal());
        world.Drain();

        OnDeals[message](world, clerk, deal);

        world.Drain();
        Assert.DoesNotContain(
            world.Rows(OpportunityTable.LogicalName),
            row => row.Contains(OpportunityTable.ComputeNote)
        );
    }

    [Theory]
    [MemberData(nameof(OtherMessages))]
    public void Sends_any_message_around_a_deal(string message)
    {
        var clerk = world.As(world.HasClerk());
        world.As(world.Administrator).Create(Some.Question("need"));
        var deal = clerk.Create(Some.Deal());
        world.Drain();

        SalesMessages.Send(world, clerk, message, deal);

        world.Drain();
        Assert.DoesNotContain(
            world.Rows(OpportunityTable.LogicalName),
            row => row.Contains(OpportunityTable.ComputeNote)
        );
    }

    [Theory]
    [MemberData(nameof(ActivityMessages))]
    public void Does_anything_with_an_activity(string table, string message)
    {
        var clerk = world.As(world.HasClerk());
        var deal = clerk.Create(Some.Deal());
        var activity = clerk.Create(Some.Activity(table, deal));

        OnActivities[message](clerk, table, activity);

        Assert.True(world.Drain() > 0);
    }

    public void Dispose() => world.Dispose();

    private static EntityReference Deal(Guid id) => new(OpportunityTable.LogicalName, id);

    private static Entity Change(Guid deal, string column, object? value) =>
        new(OpportunityTable.LogicalName, deal) { [column] = value };

    private static OrganizationRequest Many(string message, params Entity[] rows) =>
        new(message)
        {
            ["Targets"] = new EntityCollection(rows.ToList()) { EntityName = OpportunityTable.LogicalName },
        };
}

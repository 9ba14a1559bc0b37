using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>
/// What the night measures on closed deals: days in a stage, and whether grades and answers went with winning.
/// </summary>
public sealed class MeasurementTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void Days_that_won_deals_spent_in_a_stage_become_the_limit_of_the_others()
    {
        // Ten stays of 20, 22 .. 38 days in stage 1: three quarters of them took 33.5 days or less.
        var deals = Enumerable
            .Range(0, 10)
            .Select(_ => world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(150), stage: 1, daysAgo: 0))
            .ToList();
        var open = world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(300), stage: 1, daysAgo: 0);
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(18));
        foreach (var deal in deals)
        {
            world.Dataverse.Clock.Advance(TimeSpan.FromDays(2));
            world.System.Execute(Some.Win(deal, 1_000m));
        }

        world.Drain();
        world.RunNight();

        var measured = Assert.Single(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, "stage:org:1"));
        Assert.Equal(33.5m, measured.GetAttributeValue<decimal>(BaselineTable.P75StageDays));
        Assert.Equal(10, measured.GetAttributeValue<int>(BaselineTable.WinCount));
        // Nobody logs activities here, so the stay in the stage decides: 34 days after it began.
        Assert.Equal(
            PluginWorld.Start.Date.AddDays(34),
            world.Read(OpportunityTable.LogicalName, open).GetAttributeValue<DateTime>(OpportunityTable.StaleOn)
        );
    }

    [Fact]
    public void Grades_and_answers_that_go_with_winning_are_called_predictive()
    {
        var question = world.Has(Some.Question("need", mustHave: true));
        Close(question, answer: 5, won: 12, lost: 1);
        Close(question, answer: 2, won: 1, lost: 12);
        world.RunNight();

        var (strong, weak) = (Baseline("grade:A"), Baseline("grade:D"));
        Assert.Equal(13, strong.GetAttributeValue<int>(BaselineTable.ClosedCount));
        Assert.Equal(92.31m, strong.GetAttributeValue<decimal>(BaselineTable.WinRate));
        Assert.True(strong.GetAttributeValue<bool>(BaselineTable.Predictive));
        Assert.True(
            strong.GetAttributeValue<decimal>(BaselineTable.WinRateLow)
                > weak.GetAttributeValue<decimal>(BaselineTable.WinRateHigh)
        );
        Assert.Equal(12, Baseline("question:need:5").GetAttributeValue<int>(BaselineTable.WinCount));
        Assert.Equal(7.69m, Baseline("question:need:2").GetAttributeValue<decimal>(BaselineTable.WinRate));
        Assert.True(Baseline("question:need:2").GetAttributeValue<bool>(BaselineTable.Predictive));
    }

    [Fact]
    public void A_grade_of_fewer_than_five_closed_deals_is_neither_predictive_nor_not()
    {
        var question = world.Has(Some.Question("need", mustHave: true));
        Close(question, answer: 5, won: 12, lost: 1);
        Close(question, answer: 2, won: 0, lost: 4);
        world.RunNight();

        Assert.True(Baseline("grade:A").GetAttributeValue<bool>(BaselineTable.Predictive));
        Assert.False(Baseline("grade:D").Contains(BaselineTable.Predictive));
        Assert.Equal(
            "Too few closed deals to tell: 5 are needed.",
            Baseline("grade:D").GetAttributeValue<string>(BaselineTable.Note)
        );
    }

    [Fact]
    public void Grades_that_say_nothing_of_winning_are_called_not_predictive()
    {
        var question = world.Has(Some.Question("need", mustHave: true));
        Close(question, answer: 5, won: 3, lost: 3);
        Close(question, answer: 2, won: 3, lost: 3);

        world.RunNight();

        Assert.False(Baseline("grade:A").GetAttributeValue<bool>(BaselineTable.Predictive));
        Assert.False(Baseline("grade:B").Contains(BaselineTable.Predictive));
        Assert.Equal("No closed deal yet.", Baseline("grade:B").GetAttributeValue<string>(BaselineTable.Note));
        Assert.Contains(
            "Not predictive yet",
            Baseline("grade:A").GetAttributeValue<string>(BaselineTable.Note),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_native_goal_is_the_quota_of_whoever_has_none_of_the_own_table()
    {
        var metric = world.Has(new Entity("metric") { ["name"] = "Revenue", ["isamount"] = true });
        foreach (var rep in new[] { world.Rep, world.OtherRep })
        {
            world.Has(
                new Entity(GoalTable.LogicalName)
                {
                    ["title"] = "Goal",
                    [GoalTable.GoalOwner] = CoverageWorld.User(rep),
                    [GoalTable.Metric] = new EntityReference("metric", metric),
                    [GoalTable.IsFiscalPeriodGoal] = true,
                    [GoalTable.FiscalPeriod] = new OptionSetValue(1),
                    [GoalTable.FiscalYear] = new OptionSetValue(2026),
                    [GoalTable.TargetMoney] = new Money(70_000m),
                }
            );
        }

        world.HasQuota(world.OtherRep, 40_000m);
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();
        var byEvent = QuotaOf(world.Rep);
        world.RunNight();

        Assert.Equal(70_000m, byEvent);
        Assert.Equal(70_000m, QuotaOf(world.Rep));
        Assert.Equal(40_000m, QuotaOf(world.OtherRep));
        Assert.Equal(
            Choice.First + 1,
            world.CoverageOf(world.Rep).GetAttributeValue<OptionSetValue>(RepCoverageTable.QuotaSource).Value
        );
    }

    public void Dispose() => world.Dispose();

    private decimal? QuotaOf(Guid rep) => world.CoverageOf(rep).GetAttributeValue<Money>(RepCoverageTable.Quota)?.Value;

    private Entity Baseline(string key) => Assert.Single(world.Rows(BaselineTable.LogicalName, BaselineTable.Key, key));

    private void Close(Guid question, int answer, int won, int lost)
    {
        for (var deal = 0; deal < won + lost; deal++)
        {
            var id = world.HasDeal(world.Rep, 1_000m);
            world.Has(Some.Answer(id, question, answer));
            world.System.Execute(deal < won ? Some.Win(id, 1_000m) : Some.Lose(id));
        }

        world.Drain();
    }
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

public sealed class OpportunityHealthPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_new_deal_knows_at_once_when_it_turns_stale()
    {
        var id = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(90)));

        var deal = Deal(id);
        Assert.Equal(world.Today.AddDays(30), deal.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Equal(Choice.Of(StaleReason.NoActivity), deal[OpportunityTable.StaleReason]);
        Assert.False(deal.GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.Equal(world.Dataverse.Clock.UtcNow, deal.GetAttributeValue<DateTime>(OpportunityTable.StageEnteredOn));
    }

    [Fact]
    public void An_import_with_a_creation_date_of_its_own_is_stale_from_the_start()
    {
        var old = Some.Deal();
        old["overriddencreatedon"] = world.Today.AddDays(-60);

        var deal = Deal(world.Has(old));

        Assert.True(deal.GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.Equal(world.Today.AddDays(-30), deal.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
    }

    [Fact]
    public void The_third_push_of_the_close_date_makes_a_deal_stale_on_that_day()
    {
        var id = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(30)));

        Push(id, 37);
        Push(id, 44);
        var twice = Deal(id);
        Push(id, 51);

        Assert.False(twice.GetAttributeValue<bool>(OpportunityTable.Stale));
        var deal = Deal(id);
        Assert.Equal(3, deal[OpportunityTable.CloseDatePushes]);
        Assert.Equal(world.Today, deal.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Equal(Choice.Of(StaleReason.PushedTooOften), deal[OpportunityTable.StaleReason]);
        Assert.True(deal.GetAttributeValue<bool>(OpportunityTable.Stale));
    }

    [Fact]
    public void Six_days_later_is_no_push()
    {
        var id = world.Creates(world.Rep, Some.Deal(closesOn: world.Today.AddDays(30)));

        Push(id, 36);

        Assert.Equal(0, Deal(id)[OpportunityTable.CloseDatePushes]);
    }

    [Fact]
    public void A_deal_that_reaches_the_second_stage_unanswered_is_qualified_by_assumption()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        var before = Deal(id);

        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));
        MoveTo(id, 1);

        Assert.False(before.GetAttributeValue<bool>(OpportunityTable.AssumedByStage));
        var deal = Deal(id);
        Assert.True(deal.GetAttributeValue<bool>(OpportunityTable.AssumedByStage));
        Assert.Equal(world.Today, deal.GetAttributeValue<DateTime>(OpportunityTable.QualifiedOn));
        Assert.Equal(world.Dataverse.Clock.UtcNow, deal.GetAttributeValue<DateTime>(OpportunityTable.StageEnteredOn));
    }

    [Fact]
    public void The_grade_of_the_first_day_as_qualified_stays_whatever_comes_later()
    {
        var question = world.Has(Some.Question("need", mustHave: true));
        var id = world.Creates(world.Rep, Some.Deal());
        var answer = world.Creates(world.Rep, Some.Answer(id, question, 5));
        world.Drain();
        var first = Deal(id);
        world
            .As(world.Rep)
            .Update(
                new Entity(QualificationAnswerTable.LogicalName, answer)
                {
                    [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First + 1),
                }
            );
        world.Drain();

        var gradeA = Choice.Of(Plugins.Domain.Qualification.Grade.A);
        Assert.Equal(gradeA, first[OpportunityTable.GradeWhenQualified]);
        Assert.Equal(gradeA, Deal(id)[OpportunityTable.GradeWhenQualified]);
        Assert.NotEqual(gradeA, Deal(id)[OpportunityTable.Grade]);
    }

    [Fact]
    public void A_deal_moved_to_another_rep_keeps_its_history()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));

        world.System.Update(
            new Entity(OpportunityTable.LogicalName, id)
            {
                [OpportunityTable.Owner] = new EntityReference(UserTable.LogicalName, world.OtherRep),
            }
        );

        Assert.Equal(world.Today.AddDays(27), Deal(id).GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
    }

    [Theory]
    [InlineData("1753-01-02")]
    [InlineData("9999-12-30")]
    [InlineData(null)]
    public void A_close_date_far_away_or_missing_loses_no_save(string? closesOn)
    {
        var row = Some.Deal(value: null);
        row[OpportunityTable.EstimatedCloseDate] = closesOn is null
            ? null
            : DateTime.SpecifyKind(DateTime.Parse(closesOn, null), DateTimeKind.Utc);

        var deal = Deal(world.Creates(world.Rep, row));

        Assert.True(deal.Contains(OpportunityTable.StaleOn));
        Assert.False(deal.Contains(OpportunityTable.ComputeNote));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-500)]
    public void A_deal_without_a_positive_value_loses_no_save(int value)
    {
        var id = world.Creates(world.Rep, Some.Deal(value));

        Assert.True(Deal(id).Contains(OpportunityTable.StaleOn));
    }

    [Fact]
    public void A_deal_of_a_team_is_judged_like_any_other()
    {
        var row = Some.Deal();
        row[OpportunityTable.Owner] = world.HasTeam("Inside sales");

        Assert.True(Deal(world.Has(row)).Contains(OpportunityTable.StaleOn));
    }

    [Fact]
    public void A_save_costs_two_reads_at_most_and_no_write()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        Push(id, 50);
        MoveTo(id, 2);
        world.As(world.Rep).Execute(Some.Win(id));
        world.As(world.Rep).Update(Some.Reopening(id));

        var runs = world
            .Dataverse.Requests.Runs.Where(run => !run.IsAsynchronous && run.Table == OpportunityTable.LogicalName)
            .ToList();

        // Five saves, the first of them a creation with one read.
        Assert.InRange(runs.Sum(run => run.Requests.Values.Sum()), 1, 9);
        Assert.All(runs, run => Assert.DoesNotContain(run.Requests.Keys, message => message != "RetrieveMultiple"));
        Assert.All(runs, run => Assert.InRange(run.Requests.Values.Sum(), 0, 2));
    }

    public void Dispose() => world.Dispose();

    private Entity Deal(Guid id) => world.Read(OpportunityTable.LogicalName, id);

    private void Push(Guid id, int days) =>
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id)
                {
                    [OpportunityTable.EstimatedCloseDate] = world.Today.AddDays(days),
                }
            );

    private void MoveTo(Guid id, int stage) =>
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id)
                {
                    [OpportunityTable.SalesStage] = new OptionSetValue(stage),
                }
            );
}

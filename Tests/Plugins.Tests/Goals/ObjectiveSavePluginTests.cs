using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

/// <summary>The world's day is 10 February 2026, 40 days after the first of the quarter's 90.</summary>
public sealed class ObjectiveSavePluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_new_objective_is_a_draft_of_the_present_quarter_with_the_owner_s_manager_and_a_first_review()
    {
        var row = world.ReadObjective(world.Creates(world.Rep, GoalWorld.Objective(world.Rep)));

        Assert.Equal(CoverageWorld.Quarter, row[ObjectiveTable.PeriodStart]);
        Assert.Equal(new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc), row[ObjectiveTable.PeriodEnd]);
        Assert.Equal("Q1 2026", row[ObjectiveTable.PeriodName]);
        Assert.Equal(world.Manager, row.GetAttributeValue<EntityReference>(ObjectiveTable.ManagerId).Id);
        Assert.Equal(Choice.Of(ObjectiveStatus.Draft), row[ObjectiveTable.ObjectiveStatus]);
        Assert.Equal(world.Today.AddDays(14), row[ObjectiveTable.NextReviewOn]);
        Assert.Equal("It has no key result: 1 to 5 say by numbers whether it was reached.", row[ObjectiveTable.Advice]);
    }

    [Fact]
    public void The_first_review_of_a_period_to_come_counts_from_its_first_day()
    {
        var row = GoalWorld.Objective(world.Rep);
        row[ObjectiveTable.PeriodStart] = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);

        var saved = world.ReadObjective(world.Creates(world.Rep, row));

        Assert.Equal(new DateTime(2026, 4, 15, 0, 0, 0, DateTimeKind.Utc), saved[ObjectiveTable.NextReviewOn]);
        Assert.Equal("Q2 2026", saved[ObjectiveTable.PeriodName]);
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused()
    {
        var row = GoalWorld.Objective(world.Rep);
        row[ObjectiveTable.PeriodStart] = world.Today;
        row[ObjectiveTable.PeriodEnd] = world.Today.AddDays(-1);

        var refused = Assert.ThrowsAny<Exception>(() => world.Creates(world.Rep, row));

        Assert.Contains(
            "ends on 2026-02-09, before it starts on 2026-02-10",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_circle_is_refused_with_the_name_of_what_closes_it()
    {
        var top = world.Creates(world.Rep, GoalWorld.Objective(world.Rep, title: "Grow the region"));
        var middle = world.Creates(world.Rep, GoalWorld.Objective(world.Rep, top));
        var bottom = world.Creates(world.Rep, GoalWorld.Objective(world.Rep, middle, "Win two accounts"));

        var refused = Assert.ThrowsAny<Exception>(() => Moves(top, bottom));
        Assert.ThrowsAny<Exception>(() => Moves(top, top));
        Moves(bottom, top);

        Assert.Contains(
            "\"Win two accounts\" is this objective or stands below it",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Agreeing_needs_numbers_dates_owner_and_key_results_and_says_what_is_missing()
    {
        var objective = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        var bare = Assert.ThrowsAny<Exception>(() => world.SetStatus(world.Rep, objective, ObjectiveStatus.Agreed));
        var keyResult = world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep));
        world
            .As(world.Rep)
            .Update(new Entity(KeyResultTable.LogicalName, keyResult) { [KeyResultTable.Target] = null });

        var half = Assert.ThrowsAny<Exception>(() => world.SetStatus(world.Rep, objective, ObjectiveStatus.Active));
        world
            .As(world.Rep)
            .Update(new Entity(KeyResultTable.LogicalName, keyResult) { [KeyResultTable.Target] = 100m });
        world.SetStatus(world.Rep, objective, ObjectiveStatus.Agreed);

        Assert.Contains(
            "The objective cannot be agreed yet. It has no key result",
            bare.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("\"Raise it to 100\" needs a target.", half.Message, StringComparison.Ordinal);
        Assert.Equal(Choice.Of(ObjectiveStatus.Agreed), world.ReadObjective(objective)[ObjectiveTable.ObjectiveStatus]);
        Assert.False(world.ReadObjective(objective).Contains(ObjectiveTable.Advice));
    }

    [Fact]
    public void A_draft_is_saved_whatever_the_check_says_and_the_sixth_of_a_period_is_told()
    {
        var ids = Enumerable
            .Range(0, 6)
            .Select(_ => world.Creates(world.Rep, GoalWorld.Objective(world.Rep, title: "Try it")))
            .ToList();

        var advice = world.ReadObjective(ids[^1]).GetAttributeValue<string>(ObjectiveTable.Advice);

        Assert.Contains("The owner has 6 objectives in this period: keep at most 5.", advice, StringComparison.Ordinal);
        Assert.Contains("Say the objective as an outcome", advice, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "6 objectives",
            world.ReadObjective(ids[4]).GetAttributeValue<string>(ObjectiveTable.Advice),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Closing_scores_by_progress_unless_somebody_judged_otherwise()
    {
        var measured = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        world.Creates(world.Rep, GoalWorld.KeyResult(measured, world.Rep, 40m));
        var judged = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        world.Drain();

        world.SetStatus(world.Rep, measured, ObjectiveStatus.Closed);
        world
            .As(world.Rep)
            .Update(
                new Entity(ObjectiveTable.LogicalName, judged)
                {
                    [ObjectiveTable.ObjectiveStatus] = Choice.Of(ObjectiveStatus.Closed),
                    [ObjectiveTable.Score] = 0.7m,
                }
            );

        Assert.Equal(0.4m, world.ReadObjective(measured)[ObjectiveTable.Score]);
        Assert.Equal(0.7m, world.ReadObjective(judged)[ObjectiveTable.Score]);
    }

    [Fact]
    public void A_save_reads_at_most_twice_and_writes_no_other_row()
    {
        var objective = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        world.Drain();
        world.Dataverse.Requests.Reset();

        world
            .As(world.Rep)
            .Update(new Entity(ObjectiveTable.LogicalName, objective) { [ObjectiveTable.Name] = "Win more" });

        var run = Assert.Single(world.RunsOf<ObjectiveSavePlugin>());
        Assert.Equal(2, run.RequestCount);
    }

    public void Dispose() => world.Dispose();

    private void Moves(Guid objective, Guid parent) =>
        world
            .As(world.Rep)
            .Update(
                new Entity(ObjectiveTable.LogicalName, objective) { [ObjectiveTable.ParentId] = GoalWorld.At(parent) }
            );
}

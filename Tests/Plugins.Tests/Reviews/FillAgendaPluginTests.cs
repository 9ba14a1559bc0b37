using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Reviews;

public sealed class FillAgendaPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void The_agenda_holds_the_rep_s_facts_and_open_actions_of_earlier_ones()
    {
        world.HasDeal(world.Rep, 50_000m, world.Today.AddDays(-3), daysAgo: 60);
        world.HasDeal(world.OtherRep, 70_000m, world.Today.AddDays(-3), daysAgo: 60);
        var forecast = world.HasForecast(world.Rep);
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);
        var earlier = world.HasReview(world.Rep, world.Today.AddDays(-20));
        world.HasAction(earlier, "Call the board", new DateTime(2026, 2, 20, 9, 0, 0, DateTimeKind.Utc));
        var review = world.HasReview(world.Rep);

        var agenda = Fill(world.Manager, review);

        Assert.Equal(agenda, world.Read(CoachingReviewTable.LogicalName, review)[CoachingReviewTable.Agenda]);
        Assert.Contains("- Call the board, due 2026-02-20", agenda, StringComparison.Ordinal);
        Assert.Contains("240,000 is called", agenda, StringComparison.Ordinal);
        Assert.Contains("Changed since 2026-01-21:", agenda, StringComparison.Ordinal);
        Assert.Contains("50,000: since", agenda, StringComparison.Ordinal);
        Assert.DoesNotContain("70,000", agenda, StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_that_is_done_is_not_carried_on()
    {
        var earlier = world.HasReview(world.Rep, world.Today.AddDays(-20));
        var action = world.HasAction(earlier, "Call the board", world.Today);
        world.System.Update(
            new Entity(ActivityTable.Task, action)
            {
                [ActivityTable.State] = new OptionSetValue(1),
                [ActivityTable.StatusReason] = new OptionSetValue(5),
            }
        );

        Assert.StartsWith(
            "Open actions: none.",
            Fill(world.Manager, world.HasReview(world.Rep)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Objectives_behind_and_reviews_overdue_are_on_it_as_far_as_the_manager_may_read_them()
    {
        var behind = world.HasObjective(world.Rep);
        world.Has(GoalWorld.KeyResult(behind, world.Rep, 10m));
        world.Has(GoalWorld.Objective(world.Rep, title: "Win more"));
        var hidden = GoalWorld.Objective(world.Rep, title: "Raise something else");
        hidden[ObjectiveTable.ManagerId] = CoverageWorld.User(world.OtherRep);
        world.Has(hidden);
        world.SetStatus(world.Rep, world.Has(GoalWorld.Objective(world.Rep, title: "Close")), ObjectiveStatus.Closed);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(15));
        world.RunNight();

        var agenda = Fill(world.Manager, world.HasReview(world.Rep));

        Assert.EndsWith(
            """
            Objectives behind:
            - Grow the pipeline: 10 % reached, 61 % expected by now
            Objective reviews overdue:
            - Grow the pipeline: since 2026-02-24
            - Win more: since 2026-02-24
            """.ReplaceLineEndings("\n"),
            agenda,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Who_may_not_write_it_fills_nothing()
    {
        var review = world.HasReview(world.Rep);

        Assert.ThrowsAny<Exception>(() => Fill(world.Rep, review));
        Assert.ThrowsAny<Exception>(() => Fill(world.OtherRep, review));
    }

    public void Dispose() => world.Dispose();

    private string Fill(Guid user, Guid review) =>
        (string)
            world.As(user).Execute(new OrganizationRequest("sc_FillAgenda") { ["ReviewId"] = review }).Results[
                "Agenda"
            ];
}

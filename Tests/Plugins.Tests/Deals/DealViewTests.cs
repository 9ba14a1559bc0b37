using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Deals;

/// <summary>
/// A deal as half-filled images show it: of before the solution, of an import, of a context without columns.
/// </summary>
[Trait("Ring", "fast")]
public sealed class DealViewTests
{
    private static readonly DateTime Now = new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Before = Now.AddDays(-5);

    [Fact]
    public void A_new_deal_was_created_now_an_imported_one_on_its_own_day()
    {
        Assert.Equal(Now, View(new Entity()).CreatedOn);
        Assert.Equal(Before, View(Row(OpportunityTable.OverriddenCreatedOn, Before)).CreatedOn);
        Assert.Equal(Before, View(Row(OpportunityTable.CreatedOn, Before)).CreatedOn);
    }

    [Fact]
    public void A_deal_without_a_state_is_open_and_closes_with_the_first_one()
    {
        var closes = View(Row(OpportunityTable.State, new OptionSetValue(OpportunityStateCode.Won)), new Entity());

        Assert.True(closes.Closes);
        Assert.False(closes.ChangesCloseDate);
        Assert.True(View(new Entity(), new Entity()).IsOpen);
        Assert.False(View(new Entity(), new Entity()).Reopens);
    }

    [Fact]
    public void An_open_deal_with_an_outcome_was_opened_unseen() =>
        Assert.True(View(new Entity(), Row(OpportunityTable.Outcome, new OptionSetValue(Choice.First))).Reopens);

    [Fact]
    public void A_stay_ends_where_the_stage_was_kept_and_its_beginning_is_known()
    {
        var old = Row(OpportunityTable.Stage, 1);
        var moved = Row(OpportunityTable.Stage, 2);
        Assert.Null(View(moved, old).EndedStay());

        old[OpportunityTable.CreatedOn] = Before;
        Assert.Equal((1, Before, Now), Ended(moved, old));

        old[OpportunityTable.StageEnteredOn] = Before.AddDays(1);
        moved[OpportunityTable.StageEnteredOn] = Now.AddDays(-1);
        Assert.Equal((1, Before.AddDays(1), Now.AddDays(-1)), Ended(moved, old));
    }

    [Fact]
    public void A_deal_of_before_the_solution_ends_a_stay_by_its_sales_stage_or_by_its_close()
    {
        var old = Row(OpportunityTable.SalesStage, new OptionSetValue(0));
        old[OpportunityTable.CreatedOn] = Before;
        var moved = Row(OpportunityTable.SalesStage, new OptionSetValue(1));
        moved[OpportunityTable.Stage] = 1;
        var closed = Row(OpportunityTable.State, new OptionSetValue(OpportunityStateCode.Lost));

        Assert.Equal((0, Before, Now), Ended(moved, old));
        Assert.Equal((0, Before, Now), Ended(closed, old));
        Assert.Null(View(Row(OpportunityTable.Name, "Renamed"), old).EndedStay());
    }

    [Fact]
    public void Only_a_save_of_a_deal_that_is_there_types_a_stage()
    {
        Assert.False(View(Row(OpportunityTable.SalesStage, new OptionSetValue(1))).TypesStage);
        Assert.True(View(Row(OpportunityTable.SalesStage, new OptionSetValue(1)), new Entity()).TypesStage);
        Assert.True(View(Row(OpportunityTable.PipelinePhase, "2-Develop"), new Entity()).TypesStage);
        Assert.False(View(Row(OpportunityTable.Name, "Renamed"), new Entity()).TypesStage);
    }

    [Fact]
    public void A_deal_is_unjudged_until_a_save_has_judged_it_without_a_note()
    {
        var judged = Row(OpportunityTable.QualificationStatus, new OptionSetValue(Choice.First));

        Assert.True(View(new Entity(), new Entity()).IsUnjudged);
        Assert.False(View(new Entity(), judged).IsUnjudged);
        judged[OpportunityTable.ComputeNote] = "Could not compute: no answer.";
        Assert.True(View(new Entity(), judged).IsUnjudged);
        Assert.False(View(new Entity()).IsUnjudged);
    }

    private static (int Stage, DateTime EnteredOn, DateTime LeftOn)? Ended(Entity target, Entity before) =>
        View(target, before).EndedStay() is { } stay ? (stay.Stage, stay.EnteredOn, stay.LeftOn) : null;

    private static DealView View(Entity target, Entity? before = null) => new(new RowView(target, before), before, Now);

    private static Entity Row(string column, object value) => new(OpportunityTable.LogicalName) { [column] = value };
}

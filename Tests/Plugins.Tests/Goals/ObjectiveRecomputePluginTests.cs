using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

/// <summary>
/// Progress climbs from key results to the top. The world's day is 40 days into 90: 44.44 % are expected.
/// </summary>
public sealed class ObjectiveRecomputePluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void An_objective_says_progress_expectation_and_the_day_from_which_it_is_behind()
    {
        var objective = world.HasObjective(world.Rep);
        world.Has(GoalWorld.KeyResult(objective, world.Rep, 30m));
        world.Drain();

        var row = world.ReadObjective(objective);

        Assert.Equal(30m, row[ObjectiveTable.Progress]);
        Assert.Equal(44.44m, row[ObjectiveTable.Expected]);
        Assert.Equal(false, row[ObjectiveTable.Behind]);
        Assert.Equal(CoverageWorld.Quarter.AddDays(46), row[ObjectiveTable.BehindOn]);
        Assert.Equal(
            "30 % reached, 44 % expected by now: on course; behind from 2026-02-16 if it stays so.",
            row[ObjectiveTable.Explanation]
        );
        Assert.False(row.Contains(ObjectiveTable.DirtySince));
    }

    [Fact]
    public void A_parent_is_the_weighted_mean_of_its_own_key_results_and_its_children()
    {
        var top = world.HasObjective(world.Manager);
        world.Has(GoalWorld.KeyResult(top, world.Manager, 100m));
        var heavy = GoalWorld.Objective(world.Rep, top);
        heavy[ObjectiveTable.Weight] = 2m;
        var child = world.Has(heavy);
        world.Has(GoalWorld.KeyResult(child, world.Rep, 40m));
        world.Has(GoalWorld.KeyResult(world.HasObjective(world.OtherRep, top), world.OtherRep));
        world.Drain();

        // (100 + 2 x 40) / 3; the third child has no value and is left out.
        Assert.Equal(60m, world.ProgressOf(top));
        Assert.Contains(
            "1 of 3 parts have no value yet",
            world.ReadObjective(top).GetAttributeValue<string>(ObjectiveTable.Explanation),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_value_progress_is_empty_and_says_why()
    {
        var objective = world.HasObjective(world.Rep);
        world.Drain();

        var row = world.ReadObjective(objective);

        Assert.False(row.Contains(ObjectiveTable.Progress));
        Assert.Equal("No progress yet: it has no key result and no objective below it.", row[ObjectiveTable.Note]);
    }

    [Fact]
    public void A_closed_objective_keeps_its_progress_and_its_parent_still_counts_it()
    {
        var top = world.HasObjective(world.Rep);
        var child = world.HasObjective(world.Rep, top);
        var keyResult = world.Has(GoalWorld.KeyResult(child, world.Rep, 50m));
        world.Drain();
        world.SetStatus(world.Rep, child, ObjectiveStatus.Closed);

        world.Types(world.Rep, keyResult, 90m);
        world.Drain();

        Assert.Equal(50m, world.ProgressOf(child));
        Assert.Equal(50m, world.ProgressOf(top));
    }

    [Fact]
    public void Ten_levels_among_five_hundred_cost_ten_reads_and_a_write_a_level()
    {
        var chain = Chain(levels: 10);
        Assert.All(Enumerable.Range(0, 490), number => world.HasObjective(world.Rep, chain[number % 10]));
        var keyResult = world.Has(GoalWorld.KeyResult(chain[^1], world.Rep, 10m));
        world.Drain();
        world.Dataverse.Requests.Reset();

        world.Types(world.Rep, keyResult, 60m);
        world.Drain();

        Assert.All(chain, objective => Assert.Equal(60m, world.ProgressOf(objective)));
        var runs = world.RunsOf<ObjectiveRecomputePlugin>().Where(run => run.RequestCount > 0).ToList();
        // The settings, the mark, then twice chain, children and key results, and each of the ten levels written once.
        Assert.Equal(18, Assert.Single(runs).RequestCount);
    }

    [Fact]
    public void A_hundred_changed_key_results_cost_one_computation()
    {
        var objective = world.HasObjective(world.Rep);
        var keyResults = Enumerable
            .Range(0, 100)
            .Select(_ => world.Has(GoalWorld.KeyResult(objective, world.Rep, 10m)))
            .ToList();
        world.Drain();
        world.Dataverse.Requests.Reset();

        Assert.All(keyResults, keyResult => world.Types(world.Rep, keyResult, 20m));
        world.Drain();

        Assert.Equal(20m, world.ProgressOf(objective));
        Assert.InRange(world.RunsOf<ObjectiveRecomputePlugin>().Count(run => run.RequestCount > 0), 1, 3);
    }

    [Fact]
    public void Deleting_a_parent_leaves_its_children_with_their_progress()
    {
        var top = world.HasObjective(world.Rep);
        var child = world.HasObjective(world.Rep, top);
        world.Has(GoalWorld.KeyResult(child, world.Rep, 50m));
        world.Drain();

        world.As(world.Rep).Delete(ObjectiveTable.LogicalName, top);
        world.Drain();

        Assert.False(world.ReadObjective(child).Contains(ObjectiveTable.ParentId));
        Assert.Equal(50m, world.ProgressOf(child));
    }

    [Fact]
    public void A_circle_that_two_saves_made_at_once_ends()
    {
        var first = world.HasObjective(world.Rep);
        var second = world.HasObjective(world.Rep, first);
        world.Drain();
        var tree = new ObjectiveTree(
            [Row(first, second), Row(second, first)],
            [Row(first, second), Row(second, first)],
            [],
            world.Today,
            PhraseBook.In(Language.English)
        );

        Assert.NotNull(tree.Changes());
    }

    [Fact]
    public void Jobs_side_by_side_end_in_the_same_progress()
    {
        var top = world.HasObjective(world.Manager);
        var keyResults = Enumerable
            .Range(0, 6)
            .Select(_ => world.Has(GoalWorld.KeyResult(world.HasObjective(world.Rep, top), world.Rep, 0m)))
            .ToList();
        world.Drain();
        Assert.All(keyResults, keyResult => world.Types(world.Rep, keyResult, 30m));
        var random = new Random(7);

        world.DrainSideBySide(6, random.Next);
        world.Drain();

        Assert.Equal(30m, world.ProgressOf(top));
    }

    public void Dispose() => world.Dispose();

    private List<Guid> Chain(int levels)
    {
        var chain = new List<Guid> { world.HasObjective(world.Manager) };
        while (chain.Count < levels)
        {
            chain.Add(world.HasObjective(world.Rep, chain[^1]));
        }

        return chain;
    }

    private static Entity Row(Guid id, Guid parent) =>
        new(ObjectiveTable.LogicalName, id)
        {
            [ObjectiveTable.ParentId] = GoalWorld.At(parent),
            [ObjectiveTable.ObjectiveStatus] = Choice.Of(ObjectiveStatus.Draft),
        };
}

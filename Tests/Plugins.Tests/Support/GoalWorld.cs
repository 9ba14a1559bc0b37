using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What tests of goals do with a world: objectives, key results and their values.</summary>
internal static class GoalWorld
{
    public static EntityReference At(Guid id) => new(ObjectiveTable.LogicalName, id);

    /// <summary>An objective of somebody, of the present quarter where nothing else is said.</summary>
    public static Entity Objective(Guid owner, Guid? parent = null, string title = "Grow the pipeline") =>
        new(ObjectiveTable.LogicalName)
        {
            [ObjectiveTable.Name] = title,
            [ObjectiveTable.Owner] = CoverageWorld.User(owner),
            [ObjectiveTable.ParentId] = parent is null ? null : At(parent.Value),
        };

    /// <summary>A key result from 0 to 100.</summary>
    public static Entity KeyResult(Guid objective, Guid owner, decimal? current = null) =>
        new(KeyResultTable.LogicalName)
        {
            [KeyResultTable.Name] = "Raise it to 100",
            [KeyResultTable.ObjectiveId] = At(objective),
            [KeyResultTable.Owner] = CoverageWorld.User(owner),
            [KeyResultTable.Unit] = Choice.Of(KeyResultUnit.Count),
            [KeyResultTable.Start] = 0m,
            [KeyResultTable.Target] = 100m,
            [KeyResultTable.Current] = current,
        };

    /// <summary>A measured key result.</summary>
    public static Entity Measured(Guid objective, Guid owner, KeyResultSource source, decimal target = 100_000m)
    {
        var row = KeyResult(objective, owner);
        row[KeyResultTable.Source] = Choice.Of(source);
        row[KeyResultTable.Target] = target;
        return row;
    }

    public static Guid HasObjective(this PluginWorld world, Guid owner, Guid? parent = null) =>
        world.Has(Objective(owner, parent));

    /// <summary>Types a value of a key result.</summary>
    public static void Types(this PluginWorld world, Guid user, Guid keyResult, decimal? value, DateTime? on = null)
    {
        var change = new Entity(KeyResultTable.LogicalName, keyResult) { [KeyResultTable.Current] = value };
        if (on is not null)
        {
            change[KeyResultTable.CurrentOn] = on;
        }

        world.As(user).Update(change);
    }

    public static Entity ReadObjective(this PluginWorld world, Guid id) => world.Read(ObjectiveTable.LogicalName, id);

    public static Entity ReadKeyResult(this PluginWorld world, Guid id) => world.Read(KeyResultTable.LogicalName, id);

    public static decimal? ProgressOf(this PluginWorld world, Guid objective) =>
        world.ReadObjective(objective).GetAttributeValue<decimal?>(ObjectiveTable.Progress);

    public static void SetStatus(this PluginWorld world, Guid user, Guid objective, ObjectiveStatus status) =>
        world
            .As(user)
            .Update(
                new Entity(ObjectiveTable.LogicalName, objective)
                {
                    [ObjectiveTable.ObjectiveStatus] = Choice.Of(status),
                }
            );

    /// <summary>Sets the days between reviews of an objective.</summary>
    public static void Sets(this PluginWorld world, int reviewDays)
    {
        world.RunNight();
        var settings = Assert.Single(world.Rows(SettingsTable.LogicalName)).Id;
        world
            .As(world.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, settings) { [SettingsTable.ReviewDays] = reviewDays });
    }
}

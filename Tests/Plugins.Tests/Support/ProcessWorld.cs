using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Process bars: processes, their stages, and the rows that say where a deal stands.</summary>
internal static class ProcessWorld
{
    /// <summary>The definition of the process, made when first asked for.</summary>
    public static EntityReference HasProcessDefinition(this PluginWorld world) =>
        world.Rows("workflow", "name", "Sales").Take(1).Select(row => row.ToEntityReference()).SingleOrDefault()
        ?? new EntityReference(
            "workflow",
            world.Has(new Entity("workflow") { ["name"] = "Sales", ["category"] = new OptionSetValue(4) })
        );

    /// <summary>A stage of a process.</summary>
    public static EntityReference HasProcessStage(this PluginWorld world, string name, int? category) =>
        new(
            ProcessStageTable.LogicalName,
            world.Has(
                new Entity(ProcessStageTable.LogicalName)
                {
                    [ProcessStageTable.Name] = name,
                    [ProcessTable.Process] = world.HasProcessDefinition(),
                    [ProcessStageTable.Category] = category is null ? null : new OptionSetValue(category.Value),
                }
            )
        );

    /// <summary>The process row of a deal, in a stage of that category.</summary>
    public static Guid HasProcess(
        this PluginWorld world,
        Guid deal,
        int category,
        string table = ProcessTable.OpportunitySales
    ) => world.HasProcess(deal, world.HasProcessStage("Stage " + category, category), table);

    /// <summary>The process row of a deal, in a stage.</summary>
    public static Guid HasProcess(
        this PluginWorld world,
        Guid deal,
        EntityReference stage,
        string table = ProcessTable.OpportunitySales
    ) =>
        world.Has(
            new Entity(table)
            {
                ["name"] = "Sales process",
                [ProcessTable.Process] = world.HasProcessDefinition(),
                [ProcessTable.Opportunity] = new EntityReference(OpportunityTable.LogicalName, deal),
                [ProcessTable.ActiveStage] = stage,
                [ProcessTable.ActiveStageStartedOn] = world.Dataverse.Clock.UtcNow,
            }
        );

    /// <summary>Moves a process bar as its user does, and does the work that follows.</summary>
    public static void MovesTo(
        this PluginWorld world,
        Guid process,
        int category,
        string table = ProcessTable.OpportunitySales
    )
    {
        world.System.Update(MoveOf(world, process, world.HasProcessStage("Stage " + category, category), table));
        world.Drain();
    }

    /// <summary>The change that moves a process bar.</summary>
    public static Entity MoveOf(
        this PluginWorld world,
        Guid process,
        EntityReference stage,
        string table = ProcessTable.OpportunitySales
    ) =>
        new(table, process)
        {
            [ProcessTable.ActiveStage] = stage,
            [ProcessTable.ActiveStageStartedOn] = world.Dataverse.Clock.UtcNow,
        };

    /// <summary>The stage by which a deal is judged.</summary>
    public static int? StageOf(this PluginWorld world, Guid deal) =>
        world
            .Read(OpportunityTable.LogicalName, deal, OpportunityTable.Stage)
            .GetAttributeValue<int?>(OpportunityTable.Stage);

    /// <summary>Switches a plug-in's steps off, as an event that is lost.</summary>
    public static void Disables<T>(this PluginWorld world)
        where T : IPlugin
    {
        foreach (
            var step in world
                .Rows("sdkmessageprocessingstep")
                .Where(row =>
                    row.GetAttributeValue<string>("name").StartsWith(typeof(T).FullName!, StringComparison.Ordinal)
                )
        )
        {
            world.System.Update(
                new Entity("sdkmessageprocessingstep", step.Id)
                {
                    ["statecode"] = new OptionSetValue(1),
                    ["statuscode"] = new OptionSetValue(2),
                }
            );
        }
    }

    /// <summary>Changes the settings row as its administrator does.</summary>
    public static void Sets(this PluginWorld world, string column, object? value)
    {
        var row = world.Rows(SettingsTable.LogicalName).Take(1).SingleOrDefault();
        if (row is null)
        {
            world
                .As(world.Administrator)
                .Create(new Entity(SettingsTable.LogicalName) { ["sc_name"] = "Settings", [column] = value });
            return;
        }

        world.As(world.Administrator).Update(new Entity(SettingsTable.LogicalName, row.Id) { [column] = value });
    }
}

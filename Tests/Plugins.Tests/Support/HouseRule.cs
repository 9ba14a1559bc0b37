using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Registers plug-ins of the organisation's own beside ours.</summary>
internal static class HouseRule
{
    private const int Order = 10;

    private static readonly string FilePath = Path.Combine(AppContext.BaseDirectory, "SalesCorner.SamplePlugin.dll");

    /// <summary>Registers a synchronous step of a sample plug-in.</summary>
    public static void HasHouseRule(this PluginWorld world, string plugin, string message, string table, int stage)
    {
        var assembly = world.Has(
            new Entity("pluginassembly")
            {
                ["name"] = "SalesCorner.SamplePlugin",
                ["content"] = Convert.ToBase64String(File.ReadAllBytes(FilePath)),
            }
        );
        var type = world.Has(
            new Entity("plugintype")
            {
                ["name"] = plugin,
                ["typename"] = "SalesCorner.SamplePlugin." + plugin,
                ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly),
            }
        );
        var messageId = One(world, "sdkmessage", "name", message);
        world.Has(
            new Entity("sdkmessageprocessingstep")
            {
                ["name"] = plugin,
                ["sdkmessageid"] = messageId,
                ["sdkmessagefilterid"] = Filter(world, messageId, table),
                ["eventhandler"] = new EntityReference("plugintype", type),
                ["plugintypeid"] = new EntityReference("plugintype", type),
                ["stage"] = new OptionSetValue(stage),
                ["mode"] = new OptionSetValue(0),
                ["rank"] = Order,
            }
        );
    }

    private static EntityReference One(PluginWorld world, string table, string column, object value) =>
        world.Rows(table, column, value)[0].ToEntityReference();

    private static EntityReference Filter(PluginWorld world, EntityReference message, string table)
    {
        var query = new QueryExpression("sdkmessagefilter") { ColumnSet = new ColumnSet("primaryobjecttypecode") };
        query.Criteria.AddCondition("sdkmessageid", ConditionOperator.Equal, message.Id);
        query.Criteria.AddCondition("primaryobjecttypecode", ConditionOperator.Equal, table);
        return world.System.RetrieveMultiple(query).Entities[0].ToEntityReference();
    }
}

using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>
/// Somebody else's plug-in in the same pipeline. Before the operation it sets columns of what is saved, after it it
/// writes
/// them to the row as the user.
/// </summary>
/// <param name="values">`column=value`, separated by semicolons: a number, `#` and a choice's value, or a day.</param>
public sealed class ForeignPlugin(string values) : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        if (context.Depth > 1)
        {
            return;
        }

        if (context.Stage < 40)
        {
            Fill((Entity)context.InputParameters["Target"]);
            return;
        }

        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))!;
        var change = new Entity(context.PrimaryEntityName, context.PrimaryEntityId);
        Fill(change);
        factory.CreateOrganizationService(context.UserId).Update(change);
    }

    private void Fill(Entity row)
    {
        foreach (var pair in values.Split(';').Select(pair => pair.Split('=')))
        {
            row[pair[0]] = Value(pair[1]);
        }
    }

    private static object Value(string text) =>
        text[0] switch
        {
            '#' => new OptionSetValue(int.Parse(text[1..], CultureInfo.InvariantCulture)),
            _ when text.Contains('-', StringComparison.Ordinal) => DateTime.Parse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal
            ),
            _ => int.Parse(text, CultureInfo.InvariantCulture),
        };
}

/// <summary>Registers foreign plug-ins.</summary>
internal static class ForeignSteps
{
    private static readonly Lazy<string> Assembly = new(() =>
        Convert.ToBase64String(File.ReadAllBytes(typeof(ForeignPlugin).Assembly.Location))
    );

    /// <summary>Registers a synchronous step of somebody else's.</summary>
    public static void HasForeignStep(this PluginWorld world, string message, string table, int stage, string values)
    {
        var name = typeof(ForeignPlugin).Assembly.GetName();
        var assembly = world.Has(
            new Entity("pluginassembly")
            {
                ["name"] = name.Name,
                ["version"] = "1.0.0.0",
                ["content"] = Assembly.Value,
            }
        );
        var type = world.Has(
            new Entity("plugintype")
            {
                ["typename"] = typeof(ForeignPlugin).FullName,
                ["name"] = typeof(ForeignPlugin).FullName,
                ["friendlyname"] = nameof(ForeignPlugin),
                ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly),
            }
        );
        var sdkMessage = world.Rows("sdkmessage", "name", message)[0].ToEntityReference();
        var filter = world
            .Rows("sdkmessagefilter", "primaryobjecttypecode", table)
            .First(row => row.GetAttributeValue<EntityReference>("sdkmessageid").Id == sdkMessage.Id);
        world.Has(
            new Entity("sdkmessageprocessingstep")
            {
                ["name"] = "Foreign " + message,
                ["eventhandler"] = new EntityReference("plugintype", type),
                ["sdkmessageid"] = sdkMessage,
                ["sdkmessagefilterid"] = filter.ToEntityReference(),
                ["stage"] = new OptionSetValue(stage),
                ["mode"] = new OptionSetValue(0),
                ["rank"] = 1,
                ["configuration"] = values,
            }
        );
    }
}

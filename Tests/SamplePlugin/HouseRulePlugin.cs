using Microsoft.Xrm.Sdk;

namespace SalesCorner.SamplePlugin;

/// <summary>
/// A rule of the house: a deal that is renamed gets stage, close date and value from its name "House 2|2026-05-01|900".
/// </summary>
public sealed class HouseRulePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var target = (Entity)context.InputParameters["Target"];
        var name = target.GetAttributeValue<string>("name");
        if (name != null && name.StartsWith("House ", StringComparison.Ordinal))
        {
            var parts = name.Substring(6).Split('|');
            target["salesstage"] = new OptionSetValue(
                int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)
            );
            target["estimatedclosedate"] = DateTime.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            target["estimatedvalue"] = new Money(
                decimal.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }
}

using Microsoft.Xrm.Sdk;

namespace SalesCorner.SamplePlugin;

/// <summary>Refuses every row whose name begins with "Refuse".</summary>
public sealed class RefusePlugin : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var target = (Entity)context.InputParameters["Target"];
        var name = target.GetAttributeValue<string>("new_name");
        if (name != null && name.StartsWith("Refuse", StringComparison.Ordinal))
        {
            throw new InvalidPluginExecutionException("Choose another name.");
        }
    }
}

using Microsoft.Xrm.Sdk;

namespace SalesCorner.SamplePlugin;

/// <summary>Writes into the target which event it ran on.</summary>
public sealed class StampPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var target = (Entity)context.InputParameters["Target"];
        target["new_stamp"] = $"{context.MessageName} in {context.Stage} at depth {context.Depth}";
    }
}

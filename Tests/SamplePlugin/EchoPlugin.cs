using Microsoft.Xrm.Sdk;

namespace SalesCorner.SamplePlugin;

/// <summary>Answers the text that a custom API was given.</summary>
public sealed class EchoPlugin : IPlugin
{
    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        context.OutputParameters["Answer"] = context.InputParameters["Text"];
    }
}

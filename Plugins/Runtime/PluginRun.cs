using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>One run of a step: the event, and the services to answer it with.</summary>
public sealed class PluginRun
{
    private readonly ITracingService tracing;

    internal PluginRun(IServiceProvider services)
    {
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext))!;
        tracing = (ITracingService)services.GetService(typeof(ITracingService))!;
    }

    /// <summary>The event as the platform describes it.</summary>
    public IPluginExecutionContext Context { get; }

    /// <summary>Writes a line to the platform's trace log.</summary>
    public void Trace(string line) => tracing.Trace("{0}", line);
}

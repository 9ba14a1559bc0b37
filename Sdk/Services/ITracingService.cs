namespace Microsoft.Xrm.Sdk;

/// <summary>Takes what a plug-in traces into the trace log.</summary>
public interface ITracingService
{
    /// <summary>Traces a line.</summary>
    void Trace(string format, params object[] args);
}

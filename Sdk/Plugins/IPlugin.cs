namespace Microsoft.Xrm.Sdk;

/// <summary>Code that the platform runs in its pipeline.</summary>
public interface IPlugin
{
    /// <summary>Runs for one event; context and services come from the provider.</summary>
    void Execute(IServiceProvider serviceProvider);
}

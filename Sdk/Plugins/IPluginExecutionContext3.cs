namespace Microsoft.Xrm.Sdk;

/// <summary>Adds the user who was authenticated.</summary>
public interface IPluginExecutionContext3 : IPluginExecutionContext2
{
    /// <summary>The user who was authenticated, whoever is impersonated.</summary>
    Guid AuthenticatedUserId { get; }
}

namespace Microsoft.Xrm.Sdk;

/// <summary>Posts the execution context to a service endpoint.</summary>
public interface IServiceEndpointNotificationService
{
    /// <summary>Posts the context and returns the endpoint's answer.</summary>
    string Execute(EntityReference serviceEndpoint, IExecutionContext context);
}

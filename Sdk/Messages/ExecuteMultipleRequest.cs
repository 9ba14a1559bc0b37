using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Runs several requests, each in a transaction of its own.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class ExecuteMultipleRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public ExecuteMultipleRequest()
    {
        RequestName = "ExecuteMultiple";
        Requests = null;
        Settings = null;
    }

    /// <summary>The requests, in order.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.ValueOrDefault<OrganizationRequestCollection>(nameof(Requests));
        set => Parameters[nameof(Requests)] = value;
    }

    /// <summary>Whether to go on after a fault and what to return.</summary>
    public ExecuteMultipleSettings Settings
    {
        get => Parameters.ValueOrDefault<ExecuteMultipleSettings>(nameof(Settings));
        set => Parameters[nameof(Settings)] = value;
    }
}

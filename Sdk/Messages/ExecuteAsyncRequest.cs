using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Runs a request in an asynchronous job.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class ExecuteAsyncRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public ExecuteAsyncRequest()
    {
        RequestName = "ExecuteAsync";
        Request = null;
    }

    /// <summary>The request to run.</summary>
    public OrganizationRequest Request
    {
        get => Parameters.ValueOrDefault<OrganizationRequest>(nameof(Request));
        set => Parameters[nameof(Request)] = value;
    }
}

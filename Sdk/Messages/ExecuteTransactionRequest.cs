using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Runs several requests in one transaction.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class ExecuteTransactionRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public ExecuteTransactionRequest()
    {
        RequestName = "ExecuteTransaction";
        Requests = null;
    }

    /// <summary>The requests, in order.</summary>
    public OrganizationRequestCollection Requests
    {
        get => Parameters.ValueOrDefault<OrganizationRequestCollection>(nameof(Requests));
        set => Parameters[nameof(Requests)] = value;
    }

    /// <summary>Whether to return the answers.</summary>
    public bool? ReturnResponses
    {
        get => Parameters.ValueOrDefault<bool?>(nameof(ReturnResponses));
        set => Parameters[nameof(ReturnResponses)] = value;
    }
}

using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the records that a query finds.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public RetrieveMultipleRequest()
    {
        RequestName = "RetrieveMultiple";
        Query = null;
    }

    /// <summary>The query to run.</summary>
    public QueryBase Query
    {
        get => Parameters.ValueOrDefault<QueryBase>(nameof(Query));
        set => Parameters[nameof(Query)] = value;
    }
}

using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Counts the rows of tables.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveTotalRecordCountRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveTotalRecordCountRequest()
    {
        RequestName = "RetrieveTotalRecordCount";
        EntityNames = default;
    }

    /// <summary>The logical names of the tables to count.</summary>
    public string[] EntityNames
    {
        get => Parameters.ValueOrDefault<string[]>(nameof(EntityNames));
        set => Parameters[nameof(EntityNames)] = value;
    }
}

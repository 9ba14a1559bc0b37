using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks with whom a record is shared.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveSharedPrincipalsAndAccessRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveSharedPrincipalsAndAccessRequest()
    {
        RequestName = "RetrieveSharedPrincipalsAndAccess";
        Target = default;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}

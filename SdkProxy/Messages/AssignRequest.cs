using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Gives a record another owner.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class AssignRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public AssignRequest()
    {
        RequestName = "Assign";
        Target = default;
        Assignee = default;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The user or team who becomes the owner.</summary>
    public EntityReference Assignee
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Assignee));
        set => Parameters[nameof(Assignee)] = value;
    }
}

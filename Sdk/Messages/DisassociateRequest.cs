using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Removes links between records.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class DisassociateRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public DisassociateRequest()
    {
        RequestName = "Disassociate";
        Target = null;
        Relationship = null;
        RelatedEntities = null;
    }

    /// <summary>The records at the other end.</summary>
    public EntityReferenceCollection RelatedEntities
    {
        get => Parameters.ValueOrDefault<EntityReferenceCollection>(nameof(RelatedEntities));
        set => Parameters[nameof(RelatedEntities)] = value;
    }

    /// <summary>The relationship of the links.</summary>
    public Relationship Relationship
    {
        get => Parameters.ValueOrDefault<Relationship>(nameof(Relationship));
        set => Parameters[nameof(Relationship)] = value;
    }

    /// <summary>The record whose links are changed.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A query of tables, and of what they have.</summary>
[DataContract(Name = "EntityQueryExpression", Namespace = ContractNamespace.MetadataQuery)]
public sealed class EntityQueryExpression : MetadataQueryExpression
{
    /// <summary>Which columns, where the properties name them.</summary>
    [DataMember]
    public AttributeQueryExpression AttributeQuery { get; set; }

    /// <summary>Which relationships, where the properties name them.</summary>
    [DataMember]
    public RelationshipQueryExpression RelationshipQuery { get; set; }

    /// <summary>Which languages of labels.</summary>
    [DataMember]
    public LabelQueryExpression LabelQuery { get; set; }

    /// <summary>Which alternate keys, where the properties name them.</summary>
    [DataMember]
    public EntityKeyQueryExpression KeyQuery { get; set; }
}

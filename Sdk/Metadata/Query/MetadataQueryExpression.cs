using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A query of metadata: which definitions, and which of their properties.</summary>
[DataContract(Name = "MetadataQueryExpression", Namespace = ContractNamespace.MetadataQuery)]
[KnownType(typeof(AttributeQueryExpression))]
[KnownType(typeof(EntityKeyQueryExpression))]
[KnownType(typeof(EntityQueryExpression))]
[KnownType(typeof(LabelQueryExpression))]
[KnownType(typeof(RelationshipQueryExpression))]
public abstract class MetadataQueryExpression : MetadataQueryBase
{
    /// <summary>For the kinds of queries.</summary>
    protected MetadataQueryExpression() { }

    /// <summary>Which definitions to answer; null for all.</summary>
    [DataMember]
    public MetadataFilterExpression Criteria { get; set; }

    /// <summary>Which properties to answer; null for their id and name alone.</summary>
    [DataMember]
    public MetadataPropertiesExpression Properties { get; set; }
}

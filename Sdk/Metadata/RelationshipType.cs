using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The kind of a relationship.</summary>
[DataContract(Name = "RelationshipType", Namespace = ContractNamespace.Metadata2011)]
public enum RelationshipType
{
    /// <summary>Default.</summary>
    Default = 0,

    /// <summary>One to many relationship.</summary>
    [EnumMember(Value = "OneToManyRelationship")]
    OneToManyRelationship = 0,

    /// <summary>Many to many relationship.</summary>
    [EnumMember(Value = "ManyToManyRelationship")]
    ManyToManyRelationship = 1,
}

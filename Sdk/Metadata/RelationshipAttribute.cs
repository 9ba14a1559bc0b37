using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>The columns that a relationship joins.</summary>
[DataContract(Name = "RelationshipAttribute", Namespace = ContractNamespace.Metadata2011)]
public class RelationshipAttribute
{
    /// <summary>Makes one without values.</summary>
    public RelationshipAttribute() { }

    /// <summary>The referenced attribute name.</summary>
    [DataMember]
    public string ReferencedAttributeName { get; set; }

    /// <summary>The referencing attribute name.</summary>
    [DataMember]
    public string ReferencingAttributeName { get; set; }
}

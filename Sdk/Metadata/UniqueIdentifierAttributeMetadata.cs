using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of ids.</summary>
[MetadataName(
    LogicalCollectionName = "UniqueIdentifierAttributeDefinitions",
    LogicalName = "UniqueIdentifierAttributeMetadata"
)]
[DataContract(Name = "UniqueIdentifierAttributeMetadata", Namespace = ContractNamespace.Metadata71)]
public sealed class UniqueIdentifierAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public UniqueIdentifierAttributeMetadata()
        : base(AttributeTypeCode.Uniqueidentifier) { }

    /// <summary>Makes one with schema name.</summary>
    public UniqueIdentifierAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Uniqueidentifier, schemaName) { }
}

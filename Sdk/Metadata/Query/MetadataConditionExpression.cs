using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A condition on a property of definitions.</summary>
[DataContract(Name = "MetadataConditionExpression", Namespace = ContractNamespace.MetadataQuery)]
[KnownType(nameof(GetKnownConditionValueTypes))]
public sealed class MetadataConditionExpression : IExtensibleDataObject
{
    /// <summary>Makes an empty condition.</summary>
    public MetadataConditionExpression() { }

    /// <summary>Makes a condition.</summary>
    public MetadataConditionExpression(string propertyName, MetadataConditionOperator conditionOperator, object value)
    {
        PropertyName = propertyName;
        ConditionOperator = conditionOperator;
        Value = value;
    }

    /// <summary>How the property is compared.</summary>
    [DataMember]
    public MetadataConditionOperator ConditionOperator { get; set; }

    /// <summary>The property's name.</summary>
    [DataMember]
    public string PropertyName { get; set; }

    /// <summary>What it is compared with; a list for in and not in.</summary>
    [DataMember]
    public object Value { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    private static IEnumerable<Type> GetKnownConditionValueTypes() =>
        [
            typeof(Guid[]),
            typeof(string[]),
            typeof(int[]),
            typeof(bool[]),
            typeof(AttributeTypeCode),
            typeof(AttributeTypeCode[]),
            typeof(AttributeTypeDisplayName),
            typeof(AttributeTypeDisplayName[]),
            typeof(OwnershipTypes),
            typeof(OwnershipTypes[]),
            typeof(AttributeRequiredLevel),
            typeof(AttributeRequiredLevel[]),
            typeof(RelationshipType),
            typeof(RelationshipType[]),
        ];
}

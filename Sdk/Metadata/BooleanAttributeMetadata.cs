using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of yes or no.</summary>
[MetadataName(LogicalCollectionName = "BooleanAttributeDefinitions", LogicalName = "BooleanAttributeMetadata")]
[DataContract(Name = "BooleanAttributeMetadata", Namespace = ContractNamespace.Metadata2011)]
public sealed class BooleanAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes one without values.</summary>
    public BooleanAttributeMetadata()
        : base(AttributeTypeCode.Boolean) { }

    /// <summary>Makes one with option set.</summary>
    public BooleanAttributeMetadata(BooleanOptionSetMetadata optionSet)
        : base(AttributeTypeCode.Boolean)
    {
        OptionSet = optionSet;
    }

    /// <summary>Makes one with schema name.</summary>
    public BooleanAttributeMetadata(string schemaName)
        : base(AttributeTypeCode.Boolean, schemaName) { }

    /// <summary>Makes one with schema name and option set.</summary>
    public BooleanAttributeMetadata(string schemaName, BooleanOptionSetMetadata optionSet)
        : base(AttributeTypeCode.Boolean, schemaName)
    {
        OptionSet = optionSet;
    }

    /// <summary>The value of a new row.</summary>
    [DataMember]
    public bool? DefaultValue { get; set; }

    /// <summary>The formula of a calculated column.</summary>
    [DataMember(Order = 70)]
    public string FormulaDefinition { get; set; }

    /// <summary>The options.</summary>
    [DataMember]
    public BooleanOptionSetMetadata OptionSet { get; set; }

    /// <summary>The kinds of the columns that a calculated one uses.</summary>
    [DataMember(Order = 70)]
    public int? SourceTypeMask { get; internal set; }
}

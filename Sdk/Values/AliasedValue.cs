using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A value of a linked table or of an aggregate, with the column it comes from.</summary>
[DataContract(Name = "AliasedValue", Namespace = ContractNamespace.V2011)]
[KnownType(nameof(GetKnownAliasedValueTypes))]
public sealed class AliasedValue : IExtensibleDataObject
{
    /// <summary>Makes an empty value.</summary>
    public AliasedValue() { }

    /// <summary>Makes a value of a column.</summary>
    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    /// <summary>The logical name of the table.</summary>
    [DataMember]
    public string EntityLogicalName { get; private set; }

    /// <summary>The logical name of the column.</summary>
    [DataMember]
    public string AttributeLogicalName { get; private set; }

    /// <summary>The value.</summary>
    [DataMember]
    public object Value { get; private set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    internal bool NeedFormatting { get; set; }

    [DataMember]
    internal int ReturnType { get; set; }

    private static IEnumerable<Type> GetKnownAliasedValueTypes() => KnownValueTypes.All;
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The chosen value of a choice column.</summary>
[DataContract(Name = "OptionSetValue", Namespace = ContractNamespace.V2011)]
public sealed class OptionSetValue : IExtensibleDataObject
{
    /// <summary>Makes the value zero.</summary>
    public OptionSetValue() { }

    /// <summary>Makes a value.</summary>
    public OptionSetValue(int value)
    {
        Value = value;
    }

    /// <summary>The number of the option.</summary>
    [DataMember]
    public int Value { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Two values are equal when their numbers are.</summary>
    public override bool Equals(object obj) => obj is OptionSetValue other && Value == other.Value;

    /// <summary>The hash of the number.</summary>
    public override int GetHashCode() => Value.GetHashCode();
}

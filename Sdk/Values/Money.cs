using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>An amount in a currency column.</summary>
[DataContract(Name = "Money", Namespace = ContractNamespace.V2011)]
public sealed class Money : IExtensibleDataObject
{
    /// <summary>Makes an amount of zero.</summary>
    public Money() { }

    /// <summary>Makes an amount.</summary>
    public Money(decimal value)
    {
        Value = value;
    }

    /// <summary>The amount.</summary>
    [DataMember]
    public decimal Value { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Two amounts are equal when their values are.</summary>
    public override bool Equals(object obj) => obj is Money other && Value == other.Value;

    /// <summary>The hash of the amount.</summary>
    public override int GetHashCode() => Value.GetHashCode();
}

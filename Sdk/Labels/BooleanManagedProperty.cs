using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A yes or no, and whether it may change.</summary>
[DataContract(Name = "BooleanManagedProperty", Namespace = ContractNamespace.V2011)]
public sealed class BooleanManagedProperty : ManagedProperty<bool>
{
    /// <summary>Makes one without values.</summary>
    public BooleanManagedProperty() { }

    /// <summary>Makes one with value.</summary>
    public BooleanManagedProperty(bool value)
    {
        Value = value;
    }
}

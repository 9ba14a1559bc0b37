using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A value of the metadata, and whether it may change once a managed solution brought it.</summary>
[DataContract(Name = "ManagedProperty{0}", Namespace = ContractNamespace.V2011)]
public abstract class ManagedProperty<T> : IExtensibleDataObject
{
    /// <summary>Makes one that may change.</summary>
    protected ManagedProperty()
        : this(null) { }

    /// <summary>Makes one of that name that may change.</summary>
    protected ManagedProperty(string managedPropertyLogicalName)
    {
        CanBeChanged = true;
        ManagedPropertyLogicalName = managedPropertyLogicalName;
    }

    /// <summary>Whether it may change.</summary>
    [DataMember]
    public bool CanBeChanged { get; set; }

    /// <summary>The name of the managed property.</summary>
    [DataMember]
    public string ManagedPropertyLogicalName { get; internal set; }

    /// <summary>The value.</summary>
    [DataMember]
    public T Value { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A setting of a table or column.</summary>
[DataContract(Name = "EntitySetting", Namespace = ContractNamespace.V2011)]
public sealed class EntitySetting : IExtensibleDataObject
{
    /// <summary>Makes one without values.</summary>
    public EntitySetting() { }

    /// <summary>The child settings.</summary>
    [DataMember]
    public EntitySetting[] ChildSettings { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The name.</summary>
    [DataMember]
    public string Name { get; set; }

    /// <summary>The value.</summary>
    [DataMember]
    public Entity Value { get; set; }
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How related rows are shown in menus.</summary>
[DataContract(Name = "AssociatedMenuConfiguration", Namespace = ContractNamespace.Metadata2011)]
public sealed class AssociatedMenuConfiguration : IExtensibleDataObject
{
    /// <summary>Makes one without values.</summary>
    public AssociatedMenuConfiguration() { }

    /// <summary>Whether it is available offline.</summary>
    [DataMember(Order = 90)]
    public bool AvailableOffline { get; internal set; }

    /// <summary>The behavior.</summary>
    [DataMember]
    public AssociatedMenuBehavior? Behavior { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The group.</summary>
    [DataMember]
    public AssociatedMenuGroup? Group { get; set; }

    /// <summary>The icon.</summary>
    [DataMember(Order = 90)]
    public string Icon { get; internal set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember(Order = 90)]
    public bool IsCustomizable { get; internal set; }

    /// <summary>The text.</summary>
    [DataMember]
    public Label Label { get; set; }

    /// <summary>The id of the menu.</summary>
    [DataMember(Order = 90)]
    public string MenuId { get; internal set; }

    /// <summary>The order.</summary>
    [DataMember]
    public int? Order { get; set; }

    /// <summary>The query api.</summary>
    [DataMember(Order = 90)]
    public string QueryApi { get; internal set; }

    /// <summary>The id of the view.</summary>
    [DataMember(Order = 90)]
    public Guid ViewId { get; internal set; }
}

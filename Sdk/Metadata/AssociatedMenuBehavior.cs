using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a menu shows of related rows.</summary>
[DataContract(Name = "AssociatedMenuBehavior", Namespace = ContractNamespace.Metadata2011)]
public enum AssociatedMenuBehavior
{
    /// <summary>Use collection name.</summary>
    [EnumMember(Value = "UseCollectionName")]
    UseCollectionName = 0,

    /// <summary>Use label.</summary>
    [EnumMember(Value = "UseLabel")]
    UseLabel = 1,

    /// <summary>Do not display.</summary>
    [EnumMember(Value = "DoNotDisplay")]
    DoNotDisplay = 2,
}

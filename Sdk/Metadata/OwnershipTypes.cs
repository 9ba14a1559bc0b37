using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Who owns the rows of a table.</summary>
[Flags]
[DataContract(Name = "OwnershipTypes", Namespace = ContractNamespace.Metadata2011)]
public enum OwnershipTypes
{
    /// <summary>None.</summary>
    [EnumMember(Value = "None")]
    None = 0,

    /// <summary>User owned.</summary>
    [EnumMember(Value = "UserOwned")]
    UserOwned = 1,

    /// <summary>Team owned.</summary>
    [EnumMember(Value = "TeamOwned")]
    TeamOwned = 2,

    /// <summary>Business owned.</summary>
    [EnumMember(Value = "BusinessOwned")]
    BusinessOwned = 4,

    /// <summary>Organization owned.</summary>
    [EnumMember(Value = "OrganizationOwned")]
    OrganizationOwned = 8,

    /// <summary>Business parented.</summary>
    [EnumMember(Value = "BusinessParented")]
    BusinessParented = 16,

    /// <summary>Filtered.</summary>
    [EnumMember(Value = "Filtered")]
    Filtered = 32,
}

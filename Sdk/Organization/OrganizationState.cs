using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>Whether an organisation is in use.</summary>
[DataContract(Name = "OrganizationState", Namespace = ContractNamespace.V2014)]
public enum OrganizationState
{
    /// <summary>Enabled.</summary>
    [EnumMember]
    Enabled = 0,

    /// <summary>Disabled.</summary>
    [EnumMember]
    Disabled = 1,
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>What an organisation is for.</summary>
[DataContract(Name = "OrganizationType", Namespace = ContractNamespace.V90)]
public enum OrganizationType
{
    /// <summary>Customer.</summary>
    [EnumMember]
    Customer = 0,

    /// <summary>Monitoring.</summary>
    [EnumMember]
    Monitoring = 1,

    /// <summary>Support.</summary>
    [EnumMember]
    Support = 2,

    /// <summary>Back end.</summary>
    [EnumMember]
    BackEnd = 3,

    /// <summary>Secondary.</summary>
    [EnumMember]
    Secondary = 4,

    /// <summary>Customer test.</summary>
    [EnumMember]
    CustomerTest = 5,

    /// <summary>Customer free test.</summary>
    [EnumMember]
    CustomerFreeTest = 6,

    /// <summary>Customer preview.</summary>
    [EnumMember]
    CustomerPreview = 7,

    /// <summary>Placeholder.</summary>
    [EnumMember]
    Placeholder = 8,

    /// <summary>Test drive.</summary>
    [EnumMember]
    TestDrive = 9,

    /// <summary>Msft investigation.</summary>
    [EnumMember]
    MsftInvestigation = 10,

    /// <summary>Email trial.</summary>
    [EnumMember]
    EmailTrial = 11,

    /// <summary>Default.</summary>
    [EnumMember]
    Default = 12,

    /// <summary>Developer.</summary>
    [EnumMember]
    Developer = 13,

    /// <summary>Trial.</summary>
    [EnumMember]
    Trial = 14,

    /// <summary>Teams.</summary>
    [EnumMember]
    Teams = 15,

    /// <summary>Platform.</summary>
    [EnumMember]
    Platform = 16,
}

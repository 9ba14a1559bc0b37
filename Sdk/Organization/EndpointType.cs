using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>A service of an organisation.</summary>
[DataContract(Name = "EndpointType", Namespace = ContractNamespace.V2014)]
public enum EndpointType
{
    /// <summary>Organization service.</summary>
    [EnumMember]
    OrganizationService = 0,

    /// <summary>Organization data service.</summary>
    [EnumMember]
    OrganizationDataService = 1,

    /// <summary>Web application.</summary>
    [EnumMember]
    WebApplication = 2,
}

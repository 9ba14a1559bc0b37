using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>The network from which a service is reached.</summary>
[DataContract(Name = "EndpointAccessType", Namespace = ContractNamespace.V2014)]
public enum EndpointAccessType
{
    /// <summary>Default.</summary>
    [EnumMember]
    Default = 0,

    /// <summary>Internet.</summary>
    [EnumMember]
    Internet = 1,

    /// <summary>Intranet.</summary>
    [EnumMember]
    Intranet = 2,
}

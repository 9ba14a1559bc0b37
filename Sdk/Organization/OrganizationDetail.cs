using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>What one may know of an organisation before asking it for data.</summary>
[DataContract(Name = "OrganizationDetail", Namespace = ContractNamespace.V2014)]
public class OrganizationDetail : IExtensibleDataObject
{
    /// <summary>Makes one without values.</summary>
    public OrganizationDetail() { }

    /// <summary>The id of the data centre.</summary>
    [DataMember]
    public Guid DatacenterId { get; set; }

    /// <summary>The addresses of its services.</summary>
    [DataMember]
    public EndpointCollection Endpoints { get; set; }

    /// <summary>The id of the environment.</summary>
    [DataMember]
    public string EnvironmentId { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The name that people read.</summary>
    [DataMember]
    public string FriendlyName { get; set; }

    /// <summary>The region in which its data lie.</summary>
    [DataMember]
    public string Geo { get; set; }

    /// <summary>The id of the organization.</summary>
    [DataMember]
    public Guid OrganizationId { get; set; }

    /// <summary>What it is for.</summary>
    [DataMember(IsRequired = false)]
    public OrganizationType OrganizationType { get; set; }

    /// <summary>The version of its software.</summary>
    [DataMember]
    public string OrganizationVersion { get; set; }

    /// <summary>The kind of its schema.</summary>
    [DataMember(IsRequired = false)]
    public string SchemaType { get; set; }

    /// <summary>Whether it is in use.</summary>
    [DataMember]
    public OrganizationState State { get; set; }

    /// <summary>The id of the tenant.</summary>
    [DataMember]
    public string TenantId { get; set; }

    /// <summary>Its unique name.</summary>
    [DataMember]
    public string UniqueName { get; set; }

    /// <summary>Its name in addresses.</summary>
    [DataMember]
    public string UrlName { get; set; }
}

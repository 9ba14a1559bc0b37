using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A user or team with the rights on a record.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class PrincipalAccess : IExtensibleDataObject
{
    /// <summary>The rights.</summary>
    [DataMember]
    public AccessRights AccessMask { get; set; }

    /// <summary>The user or team.</summary>
    [DataMember]
    public EntityReference Principal { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}

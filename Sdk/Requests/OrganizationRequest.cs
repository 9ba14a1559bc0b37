using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the platform by name, with its parameters.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = ContractNamespace.V2011)]
[KnownType(typeof(AssociateRequest))]
[KnownType(typeof(CreateMultipleRequest))]
[KnownType(typeof(CreateRequest))]
[KnownType(typeof(DeleteRequest))]
[KnownType(typeof(DisassociateRequest))]
[KnownType(typeof(ExecuteAsyncRequest))]
[KnownType(typeof(ExecuteMultipleRequest))]
[KnownType(typeof(ExecuteTransactionRequest))]
[KnownType(typeof(RetrieveAllEntitiesRequest))]
[KnownType(typeof(RetrieveAttributeRequest))]
[KnownType(typeof(RetrieveEntityRequest))]
[KnownType(typeof(RetrieveOptionSetRequest))]
[KnownType(typeof(RetrieveMultipleRequest))]
[KnownType(typeof(RetrieveRequest))]
[KnownType(typeof(UpdateMultipleRequest))]
[KnownType(typeof(UpdateRequest))]
[KnownType(typeof(UpsertMultipleRequest))]
[KnownType(typeof(UpsertRequest))]
public class OrganizationRequest : IExtensibleDataObject
{
    /// <summary>Makes a request without a name.</summary>
    public OrganizationRequest() { }

    /// <summary>Makes a request of the message.</summary>
    public OrganizationRequest(string requestName)
    {
        RequestName = requestName;
    }

    /// <summary>The name of the message.</summary>
    [DataMember]
    public string RequestName { get; set; }

    /// <summary>The parameters by name.</summary>
    [DataMember]
    public ParameterCollection Parameters
    {
        get => field ??= [];
        set;
    }

    /// <summary>The id that links the request to the asynchronous jobs and plug-ins it starts.</summary>
    [DataMember]
    public Guid? RequestId { get; set; }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The parameter of a name; reading a missing one throws a <see cref="KeyNotFoundException"/>.</summary>
    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }
}

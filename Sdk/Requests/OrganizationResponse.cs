using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Messages;

namespace Microsoft.Xrm.Sdk;

/// <summary>The platform's answer to a message, with its results.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = ContractNamespace.V2011)]
[KnownType(typeof(AssociateResponse))]
[KnownType(typeof(CreateMultipleResponse))]
[KnownType(typeof(CreateResponse))]
[KnownType(typeof(DeleteResponse))]
[KnownType(typeof(DisassociateResponse))]
[KnownType(typeof(ExecuteAsyncResponse))]
[KnownType(typeof(ExecuteMultipleResponse))]
[KnownType(typeof(ExecuteTransactionResponse))]
[KnownType(typeof(RetrieveAllEntitiesResponse))]
[KnownType(typeof(RetrieveAttributeResponse))]
[KnownType(typeof(RetrieveEntityResponse))]
[KnownType(typeof(RetrieveOptionSetResponse))]
[KnownType(typeof(RetrieveMultipleResponse))]
[KnownType(typeof(RetrieveResponse))]
[KnownType(typeof(UpdateMultipleResponse))]
[KnownType(typeof(UpdateResponse))]
[KnownType(typeof(UpsertMultipleResponse))]
[KnownType(typeof(UpsertResponse))]
public class OrganizationResponse : IExtensibleDataObject
{
    /// <summary>Makes a response without a name.</summary>
    public OrganizationResponse() { }

    /// <summary>The name of the message.</summary>
    [DataMember]
    public string ResponseName { get; set; }

    /// <summary>The results by name.</summary>
    [DataMember]
    public ParameterCollection Results
    {
        get => field ??= [];
        set;
    }

    /// <summary>Wire data of a newer contract that this type does not know, kept for the way back.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The result of a name; reading a missing one throws a <see cref="KeyNotFoundException"/>.</summary>
    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }
}

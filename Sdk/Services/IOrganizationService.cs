using System.ServiceModel;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>Reads and changes the organisation's records, and runs messages.</summary>
[ServiceContract(Name = "IOrganizationService", Namespace = ContractNamespace.V2011 + "/Services")]
public interface IOrganizationService
{
    /// <summary>Creates a record and returns its id.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    Guid Create(Entity entity);

    /// <summary>Reads the given columns of a record.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    /// <summary>Changes the columns that the record carries.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    void Update(Entity entity);

    /// <summary>Deletes a record.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    void Delete(string entityName, Guid id);

    /// <summary>Runs a message.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    OrganizationResponse Execute(OrganizationRequest request);

    /// <summary>Links records to a record.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    void Associate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    );

    /// <summary>Removes links between records and a record.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    void Disassociate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    );

    /// <summary>Reads the records that a query finds.</summary>
    [OperationContract]
    [FaultContract(typeof(OrganizationServiceFault))]
    EntityCollection RetrieveMultiple(QueryBase query);
}

using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>Reads and changes the organisation's records, and runs messages.</summary>
public interface IOrganizationService
{
    /// <summary>Creates a record and returns its id.</summary>
    Guid Create(Entity entity);

    /// <summary>Reads the given columns of a record.</summary>
    Entity Retrieve(string entityName, Guid id, ColumnSet columnSet);

    /// <summary>Changes the columns that the record carries.</summary>
    void Update(Entity entity);

    /// <summary>Deletes a record.</summary>
    void Delete(string entityName, Guid id);

    /// <summary>Runs a message.</summary>
    OrganizationResponse Execute(OrganizationRequest request);

    /// <summary>Links records to a record.</summary>
    void Associate(
        string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Removes links between records and a record.</summary>
    void Disassociate(
        string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities);

    /// <summary>Reads the records that a query finds.</summary>
    EntityCollection RetrieveMultiple(QueryBase query);
}

using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>The organisation service of one caller.</summary>
internal sealed class OrganizationService(RequestEngine engine, Caller caller) : IOrganizationService
{
    /// <inheritdoc/>
    public Guid Create(Entity entity) => engine.Call(
        "Create", caller, entity, static (engine, caller, entity) => engine.Messages.Rows.Create(caller, entity));

    /// <inheritdoc/>
    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => engine.Call(
        "Retrieve",
        caller,
        (Row: new EntityReference(entityName, id), Columns: columnSet),
        static (engine, caller, asked) => engine.Messages.Reads.Retrieve(caller, asked.Row, asked.Columns));

    /// <inheritdoc/>
    public void Update(Entity entity) => engine.Call(
        "Update", caller, entity, static (engine, caller, entity) => engine.Messages.Rows.Update(caller, entity));

    /// <inheritdoc/>
    public void Delete(string entityName, Guid id) => engine.Call(
        "Delete",
        caller,
        new EntityReference(entityName, id),
        static (engine, caller, row) => engine.Messages.Rows.Delete(caller, row));

    /// <inheritdoc/>
    public EntityCollection RetrieveMultiple(QueryBase query) => engine.Call(
        "RetrieveMultiple",
        caller,
        query,
        static (engine, caller, query) => engine.Messages.Reads.RetrieveMultiple(caller, query));

    /// <inheritdoc/>
    public OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return engine.Call(
            request.RequestName,
            caller,
            request,
            static (engine, caller, request) => engine.Messages.Execute(caller, request));
    }

    /// <inheritdoc/>
    public void Associate(
        string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Relate("Associate", new EntityReference(entityName, entityId), relationship, relatedEntities);

    /// <inheritdoc/>
    public void Disassociate(
        string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Relate("Disassociate", new EntityReference(entityName, entityId), relationship, relatedEntities);

    private void Relate(
        string message, EntityReference row, Relationship relationship, EntityReferenceCollection related) =>
        Execute(new OrganizationRequest(message)
        {
            ["Target"] = row,
            ["Relationship"] = relationship,
            ["RelatedEntities"] = related,
        });
}

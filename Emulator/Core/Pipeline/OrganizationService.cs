using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>The organisation service of one caller.</summary>
internal sealed class OrganizationService(RequestEngine engine, IMessages messages, Caller caller)
    : IOrganizationService
{
    /// <inheritdoc/>
    public Guid Create(Entity entity) =>
        engine.Call(
            "Create",
            caller,
            (messages, entity),
            static (caller, asked) => asked.messages.Create(caller, asked.entity)
        );

    /// <inheritdoc/>
    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        engine.Call(
            "Retrieve",
            caller,
            (Messages: messages, Row: new EntityReference(entityName, id), Columns: columnSet),
            static (caller, asked) => asked.Messages.Retrieve(caller, asked.Row, asked.Columns)
        );

    /// <inheritdoc/>
    public void Update(Entity entity) =>
        engine.Call(
            "Update",
            caller,
            (messages, entity),
            static (caller, asked) => asked.messages.Update(caller, asked.entity)
        );

    /// <inheritdoc/>
    public void Delete(string entityName, Guid id) =>
        engine.Call(
            "Delete",
            caller,
            (Messages: messages, Row: new EntityReference(entityName, id)),
            static (caller, asked) => asked.Messages.Delete(caller, asked.Row)
        );

    /// <inheritdoc/>
    public EntityCollection RetrieveMultiple(QueryBase query) =>
        engine.Call(
            "RetrieveMultiple",
            caller,
            (messages, query),
            static (caller, asked) => asked.messages.RetrieveMultiple(caller, asked.query)
        );

    /// <inheritdoc/>
    public OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return engine.Call(
            request.RequestName,
            caller,
            (messages, request),
            static (caller, asked) => asked.messages.Execute(caller, asked.request)
        );
    }

    /// <inheritdoc/>
    public void Associate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => Relate("Associate", new EntityReference(entityName, entityId), relationship, relatedEntities);

    /// <inheritdoc/>
    public void Disassociate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => Relate("Disassociate", new EntityReference(entityName, entityId), relationship, relatedEntities);

    private void Relate(
        string message,
        EntityReference row,
        Relationship relationship,
        EntityReferenceCollection related
    ) =>
        Execute(
            new OrganizationRequest(message)
            {
                ["Target"] = row,
                ["Relationship"] = relationship,
                ["RelatedEntities"] = related,
            }
        );
}

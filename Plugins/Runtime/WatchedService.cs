using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Runtime;

/// <summary>Hands every request on and remembers whether one failed.</summary>
/// <param name="inner">The platform's service.</param>
/// <param name="organizationId">The organisation that it serves.</param>
/// <param name="asksNothing">Whether requests are refused before they are sent.</param>
internal sealed class WatchedService(IOrganizationService inner, Guid organizationId, Func<bool> asksNothing)
    : IOrganizationService
{
    /// <summary>Whether a request failed.</summary>
    public bool Failed { get; private set; }

    /// <inheritdoc/>
    public Guid Create(Entity entity) => Watch(() => inner.Create(entity));

    /// <inheritdoc/>
    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        Watch(() => inner.Retrieve(entityName, id, columnSet));

    /// <inheritdoc/>
    public void Update(Entity entity) => Watch(() => inner.Update(entity));

    /// <inheritdoc/>
    public void Delete(string entityName, Guid id) => Watch(() => inner.Delete(entityName, id));

    /// <inheritdoc/>
    public OrganizationResponse Execute(OrganizationRequest request) => Watch(() => inner.Execute(request));

    /// <inheritdoc/>
    public void Associate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => Watch(() => inner.Associate(entityName, entityId, relationship, relatedEntities));

    /// <inheritdoc/>
    public void Disassociate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => Watch(() => inner.Disassociate(entityName, entityId, relationship, relatedEntities));

    /// <inheritdoc/>
    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        var rows = Watch(() => inner.RetrieveMultiple(query));
        BaseWords.Remember(organizationId, rows);
        return rows;
    }

    private T Watch<T>(Func<T> request)
    {
        if (asksNothing())
        {
            throw new UnaskedException();
        }

        try
        {
            return request();
        }
        catch
        {
            Failed = true;
            throw;
        }
    }

    private void Watch(Action request) =>
        Watch(() =>
        {
            request();
            return true;
        });
}

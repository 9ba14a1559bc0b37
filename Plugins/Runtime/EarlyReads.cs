using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Runtime;

/// <summary>
/// Carries what was read before the transaction to the step inside it. A request that fails inside is the end of the
/// save,
/// whoever catches it; one that fails before is not. So the step inside asks nothing that was asked before: it gets the
/// rows, or the failure, which then leaves the save alone.
/// </summary>
/// <remarks>
/// learn.microsoft.com, "Understand the execution context": on create and update the step inside finds the variables of
/// a
/// PreValidation step on its parent context. Where they do not arrive, the step inside reads for itself.
/// </remarks>
/// <param name="inner">Acts as SYSTEM.</param>
/// <param name="context">The event.</param>
internal sealed class EarlyReads(IOrganizationService inner, IPluginExecutionContext context) : IOrganizationService
{
    private const string Prefix = "sc_read:";

    private bool IsEarly => context.Stage == (int)Stage.PreValidation;

    /// <inheritdoc/>
    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        if (query is not QueryExpression expression)
        {
            return inner.RetrieveMultiple(query);
        }

        var key = Prefix + QueryText.Of(expression);
        return IsEarly
            ? Read(expression, key)
            : Known(key) switch
            {
                EntityCollection rows => rows,
                string failure => throw new EarlyReadException(failure),
                _ => inner.RetrieveMultiple(query),
            };
    }

    /// <inheritdoc/>
    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        inner.Retrieve(entityName, id, columnSet);

    /// <inheritdoc/>
    public Guid Create(Entity entity) => inner.Create(entity);

    /// <inheritdoc/>
    public void Update(Entity entity) => inner.Update(entity);

    /// <inheritdoc/>
    public void Delete(string entityName, Guid id) => inner.Delete(entityName, id);

    /// <inheritdoc/>
    public OrganizationResponse Execute(OrganizationRequest request) => inner.Execute(request);

    /// <inheritdoc/>
    public void Associate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => inner.Associate(entityName, entityId, relationship, relatedEntities);

    /// <inheritdoc/>
    public void Disassociate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) => inner.Disassociate(entityName, entityId, relationship, relatedEntities);

    private EntityCollection Read(QueryExpression query, string key)
    {
        try
        {
            var rows = inner.RetrieveMultiple(query);
            context.SharedVariables[key] = rows;
            return rows;
        }
        catch (Exception failure)
        {
            context.SharedVariables[key] = failure.Message;
            throw;
        }
    }

    private object? Known(string key) =>
        new[] { context.SharedVariables, context.ParentContext?.SharedVariables }
            .Where(variables => variables?.Contains(key) == true)
            .Select(variables => variables![key])
            .FirstOrDefault();
}

/// <summary>What a step needs could not be read before the transaction.</summary>
/// <param name="reason">Why.</param>
internal sealed class EarlyReadException(string reason) : Exception(reason);

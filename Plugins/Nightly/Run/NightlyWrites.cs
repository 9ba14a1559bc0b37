using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// Hands every request on, leaves out writes of rows that refused before, and names the row that refuses now.
/// </summary>
/// <param name="inner">Acts as SYSTEM.</param>
/// <param name="leftOut">The rows to leave as they are.</param>
/// <param name="unready">Who cannot own rows of ours: SYSTEM keeps what should be theirs, and an owner that is there
/// stays.</param>
internal sealed class NightlyWrites(
    IOrganizationService inner,
    IReadOnlyCollection<string> leftOut,
    IReadOnlyCollection<Guid> unready
) : IOrganizationService
{
    private const string Owner = "ownerid";
    private const string OwnPrefix = "sc_";

    /// <summary>How many rows were written.</summary>
    public int Writes { get; private set; }

    /// <summary>How many writes were left out.</summary>
    public int LeftOut { get; private set; }

    /// <inheritdoc/>
    public Guid Create(Entity entity)
    {
        var id = Guid.Empty;
        KeepFromUnready(entity);
        Write(NameOf(entity), () => id = inner.Create(entity));
        return id;
    }

    /// <inheritdoc/>
    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        inner.Retrieve(entityName, id, columnSet);

    /// <inheritdoc/>
    public void Update(Entity entity)
    {
        KeepFromUnready(entity);
        if (entity.Attributes.Count > 0)
        {
            Write(NameOf(entity), () => inner.Update(entity));
        }
    }

    /// <inheritdoc/>
    public void Delete(string entityName, Guid id) => Write(NameOf(entityName, id), () => inner.Delete(entityName, id));

    /// <inheritdoc/>
    public OrganizationResponse Execute(OrganizationRequest request)
    {
        OrganizationResponse answer = request is UpdateRequest ? new UpdateResponse() : new UpsertResponse();
        if (TargetOf(request) is not { } target)
        {
            return inner.Execute(request);
        }

        KeepFromUnready(target);
        if (target.Attributes.Count > 0)
        {
            Write(NameOf(target), () => answer = inner.Execute(request));
        }

        return answer;
    }

    private static Entity? TargetOf(OrganizationRequest request) =>
        request switch
        {
            UpsertRequest upsert => upsert.Target,
            UpdateRequest update => update.Target,
            _ => null,
        };

    /// <inheritdoc/>
    public void Associate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) =>
        Write(NameOf(entityName, entityId), () => inner.Associate(entityName, entityId, relationship, relatedEntities));

    /// <inheritdoc/>
    public void Disassociate(
        string entityName,
        Guid entityId,
        Relationship relationship,
        EntityReferenceCollection relatedEntities
    ) =>
        Write(
            NameOf(entityName, entityId),
            () => inner.Disassociate(entityName, entityId, relationship, relatedEntities)
        );

    /// <inheritdoc/>
    public EntityCollection RetrieveMultiple(QueryBase query) => inner.RetrieveMultiple(query);

    private void KeepFromUnready(Entity row)
    {
        if (
            row.LogicalName.StartsWith(OwnPrefix, StringComparison.Ordinal)
            && row.GetAttributeValue<EntityReference>(Owner) is { } owner
            && unready.Contains(owner.Id)
        )
        {
            row.Attributes.Remove(Owner);
        }
    }

    // By id, by key, and a new row, which has neither yet, by what it refers to: whom it is for, and of what.
    private static string NameOf(Entity row) =>
        row.Id != Guid.Empty ? NameOf(row.LogicalName, row.Id)
        : row.KeyAttributes.Count > 0 ? row.LogicalName + " " + row.KeyAttributes.First().Value
        : row.LogicalName
            + " of "
            + string.Join(
                " and ",
                row.Attributes.Values.OfType<EntityReference>().Select(reference => reference.Id.ToString("D"))
            );

    private static string NameOf(string table, Guid id) => table + " " + id.ToString("D");

    private void Write(string row, Action write)
    {
        if (leftOut.Contains(row, StringComparer.Ordinal))
        {
            LeftOut++;
            return;
        }

        try
        {
            Writes++;
            write();
        }
        catch (Exception refusal)
        {
            throw new RefusedRowException(row, refusal);
        }
    }
}

/// <summary>A row refuses what the nightly run writes; the call's transaction is over, whoever catches this.</summary>
/// <param name="row">The row's name.</param>
/// <param name="refusal">Why.</param>
internal sealed class RefusedRowException(string row, Exception refusal) : Exception(refusal.Message, refusal)
{
    /// <summary>The row's name: its table, and its id or key.</summary>
    public string Row => row;
}

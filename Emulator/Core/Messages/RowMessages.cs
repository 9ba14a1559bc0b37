using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Create, Update, Delete and Upsert.</summary>
internal sealed class RowMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["Create"] = Create;
        bodies["Update"] = Update;
        bodies["Delete"] = Delete;
        bodies["Upsert"] = Upsert;
    }

    /// <summary>Adds a row and says its id.</summary>
    public Guid Create(Caller caller, Entity row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Run(new CreateOperation(parts, caller, row));
    }

    /// <summary>Changes a row.</summary>
    public bool Update(Caller caller, Entity change, bool comparesVersion = false)
    {
        ArgumentNullException.ThrowIfNull(change);
        parts.Pipeline.Run(
            new UpdateOperation(parts, caller, change)
            {
                RowVersion = comparesVersion ? Needed(change.RowVersion) : null,
            }
        );
        return true;
    }

    /// <summary>Changes a row for another message, raising Update too when the emulator is set so.</summary>
    public void UpdateFor(Operation operation, Entity change)
    {
        var update = new UpdateOperation(parts, operation.Inner(), change) { IsDemanded = true };
        if (parts.Options.LegacyMessagesRaiseUpdate)
        {
            parts.Pipeline.Run(update);
            return;
        }

        update.Prepare();
        update.Perform();
    }

    /// <summary>Gives a row another owner because its parent got one.</summary>
    /// <remarks>"Assign message privileges" asks for the right to assign, and not for the one to write.</remarks>
    public void Hand(Caller caller, Entity change)
    {
        parts.Security.DemandRow(caller, change.ToEntityReference(), AccessRight.Assign);
        parts.Pipeline.Run(new UpdateOperation(parts, caller, change) { IsDemanded = true });
    }

    /// <summary>Removes a row.</summary>
    public bool Delete(Caller caller, EntityReference row)
    {
        parts.Pipeline.Run(new DeleteOperation(parts, caller, row));
        return true;
    }

    /// <summary>Updates the row that the id or the alternate key means, or creates it.</summary>
    public UpsertResponse Upsert(Caller caller, Entity row)
    {
        var table = parts.Catalog.Table(row.LogicalName);
        var id = parts.Messages.Lookups.TryIdOf(row);
        var isByKey = row.Id == Guid.Empty && !row.Contains(table.PrimaryId);
        var exists = id is { } known && (isByKey || parts.Rows.Exists(table, known));
        var copy = EntityCopies.Copy(row);
        copy.Id = id ?? Guid.Empty;
        if (exists)
        {
            Update(caller, copy);
        }
        else
        {
            copy.Id = Create(caller, copy);
        }

        return new UpsertResponse()
            .With("RecordCreated", !exists)
            .With("Target", new EntityReference(row.LogicalName, copy.Id));
    }

    private CreateResponse Create(Caller caller, OrganizationRequest request)
    {
        var target = request.Required<Entity>("Target");
        var operation = new CreateOperation(parts, caller, target) { RequestId = request.RequestId };
        return new CreateResponse().With("id", Run(operation));
    }

    private UpdateResponse Update(Caller caller, OrganizationRequest request)
    {
        var target = request.Required<Entity>("Target");
        parts.Pipeline.Run(
            new UpdateOperation(parts, caller, target)
            {
                RequestId = request.RequestId,
                RowVersion = VersionFor(request, target.RowVersion),
            }
        );
        return new UpdateResponse();
    }

    private DeleteResponse Delete(Caller caller, OrganizationRequest request)
    {
        var target = request.Required<EntityReference>("Target");
        parts.Pipeline.Run(
            new DeleteOperation(parts, caller, target)
            {
                RequestId = request.RequestId,
                RowVersion = VersionFor(request, target.RowVersion),
            }
        );
        return new DeleteResponse();
    }

    private UpsertResponse Upsert(Caller caller, OrganizationRequest request)
    {
        var target = request.Required<Entity>("Target");
        using var work = parts.Unit.Begin();
        var operation = new UpsertOperation(parts, caller, target) { RequestId = request.RequestId };
        parts.Pipeline.Run(operation);
        work.Complete();
        return operation.Response;
    }

    private Guid Run(CreateOperation operation)
    {
        parts.Pipeline.Run(operation);
        return operation.PrimaryId;
    }

    private static string? VersionFor(OrganizationRequest request, string? rowVersion)
    {
        var behavior = request.Optional<ConcurrencyBehavior>("ConcurrencyBehavior");
        return behavior == ConcurrencyBehavior.IfRowVersionMatches ? Needed(rowVersion) : null;
    }

    private static string Needed(string? rowVersion) =>
        string.IsNullOrEmpty(rowVersion) ? throw PipelineFaults.VersionNotGiven() : rowVersion;
}

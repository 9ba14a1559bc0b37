using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>
/// CreateMultiple, UpdateMultiple and UpsertMultiple: all rows or none, each with its single message too.
/// </summary>
internal sealed class MultipleMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["CreateMultiple"] = (caller, request) =>
        {
            var rows = Run(caller, request, (each, row) => parts.Messages.Rows.Create(each, row));
            return new CreateMultipleResponse().With("Ids", rows.Cast<Guid>().ToArray());
        };
        bodies["UpdateMultiple"] = (caller, request) =>
        {
            var compares =
                request.Optional<ConcurrencyBehavior>("ConcurrencyBehavior") == ConcurrencyBehavior.IfRowVersionMatches;
            Run(caller, request, (each, row) => parts.Messages.Rows.Update(each, row, compares));
            return new UpdateMultipleResponse();
        };
        bodies["UpsertMultiple"] = (caller, request) =>
        {
            var rows = Run(caller, request, (each, row) => parts.Messages.Rows.Upsert(each, row));
            return new UpsertMultipleResponse().With("Results", rows.Cast<UpsertResponse>().ToArray());
        };
    }

    private List<object> Run(Caller caller, OrganizationRequest request, Func<Caller, Entity, object> each)
    {
        var targets = request.Required<EntityCollection>("Targets");
        var table = targets.EntityName;
        if (string.IsNullOrEmpty(table) || targets.Entities.Any(row => row.LogicalName != table))
        {
            throw DataverseFault.InvalidArgument(
                $"{request.RequestName} takes rows of one table, which the collection's EntityName must name."
            );
        }

        if (parts.Options.EnforceLimits && targets.Entities.Count > PlatformLimits.BatchRequests)
        {
            throw BatchMessages.TooMany(targets.Entities.Count);
        }

        var operation = new MultipleOperation(parts, caller, request, each);
        parts.Pipeline.Run(operation);
        return operation.Results;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Reading;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>POST, PATCH and DELETE of rows.</summary>
internal static class RowWrites
{
    /// <summary>Adds a row, with those that come inside it.</summary>
    public static ApiReply Create(ApiRequest request, EdmTable table)
    {
        var row = new RowReader(request).Read(table, JsonBody.Read(request));
        var id = row.IsDeep
            ? Transactions.Run(request, () => DeepInsert.Create(request, row))
            : request.Service.Create(row.Entity);
        return Written(request, table, id, StatusCodes.Status201Created);
    }

    /// <summary>Changes a row, or adds it when the client allows that.</summary>
    public static ApiReply Patch(ApiRequest request, EdmTable table, EntityReference target)
    {
        var row = new RowReader(request).Read(table, JsonBody.Read(request));
        if (row.Children.Count + row.Befores.Count + row.Afters.Count > 0)
        {
            throw ApiFault.NotImplemented("deep update (related rows inside a PATCH)");
        }

        var match = request.Header("If-Match");
        var existing =
            RowKey.TryId(request, target) is { } known && Exists(request, table, known) ? known : (Guid?)null;
        if (existing is null && match is not null)
        {
            throw DataverseFault.RowNotFound(table.Name, target.Id);
        }

        if (existing is not null && request.Header("If-None-Match") == "*")
        {
            throw ApiFault.Precondition(
                FaultCodes.DuplicateRecord,
                "A record with matching key values already exists."
            );
        }

        var entity = row.Entity;
        entity.Id = existing ?? target.Id;
        return existing is null ? Upsert(request, table, target, entity) : Update(request, table, entity, match);
    }

    /// <summary>Removes a row.</summary>
    public static ApiReply Delete(ApiRequest request, EdmTable table, EntityReference target)
    {
        var id = RowKey.Id(request, target);
        if (table.Name == "solution")
        {
            return SolutionRemoval.Run(request, id);
        }

        var reference = new EntityReference(table.Name, id) { RowVersion = VersionIn(request.Header("If-Match")) };
        request.Service.Execute(
            new DeleteRequest { Target = reference, ConcurrencyBehavior = BehaviorFor(reference.RowVersion) }
        );
        return ApiReply.NoContent;
    }

    /// <summary>Sets one value of a row, or clears it.</summary>
    public static ApiReply SetValue(ApiRequest request, EdmTable table, EntityReference target, string property)
    {
        var column = table.Property(property);
        object? value = null;
        if (request.Method == "PUT")
        {
            var body = JsonBody.Read(request);
            value = body.TryGetProperty("value", out var json)
                ? JsonValues.Read(column, json)
                : throw ApiFault.BadBody("the body has no property 'value'.");
        }

        request.Service.Update(new Entity(table.Name, RowKey.Id(request, target)) { [column.LogicalName] = value });
        return ApiReply.NoContent;
    }

    private static ApiReply Update(ApiRequest request, EdmTable table, Entity entity, string? match)
    {
        entity.RowVersion = VersionIn(match);
        request.Service.Execute(
            new UpdateRequest { Target = entity, ConcurrencyBehavior = BehaviorFor(entity.RowVersion) }
        );
        return Written(request, table, entity.Id, StatusCodes.Status200OK);
    }

    private static ApiReply Upsert(ApiRequest request, EdmTable table, EntityReference target, Entity entity)
    {
        foreach (var (name, value) in target.KeyAttributes)
        {
            entity.KeyAttributes[name] = value;
            entity[name] = Stored(table, name, value);
        }

        var response = (UpsertResponse)request.Service.Execute(new UpsertRequest { Target = entity });
        return Written(
            request,
            table,
            response.Target.Id,
            response.RecordCreated ? StatusCodes.Status201Created : StatusCodes.Status200OK
        );
    }

    // A key's lookup comes as a bare id; the new row needs its table too.
    private static object? Stored(EdmTable table, string name, object? value) =>
        value is Guid id && table.Definition.Column(name) is { IsLookup: true, Targets: [var only] }
            ? new EntityReference(only, id)
            : value;

    private static ApiReply Written(ApiRequest request, EdmTable table, Guid id, int status)
    {
        var address = RowLinks.Of(request, table.Name, id);
        var reply = request.Preferences.Representation
            ? SingleRows.Read(request, table, id, status)
            : ApiReply.NoContent;
        return reply.With("OData-EntityId", address).With("Location", address);
    }

    private static bool Exists(ApiRequest request, EdmTable table, Guid id) =>
        request.Dataverse.Exclusively(() => request.Dataverse.Engine.State.Rows.Exists(table.Definition, id));

    private static ConcurrencyBehavior BehaviorFor(string? version) =>
        version is null ? ConcurrencyBehavior.Default : ConcurrencyBehavior.IfRowVersionMatches;

    private static string? VersionIn(string? match) =>
        match is null or "*" ? null
        : match.StartsWith("W/\"", StringComparison.Ordinal) && match.EndsWith('"') ? match[3..^1]
        : throw ApiFault.BadQuery($"'{match}' is no etag.");
}

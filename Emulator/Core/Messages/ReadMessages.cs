using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Retrieve, RetrieveMultiple and RetrieveTotalRecordCount.</summary>
internal sealed class ReadMessages(MessageParts parts)
{
    private const string Version = "versionnumber";
    private readonly RelatedQueries related = new(parts);

    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["Retrieve"] = Retrieve;
        bodies["RetrieveMultiple"] = RetrieveMultiple;
        bodies["RetrieveTotalRecordCount"] = CountRows;
    }

    /// <summary>One row.</summary>
    public Entity Retrieve(Caller caller, EntityReference row, ColumnSet columns)
    {
        if (columns is null)
        {
            throw DataverseFault.InvalidArgument("Required field 'ColumnSet' is missing");
        }

        if (parts.Steps.Find("Retrieve", row.LogicalName) is null)
        {
            return Read(caller, row, columns);
        }

        var operation = new RetrieveOperation(parts, caller, row, columns);
        parts.Pipeline.Run(operation);
        return operation.Result;
    }

    /// <summary>The rows that a query finds.</summary>
    public EntityCollection RetrieveMultiple(Caller caller, QueryBase query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (parts.Steps.Find("RetrieveMultiple", QueryTables.Of(query)) is null)
        {
            return parts.Security.Query(caller, query);
        }

        var operation = new RetrieveMultipleOperation(parts, caller, query);
        parts.Pipeline.Run(operation);
        return operation.Result;
    }

    /// <summary>Reads one row past the pipeline.</summary>
    public Entity Read(Caller caller, EntityReference row, ColumnSet columns)
    {
        var table = parts.Catalog.Table(row.LogicalName);
        var id = parts.Messages.Lookups.IdOf(row);
        parts.Security.DemandRow(caller, new EntityReference(row.LogicalName, id), AccessRight.Read);
        var wanted = columns.AllColumns ? null : WithVersion(columns);
        var hidden = parts.Security.ScopeOf(caller).HiddenColumns(table);
        var found = parts.Rows.Read(table, id, wanted) ?? throw DataverseFault.RowNotFound(row.LogicalName, id);
        found.RowVersion = StoredRow.VersionOf(found);
        if (wanted is not null && !columns.Columns.Contains(Version))
        {
            found.Attributes.Remove(Version);
        }

        foreach (var column in hidden)
        {
            found.Attributes.Remove(column);
        }

        // The platform always names the row itself.
        found[table.PrimaryId] = id;
        parts.Messages.Labels.Add(table, found);
        return found;

        List<string> WithVersion(ColumnSet some)
        {
            List<string> names = [.. some.Columns];
            if (table.Columns.ContainsKey(Version) && !names.Contains(Version))
            {
                names.Add(Version);
            }

            return names;
        }
    }

    private RetrieveResponse Retrieve(Caller caller, OrganizationRequest request)
    {
        var target = request.Required<EntityReference>("Target");
        var found = Retrieve(caller, target, request.Required<ColumnSet>("ColumnSet"));
        if (request.Optional<RelationshipQueryCollection>("RelatedEntitiesQuery") is { } queries)
        {
            related.Fill(caller, found.ToEntityReference(), found, queries);
        }

        return new RetrieveResponse().With("Entity", found);
    }

    private RetrieveMultipleResponse RetrieveMultiple(Caller caller, OrganizationRequest request) =>
        new RetrieveMultipleResponse().With(
            "EntityCollection",
            RetrieveMultiple(caller, request.Required<QueryBase>("Query"))
        );

    private RetrieveTotalRecordCountResponse CountRows(Caller caller, OrganizationRequest request)
    {
        var counts = new EntityRecordCountCollection();
        foreach (var name in request.Required<string[]>("EntityNames"))
        {
            var table = parts.Catalog.Table(name);
            parts.Security.DemandTable(caller, table, AccessRight.Read);
            counts[name] = (long)parts.Database.Scalar($"SELECT COUNT(*) FROM {Storage.SqlNames.Table(name)}")!;
        }

        return new RetrieveTotalRecordCountResponse().With("EntityRecordCountCollection", counts);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Saves what was typed into a grid: one request for all rows, so that all are saved or none.</summary>
internal sealed class EditGridSaver(Session session)
{
    private const string NewRow = "new-";

    /// <summary>Saves the rows of the control; says how many were written.</summary>
    public int Save(EntityReference parent, FormControl control, IFormCollection typed)
    {
        var table = session.Metadata.Table(control.Grid!.Table);
        var parentColumn =
            new RelatedRows(session).ColumnOf(control.Grid)
            ?? throw new InputProblemException("The rows of this list cannot be told apart by the form's row.");
        var requests = new OrganizationRequestCollection();
        var form = new TypedForm(session, typed);
        var changes = form
            .Changed.Where(name => name.Contains('.', StringComparison.Ordinal))
            .GroupBy(name => name[..name.LastIndexOf('.')], StringComparer.Ordinal);
        foreach (var change in changes)
        {
            requests.Add(
                RequestFor(change.Key, table, parent, parentColumn) is { } made
                    ? Filled(made, table, change, form)
                    : throw new InputProblemException("A row of the list is not known any more. Open the page again.")
            );
        }

        if (requests.Count > 0)
        {
            session.Service.Execute(new OrganizationRequest("ExecuteTransaction") { ["Requests"] = requests });
        }

        return requests.Count;
    }

    private static OrganizationRequest? RequestFor(
        string key,
        TableDefinition table,
        EntityReference parent,
        string parentColumn
    )
    {
        if (!key.StartsWith(NewRow, StringComparison.Ordinal))
        {
            return Guid.TryParse(key, out var id)
                ? new OrganizationRequest("Update") { ["Target"] = new Entity(table.LogicalName, id) }
                : null;
        }

        var row = new Entity(table.LogicalName) { [parentColumn] = parent };
        if (
            EditGridBuilder.OtherColumn(table, parentColumn) is not { } other
            || !Guid.TryParse(key[NewRow.Length..], out var otherId)
        )
        {
            return null;
        }

        row[other.LogicalName] = new EntityReference(other.Targets[0], otherId);
        return new OrganizationRequest("Create") { ["Target"] = row };
    }

    private static OrganizationRequest Filled(
        OrganizationRequest request,
        TableDefinition table,
        IEnumerable<string> names,
        TypedForm typed
    )
    {
        var target = (Entity)request["Target"];
        foreach (var name in names)
        {
            var column = table.Column(name[(name.LastIndexOf('.') + 1)..]);
            target[column.LogicalName] = typed.ValueOf(column, name);
        }

        return request;
    }
}

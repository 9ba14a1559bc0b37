using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Saves what was typed into a form, and of a stored row only what was changed.</summary>
internal sealed class RecordSaver(Session session)
{
    /// <summary>Updates a row; says whether anything was changed.</summary>
    public bool Update(EntityReference row, IFormCollection typed)
    {
        var form = new TypedForm(session, typed);
        var change = new Entity(row.LogicalName, row.Id);
        foreach (var column in TypedColumns(row.LogicalName, form).Where(column => form.IsChanged(column.LogicalName)))
        {
            change[column.LogicalName] = form.ValueOf(column, column.LogicalName);
        }

        if (change.Attributes.Count == 0)
        {
            return false;
        }

        session.Service.Update(change);
        return true;
    }

    /// <summary>Makes a row and says its id.</summary>
    public Guid Create(string table, IFormCollection typed)
    {
        var form = new TypedForm(session, typed);
        var row = new Entity(table);
        foreach (var column in TypedColumns(table, form))
        {
            if (form.ValueOf(column, column.LogicalName) is { } value)
            {
                row[column.LogicalName] = value;
            }
        }

        return session.Service.Create(row);
    }

    private IEnumerable<ColumnDefinition> TypedColumns(string tableName, TypedForm typed)
    {
        var table = session.Metadata.Table(tableName);
        return session
            .Screens.FormsToTypeIn(tableName)
            .SelectMany(form => form.Cells)
            .Where(cell =>
                cell.Control is { Kind: ControlKind.Field, IsDisabled: false } && typed.Has(cell.Control.Column)
            )
            .Select(cell => table.TryColumn(cell.Control.Column))
            .OfType<ColumnDefinition>()
            .DistinctBy(column => column.LogicalName, StringComparer.Ordinal);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Web;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Saves what was typed into a form, and of a stored row only what was changed.</summary>
internal sealed class RecordSaver(Session session)
{
    /// <summary>Updates a row; says whether anything was changed.</summary>
    public bool Update(EntityReference row, IFormCollection typed)
    {
        var change = new Entity(row.LogicalName, row.Id);
        foreach (var column in TypedColumns(row.LogicalName, typed))
        {
            if (Text(typed, column.LogicalName) != Text(typed, "was." + column.LogicalName))
            {
                change[column.LogicalName] = ValueOf(column, typed);
            }
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
        var row = new Entity(table);
        foreach (var column in TypedColumns(table, typed))
        {
            if (ValueOf(column, typed) is { } value)
            {
                row[column.LogicalName] = value;
            }
        }

        return session.Service.Create(row);
    }

    private IEnumerable<ColumnDefinition> TypedColumns(string tableName, IFormCollection typed)
    {
        var table = session.Metadata.Table(tableName);
        return session.Screens.MainFormOf(tableName)?.Cells
            .Where(cell => cell.Control is { Kind: ControlKind.Field, IsDisabled: false } && typed.ContainsKey(cell.Control.Column))
            .Select(cell => table.TryColumn(cell.Control.Column)).OfType<ColumnDefinition>()
            .DistinctBy(column => column.LogicalName, StringComparer.Ordinal) ?? [];
    }

    // A lookup that still shows the name it came with means the row it came with: names need not be unique.
    private object? ValueOf(ColumnDefinition column, IFormCollection typed)
    {
        var text = Text(typed, column.LogicalName);
        var came = Text(typed, "ref." + column.LogicalName).Split(':');
        return came is [var table, var id] && text == Text(typed, "was." + column.LogicalName) && Guid.TryParse(id, out var known)
            ? new EntityReference(table, known)
            : new TypedValue(session).Of(column, text);
    }

    private static string Text(IFormCollection typed, string name) => typed[name].ToString().ReplaceLineEndings("\n");
}

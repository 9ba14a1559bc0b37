using Microsoft.AspNetCore.Http;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>
/// What was typed into a page, by the names of its inputs. Beside an input stand hidden ones: "was." holds what it
/// showed
/// first; of a lookup "ref." holds the picked row, and "wasref." the row that it showed first.
/// </summary>
internal sealed class TypedForm(Session session, IFormCollection typed)
{
    /// <summary>The text of an input.</summary>
    public string Text(string name) => typed[name].ToString().ReplaceLineEndings("\n");

    /// <summary>Whether the input is on the page.</summary>
    public bool Has(string name) => typed.ContainsKey(name);

    /// <summary>Whether the input shows something else than at first, or another row of the same name.</summary>
    public bool IsChanged(string name) =>
        Text(name) != Text("was." + name) || Text("ref." + name) != Text("wasref." + name);

    /// <summary>The names of the changed inputs, of those that say what they showed first.</summary>
    public IEnumerable<string> Changed => typed.Keys.Where(name => Has("was." + name) && IsChanged(name));

    /// <summary>The value of an input for its column; null for an empty one.</summary>
    public object? ValueOf(ColumnDefinition column, string name)
    {
        var text = Text(name);
        return
            column.IsLookup
            && PickedRow.Read(Text("ref." + name)) is { } picked
            && text.Length > 0
            && picked.Text == text
            && column.Targets.Contains(picked.Row.LogicalName, StringComparer.Ordinal)
            ? picked.Row
            : new TypedValue(session).Of(column, text);
    }
}

using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>Finds what of a row has to be written.</summary>
internal static class RowChange
{
    /// <summary>
    /// The columns that differ from the stored row, ready to be saved as read; null when none does, so that nothing is
    /// written in vain.
    /// </summary>
    public static Entity? Between(Entity stored, IReadOnlyDictionary<string, object?> wanted)
    {
        var change = new Entity(stored.LogicalName, stored.Id) { RowVersion = stored.RowVersion };
        foreach (var column in wanted)
        {
            var was = stored.Contains(column.Key) ? stored[column.Key] : null;
            if (!Equals(was, column.Value))
            {
                change[column.Key] = column.Value;
            }
        }

        return change.Attributes.Count == 0 ? null : change;
    }

    /// <summary>Lays columns on a row that is about to be written.</summary>
    public static Entity With(this Entity row, IReadOnlyDictionary<string, object?> columns)
    {
        foreach (var column in columns)
        {
            row[column.Key] = column.Value;
        }

        return row;
    }
}

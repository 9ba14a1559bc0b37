using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>Takes the columns of a linked table out of a query's row.</summary>
internal static class AliasedRow
{
    /// <summary>The linked row of an alias with plain values; without any column when the link found nothing.</summary>
    public static Entity Unaliased(this Entity row, string alias, string table)
    {
        var linked = new Entity(table);
        var prefix = alias + ".";
        foreach (var column in row.Attributes)
        {
            if (
                column.Key.StartsWith(prefix, StringComparison.Ordinal)
                && column.Value is AliasedValue { Value: not null } value
            )
            {
                linked[column.Key.Substring(prefix.Length)] = value.Value;
            }
        }

        return linked;
    }
}

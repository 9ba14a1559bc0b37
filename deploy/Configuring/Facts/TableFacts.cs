using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>What the environment knows of a table: what its columns can hold, and its rows by alternate key.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns by logical name.</param>
/// <param name="Rows">The rows, by the text of their key.</param>
internal sealed record TableFacts(
    ConfiguredTable Table,
    IReadOnlyDictionary<string, ColumnLimits> Columns,
    IReadOnlyDictionary<string, JsonObject> Rows
)
{
    /// <summary>Reads the columns and all rows; of the settings the one row in use.</summary>
    public static async Task<TableFacts> ReadAsync(
        DataverseClient client,
        ConfiguredTable table,
        CancellationToken cancellation
    )
    {
        var columns = await ColumnCatalog.ReadAsync(client, table.Name, table.Kinds, cancellation);
        var filter = table.Filter is null ? string.Empty : "&$filter=" + table.Filter;
        var rows = new Dictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase);
        var select = string.Join(
            ',',
            columns
                .Keys.Where(name => name != "sc_activityrulesnote")
                .Append(table.ParentColumn)
                .OfType<string>()
                .Order(StringComparer.Ordinal)
        );
        await foreach (
            var row in client.RowsAsync($"{table.Set}?$select={table.Id},statecode,{select}{filter}", cancellation)
        )
        {
            rows[row[table.Key]?.ToString() ?? string.Empty] = row;
        }

        return new TableFacts(table, columns, rows);
    }
}

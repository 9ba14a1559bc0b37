using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>How many rows a table loses.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">How many; the platform counts to 50,000.</param>
/// <param name="IsMore">Whether there are more than it counts.</param>
internal sealed record RowCount(OwnTable Table, int Rows, bool IsMore)
{
    private const int Most = 50_000;

    // AggregateQueryRecordLimit ("Web service error codes").
    private const string TooMany = "0x8004e023";

    /// <summary>The number in words.</summary>
    public string Text => (IsMore ? "more than " : string.Empty) + Rows.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Asks the environment how many rows a table of ours has.</summary>
    public static async Task<RowCount> ReadAsync(DataverseClient client, OwnTable table, CancellationToken cancellation)
    {
        var fetch =
            $"<fetch aggregate='true'><entity name='{table.Name}'><attribute name='{table.Key}' "
            + $"aggregate='count' alias='n' />{Conditions(table)}</entity></fetch>";
        try
        {
            var answer = await client.GetAsync($"{table.Set}?fetchXml={Uri.EscapeDataString(fetch)}", cancellation);
            return new RowCount(
                table,
                (answer["value"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault()?.Number("n") ?? 0,
                false
            );
        }
        catch (DataverseFailureException tooMany)
            when (tooMany.Code.Equals(TooMany, StringComparison.OrdinalIgnoreCase))
        {
            return new RowCount(table, Most, true);
        }
    }

    private static string Conditions(OwnTable table) =>
        table.IsOwn
            ? string.Empty
            : $"<filter type='or'>{string.Concat(table.Columns.Select(column => column.Value == "Boolean"
            ? $"<condition attribute='{column.Key}' operator='eq' value='1' />"
            : $"<condition attribute='{column.Key}' operator='not-null' />"))}</filter>";
}

using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>A table whose rows, or some of whose columns, go with the solution.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Set">Its name in addresses.</param>
/// <param name="Key">The column of its id.</param>
/// <param name="IsOwn">Whether the whole table goes.</param>
/// <param name="Columns">The columns to keep, by their types: all of an own table, the solution's own of
/// another.</param>
internal sealed record OwnTable(
    string Name,
    string Set,
    string Key,
    bool IsOwn,
    IReadOnlyDictionary<string, string> Columns
)
{
    // Lists of people and whole texts of rows that stand elsewhere cannot be selected.
    private static readonly string[] NoValues = ["PartyList", "ManagedProperty", "CalendarRules"];

    /// <summary>Finds the tables in the environment.</summary>
    public static async Task<IReadOnlyList<OwnTable>> FindAsync(DataverseClient client, CancellationToken cancellation)
    {
        const string Custom =
            "EntityDefinitions?$select=LogicalName,EntitySetName,PrimaryIdAttribute,IsCustomEntity&"
            + "$filter=IsCustomEntity eq true";
        var found = new List<OwnTable>();
        var answer = await client.GetAsync(Custom, cancellation);
        foreach (var row in (answer["value"] as JsonArray ?? []).OfType<JsonObject>().Where(IsOurs))
        {
            found.Add(await ReadAsync(client, row, isOwn: true, cancellation));
        }

        foreach (var name in SolutionNames.ExtendedTables)
        {
            var path =
                $"EntityDefinitions(LogicalName={ApiText.Literal(name)})?$select=LogicalName,EntitySetName,"
                + "PrimaryIdAttribute";
            if (
                await client.FindAsync(path, cancellation) is { } row
                && await ReadAsync(client, row, isOwn: false, cancellation) is { Columns.Count: > 0 } table
            )
            {
                found.Add(table);
            }
        }

        return [.. found.OrderBy(table => table.Name, StringComparer.Ordinal)];
    }

    /// <summary>The column as it stands in a row of the Web API: lookups have a name of their own.</summary>
    public static string Property(string column, string type) =>
        type is "Lookup" or "Customer" or "Owner" ? $"_{column}_value" : column;

    /// <summary>
    /// Which rows hold something: all of an own table, those with a value of ours in another. Escaped; empty for all.
    /// </summary>
    public string Filter =>
        IsOwn
            ? string.Empty
            : "&$filter="
                + string.Join(
                    " or ",
                    Columns.Select(column =>
                        column.Value == "Boolean"
                            ? $"{column.Key} eq true"
                            : $"{Property(column.Key, column.Value)} ne null"
                    )
                );

    /// <summary>The columns as an address selects them.</summary>
    public string Select =>
        string.Join(
            ',',
            Columns.Select(column => Property(column.Key, column.Value)).Prepend(Key).Distinct(StringComparer.Ordinal)
        );

    private static bool IsOurs(JsonObject row) =>
        row.Text("LogicalName")?.StartsWith(SolutionNames.Prefix, StringComparison.Ordinal) == true;

    private static async Task<OwnTable> ReadAsync(
        DataverseClient client,
        JsonObject row,
        bool isOwn,
        CancellationToken cancellation
    )
    {
        var name = row.Text("LogicalName")!;
        var all =
            (await TableColumns.FindAsync(client, name, cancellation))?.Columns
            ?? new Dictionary<string, string>(StringComparer.Ordinal);
        var kept = all.Where(column =>
            !NoValues.Contains(column.Value, StringComparer.Ordinal)
            && (isOwn || column.Key.StartsWith(SolutionNames.Prefix, StringComparison.Ordinal))
        );
        return new OwnTable(
            name,
            row.Text("EntitySetName")!,
            row.Text("PrimaryIdAttribute")!,
            isOwn,
            kept.OrderBy(column => column.Key, StringComparer.Ordinal)
                .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal)
        );
    }
}

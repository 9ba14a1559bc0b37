using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>Which of the wanted parts the environment has.</summary>
internal sealed class KnownParts(DataverseClient client)
{
    private readonly Dictionary<string, TableColumns?> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);

    /// <summary>Whether it is there. What was read of a table is kept: make another of these to look again.</summary>
    public async Task<bool> HasAsync(WantedPart part, CancellationToken cancellation) =>
        part.Kind switch
        {
            PartKind.Choice => await client.FindAsync(
                $"GlobalOptionSetDefinitions(Name={ApiText.Literal(part.Name)})?$select=Name",
                cancellation
            )
                is not null,
            PartKind.Table => await ColumnsAsync(part.Table!, cancellation) is not null,
            PartKind.Column => (await ColumnsAsync(part.Table!, cancellation))?.Columns.ContainsKey(part.Name) == true,
            PartKind.Relationship => await HasAsync(part.Table!, "ManyToOneRelationships", part.Name, cancellation),
            _ => await HasAsync(part.Table!, "Keys", part.Name, cancellation),
        };

    /// <summary>The type of a column that is there, in the API's word; null when it is not there.</summary>
    public async Task<string?> TypeAsync(WantedPart part, CancellationToken cancellation) =>
        (await ColumnsAsync(part.Table!, cancellation))?.Columns.GetValueOrDefault(part.Name);

    private async Task<bool> HasAsync(string table, string list, string name, CancellationToken cancellation)
    {
        if (await ColumnsAsync(table, cancellation) is null)
        {
            return false;
        }

        var key = $"{table}/{list}";
        if (!names.TryGetValue(key, out var known))
        {
            var answer = await client.GetAsync(
                $"EntityDefinitions(LogicalName={ApiText.Literal(table)})/{list}?$select=SchemaName",
                cancellation
            );
            known = (answer["value"] as JsonArray ?? [])
                .Select(one => one!.AsObject().Text("SchemaName") ?? string.Empty)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            names[key] = known;
        }

        return known.Contains(name);
    }

    private async Task<TableColumns?> ColumnsAsync(string table, CancellationToken cancellation)
    {
        if (!columns.TryGetValue(table, out var known))
        {
            known = await TableColumns.FindAsync(client, table, cancellation);
            columns[table] = known;
        }

        return known;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>
/// Reads what the columns of a table can hold ("Query table definitions using the Web API": each kind of column by its
/// cast).
/// </summary>
internal static class ColumnCatalog
{
    private static readonly Dictionary<string, string> LimitsOf = new(StringComparer.Ordinal)
    {
        ["Integer"] = ",MinValue,MaxValue",
        ["Decimal"] = ",MinValue,MaxValue,Precision",
        ["Money"] = ",MinValue,MaxValue,Precision",
        ["Boolean"] = string.Empty,
        ["String"] = ",MaxLength",
        ["Memo"] = ",MaxLength",
        ["Picklist"] = string.Empty,
    };

    /// <summary>The solution's own columns of a table, of some kinds.</summary>
    /// <exception cref="CommandFailedException">The table is not there.</exception>
    public static async Task<IReadOnlyDictionary<string, ColumnLimits>> ReadAsync(
        DataverseClient client,
        string table,
        IReadOnlyList<string> kinds,
        CancellationToken cancellation
    )
    {
        var columns = new Dictionary<string, ColumnLimits>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in kinds)
        {
            var answer =
                await client.FindAsync(
                    $"EntityDefinitions(LogicalName='{table}')/Attributes/"
                        + $"Microsoft.Dynamics.CRM.{kind}AttributeMetadata?$select=LogicalName,"
                        + $"SchemaName{LimitsOf[kind]}",
                    cancellation
                )
                ?? throw new CommandFailedException(
                    $"The environment {client.Url} has no table {table}: Sales Corner is not installed there. "
                        + "Run salescorner deploy first."
                );
            foreach (
                var column in (answer["value"] as JsonArray ?? [])
                    .Select(one => Of(one!.AsObject(), kind))
                    .Where(column => column.Name.StartsWith("sc_", StringComparison.Ordinal))
            )
            {
                columns[column.Name] = column;
            }
        }

        return columns;
    }

    /// <summary>
    /// The options of a choice column: value, and the state it belongs to where it is a status reason.
    /// </summary>
    public static async Task<IReadOnlyDictionary<int, int?>> OptionsAsync(
        DataverseClient client,
        string table,
        string column,
        string kind,
        CancellationToken cancellation
    )
    {
        var answer =
            await client.FindAsync(
                $"EntityDefinitions(LogicalName='{table}')/Attributes(LogicalName='{column}')/"
                    + $"Microsoft.Dynamics.CRM.{kind}AttributeMetadata?$select=LogicalName&"
                    + "$expand=OptionSet($select=Options)",
                cancellation
            )
            ?? throw new CommandFailedException(
                $"The environment {client.Url} has no column {table}.{column}. Is Dynamics 365 Sales installed there?"
            );
        return (answer["OptionSet"]?["Options"] as JsonArray ?? []).ToDictionary(
            option => option!["Value"]!.GetValue<int>(),
            option => option!["State"]?.GetValue<int>()
        );
    }

    private static ColumnLimits Of(JsonObject column, string kind) =>
        new(column["LogicalName"]!.GetValue<string>(), column["SchemaName"]!.GetValue<string>(), kind)
        {
            Minimum = Number(column["MinValue"]),
            Maximum = Number(column["MaxValue"]),
            Precision = (int?)Number(column["Precision"]),
            MaxLength = (int?)Number(column["MaxLength"]),
        };

    private static decimal? Number(JsonNode? node) =>
        node is JsonValue value
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

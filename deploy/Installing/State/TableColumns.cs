using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>The columns that a table has in the environment.</summary>
/// <param name="Table">The table's logical name.</param>
/// <param name="Columns">Its columns and their types as the Web API names them, without the shadows that the platform
/// keeps of them.</param>
internal sealed record TableColumns(string Table, IReadOnlyDictionary<string, string> Columns)
{
    // "AttributeMetadata": the platform makes such columns itself, beside one of ours.
    private static readonly string[] ShadowTypes = ["Virtual", "EntityName"];

    /// <summary>Reads them; null when the table is not there.</summary>
    public static async Task<TableColumns?> FindAsync(
        DataverseClient client,
        string table,
        CancellationToken cancellation
    )
    {
        var path =
            $"EntityDefinitions(LogicalName={ApiText.Literal(table)})/Attributes?$select=LogicalName,"
            + "AttributeType,AttributeTypeName,AttributeOf";
        if (await client.FindAsync(path, cancellation) is not { } answer)
        {
            return null;
        }

        var columns = (answer["value"] as System.Text.Json.Nodes.JsonArray ?? [])
            .Select(node => node!.AsObject())
            .Where(column => column.Text("AttributeOf") is null)
            .Select(column => (Name: column.Text("LogicalName") ?? string.Empty, Type: TypeOf(column)))
            .Where(column => !ShadowTypes.Contains(column.Type, StringComparer.Ordinal));
        return new TableColumns(
            table,
            columns.ToDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal)
        );
    }

    // A choice of several values is "Virtual" by its older name.
    private static string TypeOf(System.Text.Json.Nodes.JsonObject column) =>
        (column["AttributeTypeName"] as System.Text.Json.Nodes.JsonObject)?.Text("Value") == "MultiSelectPicklistType"
            ? "MultiSelectPicklist"
            : column.Text("AttributeType") ?? string.Empty;
}

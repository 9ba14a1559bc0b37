using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>Writes the rows that will be lost to files: one CSV and one JSON per table, and a list of both.</summary>
internal sealed class DataKeeper(DataverseClient client, string folder)
{
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes them all. The list comes last: where it is, the export is complete.</summary>
    /// <exception cref="CommandFailedException">The folder cannot be written.</exception>
    public async Task<IReadOnlyDictionary<string, int>> WriteAsync(
        IReadOnlyList<OwnTable> tables,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        try
        {
            Directory.CreateDirectory(folder);
            meter.Begin("Exporting data", tables.Count);
            var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var table in tables)
            {
                counts[table.Name] = await WriteAsync(table, cancellation);
                meter.Advance();
            }

            await PrivateFile.WriteAsync(
                Path.Combine(folder, "export.json"),
                JsonSerializer.Serialize(new { environment = client.Url, rows = counts }),
                cancellation
            );
            return counts;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"{folder} cannot be written ({failure.Message}). Give --keep-data another folder. Nothing "
                    + "was removed.",
                failure
            );
        }
    }

    // Written beside and moved, so that a stop never leaves half a file that looks whole.
    private async Task<int> WriteAsync(OwnTable table, CancellationToken cancellation)
    {
        var (csvPath, jsonPath) = (
            Path.Combine(folder, table.Name + ".csv"),
            Path.Combine(folder, table.Name + ".json")
        );
        var rows = 0;
        await using (var csv = new StreamWriter(PrivateFile.Open(csvPath + ".new")))
        await using (var file = PrivateFile.Open(jsonPath + ".new"))
        await using (var json = new Utf8JsonWriter(file, Format))
        {
            await csv.WriteLineAsync(string.Join(',', Names(table)));
            json.WriteStartArray();
            await foreach (
                var row in client.RowsAsync($"{table.Set}?$select={table.Select}{table.Filter}", cancellation)
            )
            {
                await csv.WriteLineAsync(
                    string.Join(
                        ',',
                        Names(table)
                            .Select(column => Cell(row, column, table.Columns.GetValueOrDefault(column, string.Empty)))
                    )
                );
                Write(json, table, row);
                rows++;
            }

            json.WriteEndArray();
        }

        File.Move(csvPath + ".new", csvPath, overwrite: true);
        File.Move(jsonPath + ".new", jsonPath, overwrite: true);
        return rows;
    }

    private static IEnumerable<string> Names(OwnTable table) =>
        table.Columns.Keys.Prepend(table.Key).Distinct(StringComparer.Ordinal);

    private static string Cell(JsonObject row, string column, string type) =>
        row[OwnTable.Property(column, type)] switch
        {
            null => string.Empty,
            JsonValue value when value.TryGetValue<string>(out var text) => CsvCell.Write(text),
            JsonValue value when value.TryGetValue<bool>(out var flag) => flag ? "true" : "false",
            JsonValue value when value.TryGetValue<decimal>(out var number) => number.ToString(
                CultureInfo.InvariantCulture
            ),
            var other => CsvCell.Write(other.ToJsonString()),
        };

    private static void Write(Utf8JsonWriter json, OwnTable table, JsonObject row)
    {
        json.WriteStartObject();
        json.WriteString(table.Key, row.Text(table.Key));
        foreach (var (column, type) in table.Columns.Where(column => column.Key != table.Key))
        {
            if (row[OwnTable.Property(column, type)] is { } value)
            {
                json.WritePropertyName(column);
                value.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }
}

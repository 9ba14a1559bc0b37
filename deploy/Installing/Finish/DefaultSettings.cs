using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Finish;

/// <summary>
/// Writes the default settings after a first installation: what is missing only, never over what is there.
/// </summary>
internal sealed class DefaultSettings(DataverseClient client, TargetPackage package)
{
    private const string Table = "sc_settings";
    private const string Name = "sc_name";

    private const string SettingsRow = "sc_settingses(sc_key='default')";

    // The settings row comes first and carries this until the others are written: so a later run knows whether one was
    // interrupted, or an administrator deleted rows since.
    private const string Unfinished = " (being set up)";

    private static readonly Dictionary<string, string> NothingThere = new(StringComparer.Ordinal)
    {
        ["If-None-Match"] = "*",
    };

    /// <summary>What would be written.</summary>
    public async Task<IReadOnlyList<PlannedChange>> MissingAsync(CancellationToken cancellation) =>
        await IsNeededAsync(cancellation)
            ?
            [
                new PlannedChange(
                    ChangeKind.Add,
                    "settings",
                    "default settings",
                    $"{Rows().Count} rows, where nothing is there"
                ),
            ]
            : [];

    /// <summary>Writes them.</summary>
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        if (!await IsNeededAsync(cancellation))
        {
            return;
        }

        var rows = Rows();
        var settings = rows.Single(row => row.Table == Table);
        var name = (string)settings.Values[Name]!;
        await AddAsync(
            settings with
            {
                Values = new Dictionary<string, object?>(settings.Values, StringComparer.Ordinal)
                {
                    [Name] = name + Unfinished,
                },
            },
            cancellation
        );
        foreach (var row in rows.Where(row => row != settings))
        {
            await AddAsync(row, cancellation);
        }

        await client.UpdateAsync(SettingsRow, new JsonObject { [Name] = name }, cancellation);
    }

    private static IReadOnlyList<SeedRow> Rows() => SeedRows.Of(SettingsDocument.Shipped());

    private async Task<bool> IsNeededAsync(CancellationToken cancellation) =>
        package.Solution.Table(Table) is { IsOwn: true }
        && (
            await client.FindAsync($"{SettingsRow}?$select={Name}", cancellation) is not { } row
            || row.Text(Name)?.EndsWith(Unfinished, StringComparison.Ordinal) == true
        );

    private async Task AddAsync(SeedRow row, CancellationToken cancellation)
    {
        var body = new JsonObject();
        foreach (var (column, value) in row.Values.Where(pair => pair.Value is not null))
        {
            body[column] = Json(value!);
        }

        if (row.Parent is { } parent)
        {
            body[parent.Member] = parent.Address;
        }

        try
        {
            await client.SendAsync(
                new ApiRequest(HttpMethod.Patch, $"{SetOf(row.Table)}({Key(row)})", body) { Headers = NothingThere },
                cancellation
            );
        }
        catch (DataverseFailureException there) when (there.Status == HttpStatusCode.PreconditionFailed)
        {
            // The row is there, by an earlier run or by a person.
        }
    }

    private string SetOf(string table) =>
        package.Solution.Table(table)?.Body.Element("EntitySetName")?.Value ?? table + "s";

    private static string Key(SeedRow row) =>
        string.Join(',', row.Key.Select(pair => $"{pair.Key}={Literal(pair.Value)}"));

    private static string? Literal(object value) =>
        value is string text ? ApiText.Literal(text) : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static JsonNode Json(object value) =>
        value switch
        {
            ChoiceValue choice => choice.Value,
            bool flag => flag,
            int number => number,
            decimal amount => amount,
            _ => (string)value,
        };
}

using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Finish;

/// <summary>Writes the default settings after a first installation: what is missing only, never over what is there.</summary>
internal sealed class DefaultSettings(DataverseClient client, TargetPackage package)
{
    private const string Table = "sc_settings";

    // Written last: when it is there, the others were written too, and an administrator may have deleted some since.
    private const string Mark = "sc_settingses(sc_key='default')";

    private static readonly Dictionary<string, string> NothingThere = new(StringComparer.Ordinal) { ["If-None-Match"] = "*" };

    /// <summary>What would be written.</summary>
    public async Task<IReadOnlyList<PlannedChange>> MissingAsync(CancellationToken cancellation) => await IsNeededAsync(cancellation)
        ? [new PlannedChange(ChangeKind.Add, "settings", "default settings", $"{Rows().Count} rows, where nothing is there")]
        : [];

    /// <summary>Writes them.</summary>
    public async Task ApplyAsync(CancellationToken cancellation)
    {
        if (!await IsNeededAsync(cancellation))
        {
            return;
        }

        foreach (var row in Rows().OrderBy(row => row.Table == Table))
        {
            await AddAsync(row, cancellation);
        }
    }

    private static IReadOnlyList<SeedRow> Rows() => SeedRows.Of(SettingsDocument.Shipped());

    private async Task<bool> IsNeededAsync(CancellationToken cancellation) =>
        package.Solution.Table(Table) is { IsOwn: true } && await client.FindAsync($"{Mark}?$select=sc_key", cancellation) is null;

    private async Task AddAsync(SeedRow row, CancellationToken cancellation)
    {
        var body = new JsonObject();
        foreach (var (column, value) in row.Values.Where(pair => pair.Value is not null))
        {
            body[column] = Json(value!);
        }

        try
        {
            await client.SendAsync(new ApiRequest(HttpMethod.Patch, $"{SetOf(row.Table)}({Key(row)})", body) { Headers = NothingThere }, cancellation);
        }
        catch (DataverseFailureException there) when (there.Status == HttpStatusCode.PreconditionFailed)
        {
            // The row is there, by an earlier run or by a person.
        }
    }

    private string SetOf(string table) => package.Solution.Table(table)?.Body.Element("EntitySetName")?.Value ?? table + "s";

    private static string Key(SeedRow row) => string.Join(',', row.Key.Select(pair =>
        $"{pair.Key}={(pair.Value is string text ? ApiText.Literal(text) : Convert.ToString(pair.Value, CultureInfo.InvariantCulture))}"));

    private static JsonNode Json(object value) => value switch
    {
        ChoiceValue choice => choice.Value,
        bool flag => flag,
        int number => number,
        decimal amount => amount,
        _ => (string)value,
    };
}

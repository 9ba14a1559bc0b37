using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>Who is signed in, and to what.</summary>
/// <param name="UserId">The signed-in user.</param>
/// <param name="User">The user's name.</param>
/// <param name="Organization">The organisation's name.</param>
/// <param name="Version">The platform's version.</param>
/// <param name="BaseCurrency">ISO code of the currency of base amounts; null when it cannot be read.</param>
/// <param name="FiscalYearStart">The day on which the fiscal year begins, as <c>--04-01 </c>; null when it cannot be
/// read.</param>
/// <param name="FiscalPeriod">Length of a fiscal period, in words.</param>
internal sealed record OrganizationState(
    Guid UserId,
    string User,
    string Organization,
    string Version,
    string? BaseCurrency,
    string? FiscalYearStart,
    string FiscalPeriod
)
{
    // "Organization table reference", fiscalperiodtype.
    private static readonly Dictionary<int, string> Periods = new()
    {
        [2000] = "years",
        [2001] = "half-years",
        [2002] = "quarters",
        [2003] = "months",
        [2004] = "four weeks",
    };

    /// <summary>Asks the environment for its organisation.</summary>
    public static async Task<OrganizationState> ReadAsync(DataverseClient client, CancellationToken cancellation)
    {
        var user = (await client.GetAsync("WhoAmI", cancellation)).Id("UserId") ?? Guid.Empty;
        var version = (await client.GetAsync("RetrieveVersion", cancellation)).Text("Version") ?? "unknown";
        var name =
            (await client.FindAsync($"systemusers({user:D})?$select=fullname", cancellation))?.Text("fullname")
            ?? user.ToString("D");
        var rows = await client.GetAsync(
            "organizations?$select=name,fiscalcalendarstart,fiscalperiodtype&"
                + "$expand=basecurrencyid($select=isocurrencycode)&$top=1",
            cancellation
        );
        var row = (rows["value"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault() ?? [];
        return new OrganizationState(
            user,
            name,
            row.Text("name") ?? client.Url.Host,
            version,
            (row["basecurrencyid"] as JsonObject)?.Text("isocurrencycode"),
            row.Moment("fiscalcalendarstart")?.ToString("'--'MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Periods.GetValueOrDefault(row.Number("fiscalperiodtype") ?? 0, "unknown")
        );
    }
}

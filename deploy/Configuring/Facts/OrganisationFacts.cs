using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>A currency of the environment.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Code">Its ISO code.</param>
/// <param name="Precision">How many decimals its amounts have.</param>
internal sealed record CurrencyFound(Guid Id, string Code, int Precision);

/// <summary>What quotas need to know of the organisation.</summary>
/// <param name="Periods">Its fiscal periods.</param>
/// <param name="BaseCurrency">Its base currency.</param>
/// <param name="Currencies">The active currencies by ISO code.</param>
internal sealed record OrganisationFacts(
    FiscalPeriods Periods,
    Guid BaseCurrency,
    IReadOnlyDictionary<string, CurrencyFound> Currencies
)
{
    /// <summary>Reads them in two requests.</summary>
    public static async Task<OrganisationFacts> ReadAsync(DataverseClient client, CancellationToken cancellation)
    {
        var rows = await client.GetAsync(
            "organizations?$select=fiscalcalendarstart,fiscalperiodtype,_basecurrencyid_value&$top=1",
            cancellation
        );
        var organisation =
            (rows["value"] as JsonArray)?.FirstOrDefault()?.AsObject()
            ?? throw new CommandFailedException(
                "The environment shows no organisation to this user. Give it the role System Administrator, "
                    + "or sign in as another."
            );
        var currencies = new Dictionary<string, CurrencyFound>(StringComparer.OrdinalIgnoreCase);
        await foreach (
            var row in client.RowsAsync(
                "transactioncurrencies?$select=transactioncurrencyid,isocurrencycode,currencyprecision&"
                    + "$filter=statecode eq 0",
                cancellation
            )
        )
        {
            var code = row.Text("isocurrencycode") ?? string.Empty;
            currencies[code] = new CurrencyFound(
                row.Id("transactioncurrencyid") ?? Guid.Empty,
                code,
                row.Number("currencyprecision") ?? 2
            );
        }

        var start = organisation.Moment("fiscalcalendarstart") is { } begins
            ? DateOnly.FromDateTime(begins)
            : new DateOnly(2000, 1, 1);
        return new OrganisationFacts(
            new FiscalPeriods(start, organisation.Number("fiscalperiodtype") ?? 0),
            organisation.Id("_basecurrencyid_value") ?? Guid.Empty,
            currencies
        );
    }

    /// <summary>The ISO code of a currency; empty when it is not active.</summary>
    public string CodeOf(Guid currency) =>
        Currencies.Values.FirstOrDefault(one => one.Id == currency)?.Code ?? string.Empty;
}

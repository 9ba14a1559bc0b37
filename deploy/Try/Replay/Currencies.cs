using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>The currencies of a history in the embedded Dataverse.</summary>
public sealed class Currencies
{
    private readonly Dictionary<string, EntityReference> byCode = new(StringComparer.OrdinalIgnoreCase);

    private Currencies()
    {
    }

    /// <summary>What had to be assumed: currencies without a known rate.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    /// <summary>Creates the currencies that the history uses besides the base currency.</summary>
    public static Currencies Create(EmbeddedDataverse dataverse, SalesHistory history)
    {
        var currencies = new Currencies();
        var notes = new List<string>();
        currencies.byCode[history.BaseCurrency] = new EntityReference("transactioncurrency", dataverse.BaseCurrencyId);
        foreach (var code in history.Deals.Select(deal => deal.Currency).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (currencies.byCode.ContainsKey(code))
            {
                continue;
            }

            if (!history.ExchangeRates.TryGetValue(code, out var worth))
            {
                worth = 1m;
                notes.Add($"No exchange rate for {code} is known: taken as worth one {history.BaseCurrency}.");
            }

            currencies.byCode[code] = new EntityReference("transactioncurrency", dataverse.System.Create(Row(code, worth)));
        }

        currencies.Notes = notes;
        return currencies;
    }

    /// <summary>The currency of a code; the base currency for none.</summary>
    public EntityReference Of(string? code, string baseCode) => byCode[code ?? baseCode];

    // The platform keeps how much of a currency one unit of base currency buys.
    private static Entity Row(string code, decimal worth) => new("transactioncurrency")
    {
        ["currencyname"] = code.ToUpperInvariant(),
        ["isocurrencycode"] = code.ToUpperInvariant(),
        ["currencysymbol"] = Symbol(code),
        ["currencyprecision"] = 2,
        ["exchangerate"] = Math.Round(1m / worth, 10, MidpointRounding.AwayFromZero),
    };

    private static string Symbol(string code) => code.ToUpperInvariant() switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        _ => code.ToUpperInvariant(),
    };
}

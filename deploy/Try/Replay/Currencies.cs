using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>The currencies of a history in the embedded Dataverse.</summary>
public sealed class Currencies
{
    private readonly Dictionary<string, EntityReference> byCode = new(StringComparer.OrdinalIgnoreCase);

    private Currencies() { }

    /// <summary>Creates the currencies that the history uses besides the base currency.</summary>
    public static Currencies Create(EmbeddedDataverse dataverse, SalesHistory history)
    {
        var currencies = new Currencies();
        currencies.byCode[history.BaseCurrency] = new EntityReference("transactioncurrency", dataverse.BaseCurrencyId);
        foreach (
            var code in history
                .Deals.Select(deal => deal.Currency)
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
        )
        {
            if (currencies.byCode.ContainsKey(code))
            {
                continue;
            }

            // Without a known rate one to one, which the notes on the input tell.
            var worth = history.ExchangeRates.GetValueOrDefault(code, 1m);
            currencies.byCode[code] = new EntityReference(
                "transactioncurrency",
                dataverse.System.Create(Row(code, worth))
            );
        }

        return currencies;
    }

    /// <summary>The currency of a code; the base currency for none.</summary>
    public EntityReference Of(string? code, string baseCode) => byCode[code ?? baseCode];

    // The platform keeps how much of a currency one unit of base currency buys.
    private static Entity Row(string code, decimal worth) =>
        new("transactioncurrency")
        {
            ["currencyname"] = code.ToUpperInvariant(),
            ["isocurrencycode"] = code.ToUpperInvariant(),
            ["currencysymbol"] = Symbol(code),
            ["currencyprecision"] = 2,
            ["exchangerate"] = Math.Round(1m / worth, 10, MidpointRounding.AwayFromZero),
        };

    private static string Symbol(string code) =>
        code.ToUpperInvariant() switch
        {
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            _ => code.ToUpperInvariant(),
        };
}

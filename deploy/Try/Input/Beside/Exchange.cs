using System.Globalization;
using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>Decides the base currency and what the other currencies are worth.</summary>
public sealed class Exchange
{
    // Where as many deals are in each of several currencies.
    private static readonly string[] Preferred = ["USD", "EUR", "GBP"];

    private readonly IReadOnlyList<CurrencyRate> rates;
    private readonly List<string> notes = [];

    /// <summary>Looks at the currencies of some deals.</summary>
    /// <param name="deals">The deals.</param>
    /// <param name="rates">The rates that are known, oldest first.</param>
    /// <param name="asked">The base currency that the person gave.</param>
    public Exchange(IReadOnlyList<DealRecord> deals, IReadOnlyList<CurrencyRate> rates, string? asked)
    {
        this.rates = rates;
        var used = deals
            .Select(deal => deal.Currency)
            .OfType<string>()
            .GroupBy(code => code, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
        Base =
            asked
            ?? rates.Where(rate => rate.Worth == 1m && rate.From is null).Select(rate => rate.Currency).FirstOrDefault()
            ?? MostUsed(used);
        Deals = [.. deals.Select(Converted)];
        Rates = rates
            .Where(rate => !IsDated(rate.Currency))
            .GroupBy(rate => rate.Currency, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last().Worth, StringComparer.OrdinalIgnoreCase);
        Tell(used);
    }

    /// <summary>The base currency.</summary>
    public string Base { get; }

    /// <summary>The deals; those in a currency whose rate changes are converted by the rate of their day.</summary>
    public IReadOnlyList<DealRecord> Deals { get; }

    /// <summary>Units of base currency that one unit of a currency with a single rate is worth.</summary>
    public IReadOnlyDictionary<string, decimal> Rates { get; }

    /// <summary>What was done, and what it did to the totals.</summary>
    public IReadOnlyList<string> Notes => notes;

    private string MostUsed(Dictionary<string, int> used)
    {
        if (used.Count == 0)
        {
            return Preferred[0];
        }

        var most = used.Values.Max();
        var first = used.Where(pair => pair.Value == most).Select(pair => pair.Key).ToList();
        return first
                .Where(code => !Knows(code))
                .OrderBy(code => Array.IndexOf(Preferred, code) is var at && at < 0 ? Preferred.Length : at)
                .ThenBy(code => code, StringComparer.Ordinal)
                .FirstOrDefault()
            ?? first.Order(StringComparer.Ordinal).First();
    }

    private bool Knows(string code) =>
        rates.Any(rate => string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase));

    private bool IsDated(string code) =>
        rates.Any(rate =>
            rate.From is not null && string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase)
        );

    private DealRecord Converted(DealRecord deal)
    {
        if (
            deal.Currency is not { } code
            || string.Equals(code, Base, StringComparison.OrdinalIgnoreCase)
            || !IsDated(code)
        )
        {
            return deal;
        }

        var own = rates.Where(rate => string.Equals(rate.Currency, code, StringComparison.OrdinalIgnoreCase)).ToList();
        var worth = (
            own.LastOrDefault(rate => rate.From is null || deal.Closed is null || rate.From <= deal.Closed) ?? own[0]
        ).Worth;
        return deal with
        {
            Currency = Base,
            EstimatedValue = Rounded(deal.EstimatedValue * worth),
            ActualValue = Rounded(deal.ActualValue * worth),
        };
    }

    private void Tell(Dictionary<string, int> used)
    {
        foreach (
            var code in used
                .Keys.Where(code => !string.Equals(code, Base, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
        )
        {
            if (IsDated(code))
            {
                notes.Add(
                    $"{Counted.Of(used[code], "deal")} in {code}: converted to {Base}, closed ones by the "
                        + "rate of the day they closed, open ones by the latest."
                );
            }
            else if (!Knows(code))
            {
                var sum = Deals
                    .Where(deal => string.Equals(deal.Currency, code, StringComparison.OrdinalIgnoreCase))
                    .Sum(deal => deal.ActualValue ?? deal.EstimatedValue ?? 0m);
                notes.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"No exchange rate for {code} is known: taken as worth one {Base}. "
                            + $"{Counted.Of(used[code], "deal")} with {sum:#,0.##} {code} stand in all totals as so "
                            + $"many {Base}; give \"rates\": {{ \"{code}\": … }} in a --map file or a rates.csv "
                            + $"beside the deals (currency, rate, date)."
                    )
                );
            }
        }
    }

    private static decimal? Rounded(decimal? value) =>
        value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}

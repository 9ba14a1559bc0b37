namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// Sections 1 and 2 of the domain in plain arithmetic: every figure of a rep or a team by its name in the JSON.
/// </summary>
public sealed class PlainFigures(PlainSums sums, PlainTeam team, bool tooLate = false)
{
    private const decimal RangeZ = 1.2816m;
    private const decimal OddsZ = 0.8416m;

    private readonly decimal p = (sums.Won + (20m * team.WinRate)) / (sums.Closed + 20m);
    private readonly decimal? remaining = sums.Quota is { } quota ? Math.Max(0m, quota - sums.WonInPeriod) : null;
    private readonly decimal? average = Average(sums, team);

    // The rate by which pipeline becomes money.
    private decimal Rate =>
        team.ValueRate is { } ofTeam
            ? (sums.Worth.WonMoney + (team.TwentyDeals * ofTeam)) / (sums.Worth.Money + team.TwentyDeals)
            : p;

    // What it brings in the days that can be sold in.
    private decimal Yield => Rate * sums.Share;

    private bool Open => remaining > 0m;

    public decimal? Required => remaining / Yield;

    private decimal? Gap => Required is { } required ? Math.Max(0m, required - (Open ? sums.Moving.Value : 0m)) : null;

    private decimal? GapDeals =>
        Gap == 0m ? 0m
        : average > 0m ? Ceiling(Gap / average)
        : null;

    private decimal? Ratio => Open ? sums.Moving.Value / remaining : null;

    private decimal? Attainment => Open ? sums.Moving.Value * Yield / remaining : null;

    private decimal? Confident =>
        Open && average > 0m ? ConfidentRatio(Yield, Math.Max(1m, remaining!.Value / average.Value)) : null;

    /// <summary>
    /// By the win rate alone: as far as won deals took no longer than the days left; null before the first win.
    /// </summary>
    public double? Chance(int daysLeft) =>
        sums.CycleDays.Count == 0
            ? null
            : (double)(p * sums.Share) * sums.CycleDays.Count(days => days <= daysLeft) / sums.CycleDays.Count;

    public IReadOnlyDictionary<string, object?> All() =>
        Rates()
            .Concat(Requirement())
            .Concat(Ends())
            .ToDictionary(figure => figure.Key, figure => figure.Value, StringComparer.Ordinal);

    private Dictionary<string, object?> Rates() =>
        new(StringComparer.Ordinal)
        {
            ["won"] = (decimal)sums.Won,
            ["lost"] = (decimal)sums.Lost,
            ["noDecision"] = (decimal)sums.NoDecision,
            ["winRateRaw"] = sums.Closed == 0 ? null : sums.Won / (decimal)sums.Closed,
            ["winRateUsed"] = p,
            ["winRateLow"] = Wilson(-1m),
            ["winRateHigh"] = Wilson(1m),
            ["evidence"] =
                sums.Closed < 5 ? "Too few"
                : sums.Closed < 15 ? "Low"
                : sums.Closed < 40 ? "Fair"
                : "Good",
            ["averageWonValue"] = average,
            ["medianCycleDays"] = PlainInput.Quantile(sums.CycleDays, 0.5m),
        };

    private IEnumerable<KeyValuePair<string, object?>> Ends() =>
        "WLN".SelectMany(
            (outcome, place) =>
                new KeyValuePair<string, object?>[]
                {
                    new($"outcomes.{place}.deals", (decimal)sums.EndOf(outcome).Deals),
                    new($"outcomes.{place}.value", sums.EndOf(outcome).Value),
                    new($"outcomes.{place}.daysOpen", (decimal)sums.EndOf(outcome).Days),
                }
        );

    private Dictionary<string, object?> Requirement() =>
        new(StringComparer.Ordinal)
        {
            ["quota"] = sums.Quota,
            ["quotaSource"] = sums.QuotaSource,
            ["wonInPeriod"] = sums.WonInPeriod,
            ["remaining"] = remaining,
            ["raw.count"] = (decimal)sums.Raw.Count,
            ["raw.value"] = sums.Raw.Value,
            ["qualified.count"] = (decimal)sums.Qualified.Count,
            ["qualified.value"] = sums.Qualified.Value,
            ["moving.count"] = (decimal)sums.Moving.Count,
            ["moving.value"] = sums.Moving.Value,
            ["requiredValue"] = Required,
            ["capacity"] = sums.Share,
            ["requirementRate"] = Rate,
            ["requirementBy"] = team.ValueRate is null ? "Count" : "Value",
            ["requiredRatio"] = 1m / Yield,
            ["requiredDeals"] =
                remaining == 0m ? 0m
                : average > 0m ? Ceiling(Required / average)
                : null,
            ["coverageRatio"] = Ratio,
            ["attainment"] = Attainment,
            ["confidentRatio"] = Confident,
            ["status"] = Status(),
            ["gapValue"] = Gap,
            ["gapDeals"] = GapDeals,
            ["prospectsNeeded"] =
                GapDeals is null or 0m ? GapDeals
                : tooLate ? null
                : Ceiling(GapDeals / Conversion()),
        };

    private string Status() =>
        remaining switch
        {
            null => "No quota",
            0m => "Target met",
            _ when Attainment < 0.75m => "Short",
            _ when Attainment < 1m => "Thin",
            _ when Confident is null => "Could not compute",
            _ when Ratio < Confident => "Covered",
            _ => Ratio <= 1.5m * Confident ? "Confident" : "Over-covered",
        };

    private decimal Conversion() =>
        Math.Min(1m, (sums.BecameQualified + (20m * team.Conversion)) / (sums.Prospected + 20m));

    private decimal? Wilson(decimal sign)
    {
        if (sums.Closed == 0)
        {
            return null;
        }

        var n = sums.Closed + 20m;
        var q = p;
        var z2 = RangeZ * RangeZ;
        var half = RangeZ * Root((q * (1m - q) / n) + (z2 / (4m * n * n)));
        return Math.Clamp((q + (z2 / (2m * n)) + (sign * half)) / (1m + (z2 / n)), 0m, 1m);
    }

    private static decimal? Average(PlainSums sums, PlainTeam team) =>
        team.AverageWonValue is { } mean ? (sums.WonValue + (5m * mean)) / (sums.Valued + 5m)
        : sums.Valued == 0 ? null
        : sums.WonValue / sums.Valued;

    private static decimal ConfidentRatio(decimal p, decimal m)
    {
        var root = ((OddsZ * Root(p * (1m - p))) + Root((OddsZ * OddsZ * p * (1m - p)) + (4m * p * m))) / (2m * p);
        return root * root / m;
    }

    // A third of something three times over is no more than the whole.
    private static decimal? Ceiling(decimal? value) => value is null ? null : Math.Ceiling(Math.Round(value.Value, 9));

    private static decimal Root(decimal value) => (decimal)Math.Sqrt((double)value);
}

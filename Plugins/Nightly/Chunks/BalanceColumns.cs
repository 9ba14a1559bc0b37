using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Balance and cost as the columns of a coverage row hold them.</summary>
internal static class BalanceColumns
{
    private const int LongestNote = 4_000;

    private static readonly IReadOnlyDictionary<DealMotion, string> Prefixes = new Dictionary<DealMotion, string>
    {
        [DealMotion.Prospect] = "sc_prospect",
        [DealMotion.Grow] = "sc_grow",
        [DealMotion.Maintain] = "sc_maintain",
    };

    private static readonly string[] OfMotions =
    [
        "deals",
        "won",
        "rate",
        "wonvalue",
        "cycle",
        "minutes",
        "share",
        "measured",
    ];

    /// <summary>The columns.</summary>
    public static readonly string[] All =
    [
        .. Prefixes.Values.SelectMany(prefix => OfMotions.Select(column => prefix + column)),
        RepCoverageTable.BalanceNote,
        RepCoverageTable.TouchesPerWin,
        RepCoverageTable.HoursPerWin,
        RepCoverageTable.CostPerWin,
        RepCoverageTable.CostShare,
        RepCoverageTable.Expensive,
        RepCoverageTable.CostNote,
    ];

    /// <summary>Column by column; null clears one.</summary>
    /// <param name="balance">The balance.</param>
    /// <param name="cost">What selling cost.</param>
    /// <param name="words">The language of the row.</param>
    public static Dictionary<string, object?> Of(Balance balance, CostOfSale cost, PhraseBook words)
    {
        var figures = new StoredFigures();
        foreach (var motion in Balance.Motions)
        {
            Add(figures, balance, motion);
        }

        figures.Set(RepCoverageTable.BalanceNote, words.Say(BalanceSentences.Of(balance)).Shortened(LongestNote));
        figures.Days(RepCoverageTable.TouchesPerWin, cost.TouchesPerWin);
        figures.Hours(RepCoverageTable.HoursPerWin, cost.HoursPerWin);
        figures.Money(RepCoverageTable.CostPerWin, cost.CostPerWin);
        figures.Ratio(RepCoverageTable.CostShare, cost.CostShare * 100m);
        figures.Set(RepCoverageTable.Expensive, cost.IsExpensive);
        figures.Set(RepCoverageTable.CostNote, words.Say(CostSentences.Of(cost)).Shortened(LongestNote));
        return figures.Columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
    }

    private static void Add(StoredFigures figures, Balance balance, DealMotion motion)
    {
        var prefix = Prefixes[motion];
        var sums = balance.Facts.Of(motion);
        figures.Count(prefix + "deals", sums.Closed);
        figures.Count(prefix + "won", sums.Won);
        figures.Percent(prefix + "rate", balance.Rate(motion));
        figures.Money(prefix + "wonvalue", sums.WonValue);
        figures.Days(prefix + "cycle", balance.Cycle(motion));
        figures.Count(prefix + "minutes", (int)sums.Minutes);
        figures.Percent(prefix + "share", balance.Recommended(motion));
        figures.Percent(prefix + "measured", balance.Measured(motion));
    }
}

using System.Globalization;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>Takes what pace counted off a rep's sheet.</summary>
/// <param name="sheet">The sheet of one rep.</param>
/// <param name="team">By whose bands and classes it was counted.</param>
internal sealed class PaceReading(CoverageSums sheet, string team)
{
    // Six earlier periods speak at most.
    private const int MostPeriods = 6;
    private const int YearDigits = 10_000;
    private const int MonthDigits = 100;

    private readonly string open = PaceSums.OpenOf(team);

    // Without the open deals, which can be thousands.
    private readonly ILookup<string, KeyValuePair<string, decimal>> byMeasure = sheet
        .Sums.Where(sum =>
            sum.Key.StartsWith(PaceSums.Prefix, StringComparison.Ordinal)
            && !PaceSums.IsOpen(sum.Key)
            && sum.Key.Contains(':')
        )
        .ToLookup(
            sum => sum.Key.Substring(PaceSums.Prefix.Length, sum.Key.IndexOf(':') - PaceSums.Prefix.Length),
            sum => new KeyValuePair<string, decimal>(sum.Key.Substring(sum.Key.IndexOf(':') + 1), sum.Value),
            StringComparer.Ordinal
        );

    /// <summary>The day of the rep's first deal, as a sheet has it; null where it has none.</summary>
    public static DateTime? SinceOf(CoverageSums? sheet) => sheet is null ? null : Day((int)sheet[PaceSums.Since]);

    /// <summary>What the earlier periods say of the rep.</summary>
    public RepPace Rep() =>
        new()
        {
            IsActive = sheet[PaceSums.Active] > 0m,
            FirstDealOn = Day((int)sheet[PaceSums.Since]),
            Periods = Enumerable.Range(0, MostPeriods).Select(Period).ToList(),
        };

    /// <summary>Where the rep stands.</summary>
    public PaceStanding Standing() =>
        new(
            sheet[PaceSums.Won],
            sheet
                .Sums.Where(sum => sum.Key.StartsWith(open, StringComparison.Ordinal))
                .SelectMany(sum => Enumerable.Repeat(Open(sum.Key), (int)sum.Value))
                .ToList()
        );

    private StandingDeal Open(string name)
    {
        var parts = name.Substring(open.Length).Split(':');
        return PaceLetters.Deal(parts[0], decimal.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private PeriodSums Period(int index) =>
        new()
        {
            Open = Cells(index, PaceLetters.Open),
            Won = Cells(index, PaceLetters.Won),
            Layers = new LayerCounts(
                Layer(index, PaceLayer.Moving),
                Layer(index, PaceLayer.Stale),
                Layer(index, PaceLayer.Unqualified)
            ),
            NewDeals = byMeasure[Text(index) + ".new"]
                .SelectMany(value =>
                    Enumerable.Repeat(decimal.Parse(value.Key, CultureInfo.InvariantCulture), (int)value.Value)
                )
                .ToList(),
            Rest = sheet[PaceSums.Rest(index)],
            WonInAll = sheet[PaceSums.All(index)],
        };

    private LayerCount Layer(int index, PaceLayer layer) =>
        new(
            Cells(index, PaceLetters.Of(layer)),
            sheet.Count(PaceSums.Cell(team, index, PaceLetters.WonOf(layer), 0, 0))
        );

    private CellCounts Cells(int index, string measure) =>
        CellCounts.Of(
            byMeasure[team + "." + Text(index) + "." + measure]
                .Select(cell => new DealCell(cell.Key[0] - '0', cell.Key[1] - '0', (int)cell.Value))
        );

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static DateTime? Day(int digits) =>
        digits == 0
            ? null
            : new DateTime(
                digits / YearDigits,
                digits / MonthDigits % MonthDigits,
                digits % MonthDigits,
                0,
                0,
                0,
                DateTimeKind.Utc
            );
}

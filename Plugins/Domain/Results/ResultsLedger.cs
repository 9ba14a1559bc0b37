using SalesCorner.Plugins.Domain.Closed;

namespace SalesCorner.Plugins.Domain.Results;

/// <summary>By what the deals of an outcome are told apart.</summary>
public enum ResultCut
{
    /// <summary>Not at all.</summary>
    All,

    /// <summary>By the stage reached.</summary>
    Stage,

    /// <summary>By the status reason.</summary>
    Reason,

    /// <summary>By motion.</summary>
    Motion,
}

/// <summary>The deals of one outcome, and of one stage, reason or motion.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Cut">By what they are told apart.</param>
/// <param name="Key">The stage, reason or motion; 0 for all.</param>
public sealed record ResultCell(DealOutcome Outcome, ResultCut Cut, int Key = 0);

/// <summary>How the deals of a period ended, and what they took: ledgers add up over reps.</summary>
public sealed class ResultsLedger
{
    private readonly IReadOnlyDictionary<ResultCell, EndedSum> cells;

    private ResultsLedger(IReadOnlyDictionary<ResultCell, EndedSum> cells)
    {
        this.cells = cells;
    }

    /// <summary>The outcomes that a ledger tells of, in their order.</summary>
    public static IReadOnlyList<DealOutcome> Outcomes { get; } =
    [DealOutcome.Won, DealOutcome.LostToCompetitor, DealOutcome.NoDecision];

    /// <summary>Nothing ended.</summary>
    public static ResultsLedger None { get; } = new(new Dictionary<ResultCell, EndedSum>());

    /// <summary>Every sum.</summary>
    public IEnumerable<KeyValuePair<ResultCell, EndedSum>> Cells => cells;

    /// <summary>All deals that ended.</summary>
    public EndedSum Total =>
        Outcomes.Select(outcome => this[outcome]).Aggregate(EndedSum.None, (sum, one) => sum.Plus(one));

    /// <summary>The deals of an outcome.</summary>
    public EndedSum this[DealOutcome outcome] =>
        cells.TryGetValue(new ResultCell(outcome, ResultCut.All), out var sum) ? sum : EndedSum.None;

    /// <summary>The ledger of deals; invalid ones count nowhere.</summary>
    public static ResultsLedger Of(IEnumerable<EndedDeal> deals) =>
        From(deals.Where(deal => Outcomes.Contains(deal.Outcome)).SelectMany(CellsOf));

    /// <summary>The ledger of sums; a cell that comes twice is added up.</summary>
    public static ResultsLedger From(IEnumerable<KeyValuePair<ResultCell, EndedSum>> sums) =>
        new(
            sums.GroupBy(sum => sum.Key)
                .ToDictionary(
                    same => same.Key,
                    same => same.Aggregate(EndedSum.None, (all, one) => all.Plus(one.Value))
                )
        );

    /// <summary>The deals of an outcome by stage, reason or motion, in the order of these.</summary>
    public IReadOnlyList<KeyValuePair<int, EndedSum>> By(DealOutcome outcome, ResultCut cut) =>
        cells
            .Where(cell => cell.Key.Outcome == outcome && cell.Key.Cut == cut)
            .OrderBy(cell => cell.Key.Key)
            .Select(cell => new KeyValuePair<int, EndedSum>(cell.Key.Key, cell.Value))
            .ToList();

    /// <summary>Both together.</summary>
    public ResultsLedger Plus(ResultsLedger other) => From(cells.Concat(other.cells));

    private static IEnumerable<KeyValuePair<ResultCell, EndedSum>> CellsOf(EndedDeal deal)
    {
        var one = new EndedSum(1, deal.Value, deal.Days, deal.Minutes);
        yield return Cell(deal, ResultCut.All, 0, one);
        if (deal.Stage is { } stage)
        {
            yield return Cell(deal, ResultCut.Stage, stage, one);
        }

        if (deal.Reason is { } reason)
        {
            yield return Cell(deal, ResultCut.Reason, reason, one);
        }

        if (deal.Motion is { } motion)
        {
            yield return Cell(deal, ResultCut.Motion, (int)motion, one);
        }
    }

    private static KeyValuePair<ResultCell, EndedSum> Cell(EndedDeal deal, ResultCut cut, int key, EndedSum one) =>
        new(new ResultCell(deal.Outcome, cut, key), one);
}

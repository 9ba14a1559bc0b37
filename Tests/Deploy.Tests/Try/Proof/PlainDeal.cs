namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// A deal as it stood at the end of the day, as the independent computation knows it: nothing shared with the product.
/// </summary>
public sealed record PlainDeal(string Id, string Owner, DateOnly Created)
{
    /// <summary>W won, L lost, N no decision, O open.</summary>
    public char Outcome { get; init; } = 'O';

    public DateOnly? Closed { get; init; }

    /// <summary>
    /// The estimates of the close date: the first with the day of creation, then each with the day on which it was
    /// made.
    /// </summary>
    public IReadOnlyList<(DateOnly On, DateOnly Expected)> Estimates { get; init; } = [];

    public bool CloseDateAssumed { get; init; }

    /// <summary>
    /// Actual value of a won deal, estimated value of any other, in base currency; null where the input has none.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>What it was estimated at, where that differs from the value.</summary>
    public decimal? Estimate { get; init; }

    /// <summary>
    /// The stages that it was in, with the day on which it came into each; the first since its creation.
    /// </summary>
    public IReadOnlyList<(DateOnly On, int Stage)> Stages { get; init; } = [];

    /// <summary>Days of completed customer activities.</summary>
    public IReadOnlyList<DateOnly> Activities { get; init; } = [];

    /// <summary>Days of activities that are planned and not done.</summary>
    public IReadOnlyList<DateOnly> Planned { get; init; } = [];

    public IReadOnlyList<(DateOnly On, string Question, int Value)> Answers { get; init; } = [];

    public bool Team { get; init; }

    /// <summary>The customer; null where the input names none.</summary>
    public string? Account { get; init; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; init; }

    public bool IsOpen => Outcome == 'O';

    public DateOnly? Expected => Estimates.Count == 0 ? null : Estimates[^1].Expected;

    public int Stage => Stages[^1].Stage;

    /// <summary>
    /// The stages of some moves from a first one on; a move into the stage that the deal is in is none.
    /// </summary>
    public static IReadOnlyList<(DateOnly On, int Stage)> Moved(
        DateOnly created,
        int first,
        IEnumerable<(DateOnly On, int Stage)> moves
    )
    {
        var stages = new List<(DateOnly On, int Stage)> { (created, first) };
        foreach (var move in moves)
        {
            if (move.Stage != stages[^1].Stage)
            {
                stages.Add((move.On > created ? move.On : created, move.Stage));
            }
        }

        return stages;
    }
}

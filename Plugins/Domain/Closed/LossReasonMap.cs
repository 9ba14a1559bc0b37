namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>Says what a lost deal's status reason means.</summary>
/// <param name="outcomes">The outcome of each mapped status reason.</param>
public sealed class LossReasonMap(IReadOnlyDictionary<int, DealOutcome> outcomes)
{
    private const int Canceled = 4;
    private const int OutSold = 5;

    /// <summary>The platform's own reasons: Canceled is no decision, Out-Sold is lost to a competitor.</summary>
    public static LossReasonMap Default { get; } =
        new(
            new Dictionary<int, DealOutcome>
            {
                [Canceled] = DealOutcome.NoDecision,
                [OutSold] = DealOutcome.LostToCompetitor,
            }
        );

    /// <summary>Whether the reason has an outcome of its own; one without counts as no decision.</summary>
    public bool Knows(int? statusReason) => statusReason is not null && outcomes.ContainsKey(statusReason.Value);

    /// <summary>
    /// The outcome of a lost deal: an invalid one stays invalid, a named competitor settles the rest.
    /// </summary>
    public DealOutcome OutcomeOfLost(int? statusReason, bool competitorNamed)
    {
        var mapped = Knows(statusReason) ? outcomes[statusReason!.Value] : DealOutcome.NoDecision;
        if (mapped == DealOutcome.Invalid)
        {
            return DealOutcome.Invalid;
        }

        // A reason can be mapped to Won by mistake only: a lost deal never counts as a win.
        if (competitorNamed || mapped == DealOutcome.LostToCompetitor)
        {
            return DealOutcome.LostToCompetitor;
        }

        return DealOutcome.NoDecision;
    }
}

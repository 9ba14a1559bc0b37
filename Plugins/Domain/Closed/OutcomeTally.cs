namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>Closed deals counted and summed by outcome; tallies of several reps add up.</summary>
public sealed record OutcomeTally
{
    /// <summary>No deal at all.</summary>
    public static OutcomeTally None { get; } = new();

    /// <summary>Deals won.</summary>
    public int Won { get; init; }

    /// <summary>Deals lost to a competitor.</summary>
    public int Lost { get; init; }

    /// <summary>Deals in which nothing was bought.</summary>
    public int NoDecision { get; init; }

    /// <summary>Won deals whose value is known.</summary>
    public int WonWithValue { get; init; }

    /// <summary>Actual value of the won deals.</summary>
    public decimal WonValue { get; init; }

    /// <summary>Estimated value of the deals lost to a competitor.</summary>
    public decimal LostValue { get; init; }

    /// <summary>Estimated value of the deals in which nothing was bought.</summary>
    public decimal NoDecisionValue { get; init; }

    /// <summary>Those with a value above zero.</summary>
    public ValueSums Values { get; init; } = ValueSums.None;

    /// <summary>All closed deals that count.</summary>
    public int Closed => Won + Lost + NoDecision;

    /// <summary>Counts and sums deals; a deal without a value is counted and adds nothing to the sums.</summary>
    public static OutcomeTally Of(IEnumerable<ClosedDeal> deals) =>
        deals.Aggregate(None, (tally, deal) => tally.Plus(One(deal)));

    /// <summary>Both tallies together.</summary>
    public OutcomeTally Plus(OutcomeTally other) =>
        new()
        {
            Won = Won + other.Won,
            Lost = Lost + other.Lost,
            NoDecision = NoDecision + other.NoDecision,
            WonWithValue = WonWithValue + other.WonWithValue,
            WonValue = WonValue + other.WonValue,
            LostValue = LostValue + other.LostValue,
            NoDecisionValue = NoDecisionValue + other.NoDecisionValue,
            Values = Values.Plus(other.Values),
        };

    private static OutcomeTally One(ClosedDeal deal) =>
        deal.Outcome switch
        {
            DealOutcome.Won => new()
            {
                Won = 1,
                WonWithValue = deal.Value is null ? 0 : 1,
                WonValue = deal.Value ?? 0m,
                Values = Valued(deal),
            },
            DealOutcome.LostToCompetitor => new()
            {
                Lost = 1,
                LostValue = deal.Value ?? 0m,
                Values = Valued(deal),
            },
            DealOutcome.NoDecision => new()
            {
                NoDecision = 1,
                NoDecisionValue = deal.Value ?? 0m,
                Values = Valued(deal),
            },
            _ => None,
        };

    private static ValueSums Valued(ClosedDeal deal) => ValueSums.Of(deal.Value, deal.Outcome == DealOutcome.Won);
}

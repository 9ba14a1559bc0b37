namespace SalesCorner.Deploy.Try.Report;

/// <summary>
/// How a rep or team lives, by motion. Shares are 0 to 1; what cannot be computed is null. As stored by the last night:
/// to a hundredth of a per cent, to the cent.
/// </summary>
/// <param name="Name">The rep, or whose team it is.</param>
/// <param name="Kind">Rep, Team or Business unit.</param>
public sealed record BalanceResult(string Name, string Kind)
{
    /// <summary>Prospect, Grow and Maintain.</summary>
    public required IReadOnlyList<MotionResult> Motions { get; init; }

    /// <summary>Accounts whose first won deal lies in the last 365 days.</summary>
    public int? NewAccounts { get; init; }

    /// <summary>What they have bought so far.</summary>
    public decimal? NewAccountValue { get; init; }

    /// <summary>Accounts that lapsed.</summary>
    public int? LapsedAccounts { get; init; }

    /// <summary>What they bought in their last year.</summary>
    public decimal? LapsedValue { get; init; }

    /// <summary>New accounts still needed, by count.</summary>
    public int? AccountsNeeded { get; init; }

    /// <summary>New accounts still needed, by value.</summary>
    public int? AccountsNeededByValue { get; init; }

    /// <summary>The balance in words.</summary>
    public string? InWords { get; init; }

    /// <summary>New and lapsed accounts in words.</summary>
    public string? ChurnInWords { get; init; }
}

/// <summary>A motion of a rep or team.</summary>
/// <param name="Motion">Prospect, Grow or Maintain.</param>
public sealed record MotionResult(string Motion)
{
    /// <summary>Deals that closed in the trailing window.</summary>
    public int? Closed { get; init; }

    /// <summary>Those that were won.</summary>
    public int? Won { get; init; }

    /// <summary>The win rate, drawn towards the team's.</summary>
    public decimal? WinRate { get; init; }

    /// <summary>Value of the won ones.</summary>
    public decimal? WonValue { get; init; }

    /// <summary>Median days from creation to win.</summary>
    public decimal? MedianCycleDays { get; init; }

    /// <summary>Minutes on the closed ones.</summary>
    public int? Minutes { get; init; }

    /// <summary>Share of the time that the plan asks for.</summary>
    public decimal? RecommendedTime { get; init; }

    /// <summary>Share of the time on deals that was spent.</summary>
    public decimal? MeasuredTime { get; init; }
}

/// <summary>A rep's week.</summary>
/// <param name="Rep">Whose.</param>
/// <param name="WeekOf">Its first day.</param>
public sealed record WeekResult(string Rep, DateOnly WeekOf)
{
    /// <summary>Hours of planned work with customers.</summary>
    public decimal? ProactiveHours { get; init; }

    /// <summary>Hours of answers to customers.</summary>
    public decimal? ReactiveHours { get; init; }

    /// <summary>Hours without a customer.</summary>
    public decimal? InternalHours { get; init; }

    /// <summary>Hours for which nothing is logged.</summary>
    public decimal? UnloggedHours { get; init; }

    /// <summary>Proactive hours as a share of the week.</summary>
    public decimal? ProactiveShare { get; init; }

    /// <summary>The share that it should be.</summary>
    public decimal? TargetShare { get; init; }

    /// <summary>Hours that are missing from the target.</summary>
    public decimal? GapHours { get; init; }

    /// <summary>Activities completed in it.</summary>
    public int? Activities { get; init; }

    /// <summary>The share of them with a logged duration.</summary>
    public decimal? LoggedShare { get; init; }

    /// <summary>The week in words.</summary>
    public string? InWords { get; init; }

    /// <summary>Why a figure is to be taken with care.</summary>
    public string? Note { get; init; }
}

/// <summary>What a win cost a rep or team in the period.</summary>
/// <param name="Name">The rep, or whose team it is.</param>
/// <param name="Kind">Rep, Team or Business unit.</param>
public sealed record CostResult(string Name, string Kind)
{
    /// <summary>Activities for each win.</summary>
    public decimal? TouchesPerWin { get; init; }

    /// <summary>Hours for each win.</summary>
    public decimal? HoursPerWin { get; init; }

    /// <summary>Cost for each win; null while no hourly cost is set.</summary>
    public decimal? CostPerWin { get; init; }

    /// <summary>Cost as a share of the won value.</summary>
    public decimal? CostShare { get; init; }

    /// <summary>Whether that is above the limit.</summary>
    public bool? Expensive { get; init; }

    /// <summary>The sum in words.</summary>
    public string? InWords { get; init; }
}

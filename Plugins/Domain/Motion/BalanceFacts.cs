namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>What the balance of prospect, grow and maintain follows from; adds up over reps.</summary>
public sealed record BalanceFacts
{
    /// <summary>Closed deals with new customers.</summary>
    public MotionSums Prospect { get; init; } = MotionSums.None;

    /// <summary>Closed deals of something new with customers.</summary>
    public MotionSums Grow { get; init; } = MotionSums.None;

    /// <summary>Closed renewals and repeats.</summary>
    public MotionSums Maintain { get; init; } = MotionSums.None;

    /// <summary>Closed deals without a motion: nobody named their customer.</summary>
    public int Without { get; init; }

    /// <summary>Revenue that is planned in the period: as typed, else the mean of the last four periods.</summary>
    public ByMotion Plan { get; init; } = ByMotion.None;

    /// <summary>Whether somebody typed a plan.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Hours on deals in the weeks of the period so far.</summary>
    public ByMotion Hours { get; init; } = ByMotion.None;

    /// <summary>The sums of a motion.</summary>
    public MotionSums Of(DealMotion motion) =>
        motion switch
        {
            DealMotion.Prospect => Prospect,
            DealMotion.Grow => Grow,
            _ => Maintain,
        };

    /// <summary>Both together.</summary>
    public BalanceFacts Plus(BalanceFacts other) =>
        new()
        {
            Prospect = Prospect.Plus(other.Prospect),
            Grow = Grow.Plus(other.Grow),
            Maintain = Maintain.Plus(other.Maintain),
            Without = Without + other.Without,
            Plan = Plan.Plus(other.Plan),
            IsTyped = IsTyped || other.IsTyped,
            Hours = Hours.Plus(other.Hours),
        };
}

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>The closed deals of one motion in the trailing window.</summary>
/// <param name="Closed">Deals that closed.</param>
/// <param name="Won">Those of them that were won.</param>
public sealed record MotionSums(int Closed, int Won)
{
    /// <summary>None.</summary>
    public static MotionSums None { get; } = new(0, 0);

    /// <summary>Value of the won ones.</summary>
    public decimal WonValue { get; init; }

    /// <summary>Minutes of the activities on all of them.</summary>
    public decimal Minutes { get; init; }

    /// <summary>Days from creation to win of each won one.</summary>
    public IReadOnlyCollection<int> CycleDays { get; init; } = [];

    /// <summary>Both together.</summary>
    public MotionSums Plus(MotionSums other) =>
        new(Closed + other.Closed, Won + other.Won)
        {
            WonValue = WonValue + other.WonValue,
            Minutes = Minutes + other.Minutes,
            CycleDays = CycleDays.Concat(other.CycleDays).ToList(),
        };
}

/// <summary>An amount for each motion.</summary>
/// <param name="Prospect">With new customers.</param>
/// <param name="Grow">Of something new with customers.</param>
/// <param name="Maintain">Of renewals and repeats.</param>
public sealed record ByMotion(decimal Prospect, decimal Grow, decimal Maintain)
{
    /// <summary>Nothing.</summary>
    public static ByMotion None { get; } = new(0m, 0m, 0m);

    /// <summary>All three together.</summary>
    public decimal Sum => Prospect + Grow + Maintain;

    /// <summary>That of a motion.</summary>
    public decimal Of(DealMotion motion) =>
        motion switch
        {
            DealMotion.Prospect => Prospect,
            DealMotion.Grow => Grow,
            _ => Maintain,
        };

    /// <summary>Both together.</summary>
    public ByMotion Plus(ByMotion other) =>
        new(Prospect + other.Prospect, Grow + other.Grow, Maintain + other.Maintain);

    /// <summary>Each divided by a number.</summary>
    public ByMotion Over(decimal number) => new(Prospect / number, Grow / number, Maintain / number);
}

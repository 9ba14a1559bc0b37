namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>
/// How right somebody's calls of a moment have been, over the periods that have both a call and a result.
/// </summary>
/// <param name="Periods">How many periods.</param>
/// <param name="Accuracy">1 less the errors over what was won, at least 0; null where not computable.</param>
/// <param name="Bias">By which share of what was won the calls were too high, negative when too low; null where not
/// computable.</param>
public sealed record CallTrack(int Periods, decimal? Accuracy, decimal? Bias)
{
    /// <summary>With fewer periods nothing is said.</summary>
    public const int LeastPeriods = 2;

    private const decimal Limit = 0.10m;

    // To a hundredth of a per cent, as they are kept: a save computes from the row what a night computes from the
    // calls.
    private const int Places = 4;

    /// <summary>No period yet.</summary>
    public static CallTrack Nothing { get; } = new(0, null, null);

    /// <summary>What the bias says; null where periods are enough and nothing was won in them.</summary>
    public CallVerdict? Verdict =>
        Periods < LeastPeriods
            ? CallVerdict.TooFew
            : Bias switch
            {
                null => null,
                > Limit => CallVerdict.HappyEars,
                < -Limit => CallVerdict.Sandbagging,
                _ => CallVerdict.Straight,
            };

    /// <summary>The record of some calls, each with what was won in its period.</summary>
    public static CallTrack Of(IReadOnlyCollection<JudgedCall> calls)
    {
        var won = calls.Sum(call => call.Won);
        return calls.Count < LeastPeriods || won <= 0m
            ? new CallTrack(calls.Count, null, null)
            : new CallTrack(
                calls.Count,
                Rounded(Math.Max(0m, 1m - (calls.Sum(call => Math.Abs(call.Call - call.Won)) / won))),
                Rounded(calls.Sum(call => call.Call - call.Won) / won)
            );
    }

    private static decimal Rounded(decimal share) => Math.Round(share, Places, MidpointRounding.AwayFromZero);

    /// <summary>
    /// A call as it reads without the bias; null without a bias, and where the calls came to nothing so that no factor
    /// leads back.
    /// </summary>
    public decimal? Corrected(decimal? call) => Bias is > -1m and { } bias ? call / (1m + bias) : null;
}

/// <summary>A call and what became of it.</summary>
/// <param name="Call">What was called.</param>
/// <param name="Won">What was won.</param>
public sealed record JudgedCall(decimal Call, decimal Won);

namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>The record of a rep's forecast over the last closed periods: of each caller at each moment.</summary>
/// <param name="periods">The closed periods with what was frozen in them.</param>
public sealed class CallRecord(IReadOnlyList<CalledPeriod> periods)
{
    /// <summary>How many closed periods are looked back at.</summary>
    public const int PeriodsBack = 4;

    /// <summary>How right a caller has been at a moment.</summary>
    public CallTrack Of(Caller caller, CallMoment moment) =>
        CallTrack.Of(
            (
                from period in periods
                where period.Won is not null
                let call = CallMoments.At(period.Period, moment, period.Frozen)?.Of(caller)
                where call is not null
                select new JudgedCall(call.Value, period.Won!.Value)
            ).ToList()
        );
}

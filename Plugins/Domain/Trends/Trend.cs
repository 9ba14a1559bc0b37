using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Trends;

/// <summary>The change against the previous period.</summary>
/// <param name="WinRateChange">
/// Change of the win rate as a share (0.03 is 3 points up); null without a previous one.
/// </param>
/// <param name="RawChange">Change of the raw pipeline as a share of the previous; null without one above zero.</param>
/// <param name="DeathSpiral">Whether the pipeline grew while the win rate fell, two periods running.</param>
public sealed record Trend(decimal? WinRateChange, decimal? RawChange, bool DeathSpiral)
{
    /// <summary>The trend of three periods in a row, the latest first.</summary>
    public static Trend Of(PeriodMark now, PeriodMark? previous, PeriodMark? beforePrevious, CoverageSettings settings)
    {
        var spiral = Spirals(now, previous, settings) && Spirals(previous, beforePrevious, settings);
        return new Trend(WinRateOf(now, previous), RawOf(now, previous), spiral);
    }

    private static bool Spirals(PeriodMark? later, PeriodMark? earlier, CoverageSettings settings) =>
        RawOf(later, earlier) >= settings.TrendPipelineRise && WinRateOf(later, earlier) <= -settings.TrendWinRateFall;

    private static decimal? WinRateOf(PeriodMark? later, PeriodMark? earlier) =>
        later?.WinRate is { } after && earlier?.WinRate is { } before ? after - before : null;

    private static decimal? RawOf(PeriodMark? later, PeriodMark? earlier) =>
        later?.RawValue is { } after && earlier?.RawValue is > 0m and { } before
            ? Exact.Quotient(after - before, before)
            : null;
}

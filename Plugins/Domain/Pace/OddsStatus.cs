using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Puts odds into words.</summary>
public static class OddsStatus
{
    /// <summary>The status of a rep who has not made the number yet.</summary>
    /// <param name="odds">Odds of making the number, as a share.</param>
    /// <param name="withoutNewest">
    /// The odds without the newest third (by value) of the moving pipeline; asked for only where the odds call for it.
    /// </param>
    /// <param name="settings">Where each status begins.</param>
    public static CoverageStatus Of(decimal odds, Func<decimal> withoutNewest, OddsSettings settings)
    {
        if (odds < settings.ThinFrom)
        {
            return CoverageStatus.Short;
        }

        if (odds < settings.CoveredFrom)
        {
            return CoverageStatus.Thin;
        }

        if (odds < settings.ConfidentFrom)
        {
            return CoverageStatus.Covered;
        }

        return odds >= settings.OverCoveredFrom && withoutNewest() >= settings.OverCoveredStaysFrom
            ? CoverageStatus.OverCovered
            : CoverageStatus.Confident;
    }
}

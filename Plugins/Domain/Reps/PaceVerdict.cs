using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>What follows from a rep's odds.</summary>
internal static class PaceVerdict
{
    /// <summary>
    /// The status by odds where pace speaks; else the one by the requirement, as before there was a history.
    /// </summary>
    public static CoverageStatus Status(RepCoverage rep, CoverageStatus byRequirement)
    {
        var known = byRequirement is CoverageStatus.NoQuota or CoverageStatus.TargetMet;
        if (known || rep.Pace is not { Evidence: PaceEvidence.Measured, Odds: { } odds })
        {
            return IsRamping(rep, byRequirement) ? CoverageStatus.Ramping : byRequirement;
        }

        var status = OddsStatus.Of(odds, () => WithoutNewest(rep), rep.Context.Settings.Odds);
        return IsRamping(rep, status) ? CoverageStatus.Ramping : status;
    }

    /// <summary>Why the odds are not good; null where they are, and while pace says nothing.</summary>
    public static PaceCause? Cause(RepCoverage rep)
    {
        if (
            rep.Pace is not { Evidence: PaceEvidence.Measured } pace
            || rep.Facts.Quota.Target is not { } quota
            || rep.Context.DaysLeft == 0
        )
        {
            return null;
        }

        var need = new PipelineNeed(
            quota,
            rep.Coverage.RequiredValue,
            rep.Facts.Layers.Moving.Value,
            rep.Facts.Layers.Raw.Value
        );
        return PaceCauseRule.Of(pace, need, rep.Context.Settings.Odds.ConfidentFrom, AtTeamPace(rep));
    }

    private static decimal WithoutNewest(RepCoverage rep) =>
        rep.PaceQuestion is null ? 0m : PaceJudge.OddsWithout(rep.PaceQuestion, deal => deal.IsNewest) ?? 0m;

    // A new rep has had no time to fill a pipeline: being short of it says nothing.
    private static bool IsRamping(RepCoverage rep, CoverageStatus status) =>
        status == CoverageStatus.Short
        && rep.Facts.StartedOn is { } started
        && CalendarDay.Between(started, rep.Context.Today) < rep.Context.Settings.Odds.RampingDays;

    private static decimal? AtTeamPace(RepCoverage rep)
    {
        if (rep.Facts.Team is not null || rep.PaceMembers.Count != 1 || rep.PaceMembers[0].Outlook is not { } outlook)
        {
            return null;
        }

        var open = outlook.Standing.Open.Select((deal, i) => deal.Value * outlook.ChanceOf(i)).Sum();
        return outlook.Standing.Won + outlook.NewBusiness + (open / outlook.Factor);
    }
}

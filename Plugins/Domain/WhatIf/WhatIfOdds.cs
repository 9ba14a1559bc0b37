using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.WhatIf;

/// <summary>Asks both witnesses of pace again with some figures changed.</summary>
internal static class WhatIfOdds
{
    private const decimal Surest = 0.97m;

    /// <summary>Odds and landing under a change; null while pace says nothing of the rep.</summary>
    public static PaceResult? Of(RepCoverage rep, WhatIfChange change)
    {
        if (rep.PaceQuestion is not { } question || rep.WinRate.Used <= 0m)
        {
            return null;
        }

        var quota = change.Quota ?? question.Quota;
        var tried = Tried(rep, change);
        var result = PaceJudge.Of(
            question with
            {
                Quota = quota,
                UsualRest = question.UsualRest * tried.Wins * tried.Value,
                Reps = question.Reps.Select(outlook => Changed(outlook, tried)).ToList(),
            }
        );
        return result.AtLeast(rep.Facts.WonInPeriod, quota);
    }

    /// <summary>The same with two more deals of average size, begun today; null while no average is known.</summary>
    public static decimal? WithTwoMoreDeals(RepCoverage rep)
    {
        if (
            rep.PaceQuestion is not { Reps.Count: 1 } question
            || rep.Context.Pace is not { } team
            || rep.AverageWonValue.Usable is not { } average
        )
        {
            return null;
        }

        var own = question.Reps[0];
        var deal = new StandingDeal(Guid.Empty, average, 0, team.Sizes.ClassOf(average), PaceLayer.Moving);
        var more = own with
        {
            Standing = own.Standing with { Open = [.. own.Standing.Open, deal, deal] },
            Periods = own
                .Periods.Select(
                    (period, index) =>
                        period with
                        {
                            Chances =
                            [
                                .. period.Chances,
                                .. Enumerable.Repeat(rep.Facts.Quota.Capacity * ChanceOf(deal, team, index, own), 2),
                            ],
                        }
                )
                .ToList(),
        };
        return PaceJudge.Of(question with { Reps = [more] }).AtLeast(rep.Facts.WonInPeriod, question.Quota).Odds;
    }

    private static decimal ChanceOf(StandingDeal deal, TeamPace team, int index, RepOutlook own) =>
        Math.Min(
            Surest,
            team.Periods[index].Rates[deal.Band]
                * team.SizeFactors[deal.Size]
                * team.LayerFactors[deal.Layer]
                * own.Factor
        );

    private static Change Tried(RepCoverage rep, WhatIfChange change)
    {
        var wins = change.WinRate is { } rate ? rate / rep.WinRate.Used : 1m;
        var speed = change.CycleDays is { } cycle && rep.Cycle.Median is > 0m and { } median ? median / cycle : 1m;
        var value =
            change.AverageWonValue is { } average && rep.AverageWonValue.Usable is { } usual ? average / usual : 1m;
        return new Change(wins, speed, value);
    }

    // A deal that is won in half the time has the chance of twice the days; what is open keeps its value.
    private static RepOutlook Changed(RepOutlook rep, Change change) =>
        rep with
        {
            Periods = rep
                .Periods.Select(period =>
                    period with
                    {
                        Chances = period.Chances.Select(chance => Chance(chance, change)).ToList(),
                        NewValue = period.NewValue * change.Wins * change.Value,
                        NewCount = period.NewCount * change.Wins,
                    }
                )
                .ToList(),
        };

    private static decimal Chance(decimal chance, Change change)
    {
        var sooner = change.Speed == 1m ? chance : 1m - (decimal)Math.Pow(1d - (double)chance, (double)change.Speed);
        return Math.Min(Surest, sooner * change.Wins);
    }

    private sealed record Change(decimal Wins, decimal Speed, decimal Value);
}

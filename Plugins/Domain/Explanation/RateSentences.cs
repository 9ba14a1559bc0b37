using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Explains win rate, average value and cycle.</summary>
internal static class RateSentences
{
    public static IEnumerable<string> Of(RepCoverage rep)
    {
        yield return Own(rep);
        yield return Used(rep.WinRate);
        if (rep.AverageWonValue.Used is not null)
        {
            yield return $"A won deal is worth {Figures.Money(rep.AverageWonValue.Used)} on average"
                + $"{Mixed(rep.AverageWonValue)}.";
        }

        if (rep.Cycle.Median is not null)
        {
            yield return $"Half of the won deals took up to {Figures.Number(rep.Cycle.Median)} days, "
                + $"three quarters up to {Figures.Number(rep.Cycle.ThirdQuartile)}.";
        }

        if (rep.Losses.WinsSmall)
        {
            yield return $"By value only {Figures.Percent(rep.Losses.ValueWinRate)} was won: "
                + "the small deals are won, the large ones lost.";
        }
    }

    private static string Own(RepCoverage rep)
    {
        var days = rep.Context.Settings.Rates.WindowDays;
        var rate = rep.WinRate;
        return rate.Range is null
            ? $"No deal has closed in the last {days} days."
            : $"{rate.Won} of {Figures.Count(rate.Closed, "deal")} closed in the last {days} days were won: "
                + $"{Figures.Percent(rate.Raw)} ({Evidence(rate)}).";
    }

    private static string Used(WinRate rate)
    {
        var percent = Figures.Percent(rate.Team.Rate);
        var deals = Figures.Count(rate.Team.Closed, "deal");
        var team = rate.Team.Source switch
        {
            RateSource.BusinessUnit => $"the business unit's {percent} ({deals})",
            RateSource.Organisation => $"the organisation's {percent} ({deals})",
            _ => $"an assumed {percent}, because the team has closed too few deals",
        };
        return $"Mixed with {Figures.Count(rate.Shrinkage, "deal")} at {team}, "
            + $"the win rate in use is {Figures.Percent(rate.Used)}{InTruth(rate)}.";
    }

    private static string InTruth(WinRate rate) =>
        rate.Range is { } range
            ? $", in truth somewhere from {Figures.Percent(range.Low)} to {Figures.Percent(range.High)}"
            : string.Empty;

    private static string Mixed(AverageWonValue average) =>
        average.TeamMean is null ? string.Empty : $", the team's {Figures.Money(average.TeamMean)} mixed in";

    private static string Evidence(WinRate rate) =>
        rate.Evidence switch
        {
            EvidenceLevel.TooFew => "too few deals to tell",
            EvidenceLevel.Low => "little evidence",
            EvidenceLevel.Fair => "fair evidence",
            _ => "good evidence",
        };
}

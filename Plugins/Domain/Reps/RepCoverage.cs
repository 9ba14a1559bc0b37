using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>Everything that follows from a rep's (or a team's) facts for one period.</summary>
public sealed class RepCoverage
{
    /// <summary>Computes everything once.</summary>
    /// <param name="facts">The rep's own facts.</param>
    /// <param name="frame">Period, day, team and settings.</param>
    public RepCoverage(RepFacts facts, CoverageFrame frame)
    {
        var settings = frame.Settings;
        Facts = facts;
        Frame = frame;
        WinRate = WinRateRule.Judge(facts.Tally, frame.Baselines, settings.Rates);
        Losses = LossProfile.Of(facts.Tally, settings.Rates);
        AverageWonValue = AverageWonValue.Of(facts.Tally, frame.Baselines, settings.Rates);
        Cycle = CycleTime.Of(facts.CycleDays);
        Speed = WinningSpeedRule.Judge(facts.Flow, frame.Baselines.Team(settings.Rates), settings.Coverage);
        Conversion = Conversion.Of(facts.Creation, frame.Baselines, settings);
        Coverage = CoverageRule.Judge(
            new CoverageInput(
                facts.Quota, facts.WonInPeriod, WinRate.Used, AverageWonValue.Usable, facts.Layers.Moving),
            settings.Coverage);
        ExpectedLanding = facts.Team is null
            ? Landing.Expected(facts.WonInPeriod, facts.Layers.Moving, Speed, frame.DaysLeft)
            : facts.Team.ExpectedLanding;
        SalesVelocity = Landing.SalesVelocity(
            facts.Layers.Moving.Count, WinRate.Used, AverageWonValue.Usable, Cycle.Median);
        Prospecting = ProspectingNeed.Of(
            Coverage.GapDeals, Conversion.Rate, frame.MinutesPerProspect, frame.DaysLeft);
        Trend = Trend.Of(
            new PeriodMark(WinRate.Used, facts.Layers.Raw.Value),
            facts.Previous,
            facts.BeforePrevious,
            settings.Coverage);
        Notes = RepNotes.Of(this);
    }

    /// <summary>The facts that it was computed from.</summary>
    public RepFacts Facts { get; }

    /// <summary>Period, day, team and settings that it was computed with.</summary>
    public CoverageFrame Frame { get; }

    /// <summary>The win rate with range, evidence and source.</summary>
    public WinRate WinRate { get; }

    /// <summary>Loss rates and the value-weighted win rate.</summary>
    public LossProfile Losses { get; }

    /// <summary>The average won value.</summary>
    public AverageWonValue AverageWonValue { get; }

    /// <summary>Days from creation to win.</summary>
    public CycleTime Cycle { get; }

    /// <summary>How fast open deals end; null when it cannot be measured.</summary>
    public WinningSpeed? Speed { get; }

    /// <summary>The share of new deals that become qualified.</summary>
    public Conversion Conversion { get; }

    /// <summary>Requirement, ratios, status and gap.</summary>
    public CoverageResult Coverage { get; }

    /// <summary>
    /// Where the period is likely to end, for a team the sum over its reps; null when a speed is unknown.
    /// </summary>
    public decimal? ExpectedLanding { get; }

    /// <summary>
    /// Money that the moving pipeline makes a day; null when the cycle or the average value is unknown.
    /// </summary>
    public decimal? SalesVelocity { get; }

    /// <summary>What closing the gap costs in prospecting.</summary>
    public ProspectingNeed Prospecting { get; }

    /// <summary>The change against the previous period.</summary>
    public Trend Trend { get; }

    /// <summary>Why figures are null or doubtful, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; }
}

using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
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
    /// <param name="context">Period, day, team and settings.</param>
    public RepCoverage(RepFacts facts, CoverageContext context)
    {
        var settings = context.Settings;
        Facts = facts;
        Context = context;
        WinRate = WinRateRule.Judge(facts.Tally, context.Baselines, settings.Rates);
        RequirementRate = RequirementRate.Of(WinRate.Used, facts.Tally.Values, context.Baselines, settings.Rates);
        Losses = LossProfile.Of(facts.Tally, settings.Rates);
        AverageWonValue = AverageWonValue.Of(facts.Tally, context.Baselines, settings.Rates);
        Cycle = CycleTime.Of(facts.CycleDays);
        Speed = WinningSpeedRule.Judge(facts.Flow, context.Baselines.Team(settings.Rates), settings.Coverage);
        Conversion = Conversion.Of(facts.Creation, context.Baselines, settings);
        var byRequirement = CoverageRule.Judge(
            new CoverageInput(
                facts.Quota,
                facts.WonInPeriod,
                RequirementRate.Used,
                AverageWonValue.Usable,
                facts.Layers.Moving
            ),
            settings.Coverage
        );
        PaceMembers = PaceView.Members(facts, context, WinRate.Used);
        PaceQuestion = PaceView.Question(PaceMembers, facts, context);
        Pace = PaceView.Judge(PaceMembers, PaceQuestion, facts, context);
        Coverage = byRequirement with { Status = PaceVerdict.Status(this, byRequirement.Status) };
        Cause = PaceVerdict.Cause(this);
        DealsThatMatter = PaceQuestion is null || Pace?.Odds == 1m ? [] : Domain.Pace.DealsThatMatter.Of(PaceQuestion);
        ExpectedLanding = Pace is not null ? Pace.Landing : Further(facts, context);
        SalesVelocity = Landing.SalesVelocity(
            facts.Layers.Moving.Count,
            WinRate.Used,
            AverageWonValue.Usable,
            Cycle.Median
        );
        Prospecting = ProspectingNeed.Of(Coverage.GapDeals, Conversion.Rate, context.MinutesPerProspect, DaysToSell);
        Trend = Trend.Of(
            new PeriodMark(WinRate.Used, facts.Layers.Raw.Value),
            facts.Previous,
            facts.BeforePrevious,
            settings.Coverage
        );
        Notes = RepNotes.Of(this);
    }

    /// <summary>The facts that it was computed from.</summary>
    public RepFacts Facts { get; }

    /// <summary>Period, day, team and settings that it was computed with.</summary>
    public CoverageContext Context { get; }

    /// <summary>The win rate with range, evidence and source.</summary>
    public WinRate WinRate { get; }

    /// <summary>The rate that the requirement is computed with: by count, or by value where counts mislead.</summary>
    public RequirementRate RequirementRate { get; }

    /// <summary>Loss rates and the value-weighted win rate.</summary>
    public LossProfile Losses { get; }

    /// <summary>The average won value.</summary>
    public AverageWonValue AverageWonValue { get; }

    /// <summary>What pace knows of each rep that the facts speak of; empty where it was not counted.</summary>
    public IReadOnlyList<PaceMember> PaceMembers { get; }

    /// <summary>The question to both witnesses of pace; null while pace says nothing.</summary>
    public PaceQuestion? PaceQuestion { get; }

    /// <summary>
    /// Odds, landing and range; null for a period further ahead than the next, and before the first win.
    /// </summary>
    public PaceResult? Pace { get; }

    /// <summary>Why the odds are not good; null where they are, and while pace says nothing.</summary>
    public PaceCause? Cause { get; }

    /// <summary>The open deals of a rep whose loss costs most odds.</summary>
    public IReadOnlyList<DealThatMatters> DealsThatMatter { get; }

    /// <summary>Days from creation to win.</summary>
    public CycleTime Cycle { get; }

    /// <summary>How fast open deals end; null when it cannot be measured.</summary>
    public WinningSpeed? Speed { get; }

    /// <summary>The share of new deals that become qualified.</summary>
    public Conversion Conversion { get; }

    /// <summary>Requirement, ratios, status and gap.</summary>
    public CoverageResult Coverage { get; }

    /// <summary>
    /// Where the period is likely to end, by pace; for a period further ahead by the speed at which deals end, null
    /// when unknown.
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

    /// <summary>The days that are left to sell in.</summary>
    public DaysToSell DaysToSell => new(Context.DaysLeft, Facts.Quota.Capacity, Context.IsTooLate);

    // Of a period further ahead than the next, and before the first win, no earlier period speaks.
    private decimal? Further(RepFacts facts, CoverageContext context) =>
        facts.Team is null
            ? Landing.Expected(facts.WonInPeriod, facts.Layers.Moving, Speed, context.DaysLeft)
            : facts.Team.ExpectedLanding;
}

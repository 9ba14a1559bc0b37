using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Tests.Domain;

/// <summary>
/// Stored choices are these enums by number: a moved member would give every stored row another meaning.
/// </summary>
[Trait("Ring", "fast")]
public sealed class ChoiceOrderTests
{
    [Fact]
    public void Choices_keep_their_order()
    {
        AssertOrder<DealOutcome>("Won LostToCompetitor NoDecision Invalid");
        AssertOrder<EvidenceLevel>("TooFew Low Fair Good");
        AssertOrder<CoverageStatus>(
            "NoQuota TargetMet Short Thin Covered Confident OverCovered CouldNotCompute Ramping"
        );
        AssertOrder<PaceEvidence>("Measured Assumed");
        AssertOrder<PaceCause>("Pipeline Quality Time Pace");
        AssertOrder<QuotaSource>("Quota Goal Assumed None");
        AssertOrder<RateSource>("BusinessUnit Organisation Assumed");
        AssertOrder<StaleReason>(
            "NoActivity NoNextStep StuckInStage OverdueClose PushedTooOften BookedStepMissed SingleContact"
        );
        AssertOrder<Grade>("A B C D");
        AssertOrder<QualificationStatus>("NotStarted InQualification Qualified Disqualified");
        AssertOrder<Dimension>("Need Urgency Budget DecisionProcess DecisionMakers SeniorEntry BusinessCase");
        AssertOrder<AnswerSource>("Answered FromRecord");
        AssertOrder<ManagerTier>("OneToFour FiveToNine TenAndMore");
        AssertOrder<AssessmentStatus>("Draft Completed");
        AssertOrder<ObjectiveStatus>("Draft Agreed Active Closed");
        AssertOrder<Confidence>("OnTrack AtRisk Off");
        AssertOrder<KeyResultUnit>("Money Count Percent Days Ratio");
        AssertOrder<KeyResultSource>(
            "Manual OpenPipelineValue MovingPipelineValue WinRate CoverageOdds WonValue DealsCreatedPerWeek "
                + "ActivitiesPerWeek "
                + "MeetingsPerWeek MedianCycle ProactiveShare ForecastAccuracy NewAccounts AverageWonValue"
        );
        AssertOrder<StandardEvidence>(
            "None BudgetStatus Need PurchaseTimeframe PurchaseProcess DecisionMaker Competitors"
        );
    }

    [Fact]
    public void The_platforms_own_numbers_are_kept()
    {
        Assert.Equal([2000, 2001, 2002, 2003, 2004], Enum.GetValues<FiscalPeriodType>().Select(type => (int)type));
        Assert.Equal(1, (int)FiscalYearNaming.StartDate);
        Assert.Equal(2, (int)FiscalYearNaming.EndDate);
    }

    private static void AssertOrder<TChoice>(string names)
        where TChoice : struct, Enum
    {
        Assert.Equal(names, string.Join(' ', Enum.GetNames<TChoice>()));
        Assert.Equal(
            Enumerable.Range(0, Enum.GetValues<TChoice>().Length),
            Enum.GetValues<TChoice>().Select(value => Convert.ToInt32(value, null))
        );
    }
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>
/// Decides what the solution's columns of an opportunity hold after a save, or by night without one. Asks no service
/// and changes no row: it fills its own columns.
/// </summary>
/// <param name="deal">The deal as it will be.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class DealDecision(DealView deal, SalesConfiguration configuration)
{
    private readonly Dictionary<string, object?> columns = new(StringComparer.Ordinal);
    private QualificationStatus? judged;

    /// <summary>The columns that the decision sets.</summary>
    public IReadOnlyDictionary<string, object?> Columns => columns;

    /// <summary>Why the stage cannot be entered; null when it can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>When the deal turns stale.</summary>
    public StaleDecision Stale { get; private set; } = StaleDecision.None;

    /// <summary>
    /// Whether the answers have to be read: a change of stage or state, or of what pre-fills them, asks for them, and
    /// so does
    /// a deal that the save before could not judge.
    /// </summary>
    public static bool NeedsAnswers(DealView deal, SalesConfiguration configuration) =>
        !deal.IsNew
        && (
            deal.ChangesStage
            || deal.Closes
            || deal.Reopens
            || deal.IsUnjudged
            || (configuration.Settings.Qualification.UseStandardEvidence && deal.ChangesEvidence)
        );

    /// <summary>Judges the deal as it stands, and says which columns change.</summary>
    /// <param name="evidence">The deal's answers, and the competitor at the close; null when they were not read and the
    /// qualification stays as it is.</param>
    public DealDecision Decide(DealEvidence? evidence)
    {
        if (evidence is not null)
        {
            Qualify(
                QualificationRule.Judge(
                    deal.QualificationFacts(configuration, evidence.Answers),
                    configuration.Settings.Qualification
                )
            );
        }

        var pushes = deal.Pushes(configuration);
        columns[OpportunityTable.Stage] = deal.Stage;
        columns[OpportunityTable.StageName] = deal.Stage is { } stage ? configuration.StageName(stage) : null;
        columns[OpportunityTable.StageEnteredOn] = deal.StageEnteredOn;
        columns[OpportunityTable.CloseDatePushes] = pushes.Count;
        columns[OpportunityTable.PushLimitOn] = pushes.LimitReachedOn;
        columns[OpportunityTable.ReopenedOn] = deal.ReopenedOn(configuration);
        columns[OpportunityTable.CountedCloseDate] = deal.CountedCloseDate;
        DateClose();
        columns[OpportunityTable.Outcome] = Outcome(evidence) is { } outcome ? Choice.Of(outcome) : null;
        columns[OpportunityTable.Cost] = deal.Cost is { } cost ? new Money(cost) : null;
        columns[OpportunityTable.CreditedTo] = deal.CreditedTo(evidence?.TeamCredit);
        Turn(
            deal.IsOpen
                ? StaleRules.Judge(deal.StaleFacts(configuration), configuration.Settings.Stale)
                : StaleDecision.None
        );
        columns[OpportunityTable.SingleContactOn] = deal.SingleContactOn(configuration);
        columns[OpportunityTable.ComputeNote] = configuration.Words.SayOrNull(configuration.Problem);
        if (deal.IsNew)
        {
            // Said at once, or the night would have to say it of every deal that nobody has worked on yet.
            columns[OpportunityTable.Touches] = 0;
            columns[OpportunityTable.Minutes] = 0;
            columns[OpportunityTable.ContactsTouched] = 0;
            columns[OpportunityTable.ContactsEngaged] = 0;
            columns[OpportunityTable.DecisionMakerEngaged] = false;
            columns[OpportunityTable.Competitors] = 0;
            TellMotion(evidence?.BoughtBefore);
        }

        return this;
    }

    /// <summary>Decides only on which day a closed deal counts: somebody corrected its close date.</summary>
    public DealDecision DateClose()
    {
        columns[OpportunityTable.CloseEnteredOn] = deal.CloseEnteredOn;
        if (deal.IsDatedBack != deal.IsMarkedDatedBack)
        {
            columns[OpportunityTable.DatedBack] = deal.IsDatedBack;
        }

        return this;
    }

    private void TellMotion(bool? boughtBefore)
    {
        if (
            !deal.SaysMotion
            && MotionRule.Of(deal.MotionFacts(boughtBefore), configuration.Settings.Motion) is { } motion
        )
        {
            columns[OpportunityTable.Motion] = Choice.Of(motion);
        }
    }

    private void Qualify(QualificationResult result)
    {
        judged = result.Status;
        foreach (var column in QualificationColumns.After(deal, result, configuration.DayOf(deal.NowUtc)))
        {
            columns[column.Key] = column.Value;
        }

        columns[OpportunityTable.ScoreAtClose] = deal.IsOpen ? null : result.ScoreAtClose;
        if (deal.IsOpen && deal.ChangesStage && deal.TypesStage)
        {
            Refusal = StageGate.Refusal(
                result,
                deal.OldStage,
                deal.Stage,
                configuration.Settings.Qualification,
                configuration.Ladder
            );
        }
    }

    private DealOutcome? Outcome(DealEvidence? evidence) =>
        deal.IsOpen ? null
        : deal.IsWon ? DealOutcome.Won
        : configuration.LossReasons.OutcomeOfLost(deal.StatusReason, evidence?.CompetitorNamed ?? false);

    private void Turn(StaleDecision stale)
    {
        Stale = stale;
        columns[OpportunityTable.StaleOn] = stale.On;
        columns[OpportunityTable.StaleReason] = stale.Reason is { } reason ? Choice.Of(reason) : null;
        var today = configuration.DayOf(deal.NowUtc);
        columns[OpportunityTable.Stale] = stale.IsStale(today);
        columns[OpportunityTable.Layer] = deal.IsOpen ? DealLayer.Of(Open(stale.On), today) : null;
    }

    private OpenDeal Open(DateTime? staleOn)
    {
        var open = DealLayer.Read(deal.Row) with { StaleOn = staleOn };
        return judged is { } status ? open with { Qualified = status == QualificationStatus.Qualified } : open;
    }
}

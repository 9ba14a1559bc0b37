using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Deals;

/// <summary>
/// An opportunity in the domain's words: as it will be after a save and what the save changes, or as a night or a job
/// finds it, where nothing changes.
/// </summary>
/// <param name="row">The change over what was there.</param>
/// <param name="before">What was there, the same row where nothing is saved; null on a creation.</param>
/// <param name="nowUtc">When the save, or the judgement, happens.</param>
/// <param name="configuration">The configuration in force; the defaults where what is asked for does not depend on
/// it.</param>
internal sealed class DealView(RowView row, Entity? before, DateTime nowUtc, SalesConfiguration? configuration = null)
{
    private readonly RowView old = new(null, before);
    private readonly SalesConfiguration configuration = configuration ?? SalesConfiguration.Default;

    /// <summary>When the save happens.</summary>
    public DateTime NowUtc => nowUtc;

    /// <summary>Whether the deal is open after the save.</summary>
    public bool IsOpen =>
        (row.Choice(OpportunityTable.State) ?? OpportunityStateCode.Open) == OpportunityStateCode.Open;

    /// <summary>Whether the deal is won after the save.</summary>
    public bool IsWon => row.Choice(OpportunityTable.State) == OpportunityStateCode.Won;

    /// <summary>Whether the deal is new.</summary>
    public bool IsNew => before is null;

    /// <summary>Whether the save closes an open deal.</summary>
    public bool Closes => !IsNew && !IsOpen && WasOpen;

    /// <summary>Whether the save opens a closed deal again, or finds one that was opened unseen.</summary>
    public bool Reopens => !IsNew && IsOpen && (!WasOpen || old.Choice(OpportunityTable.Outcome) is not null);

    private bool WasOpen =>
        (old.Choice(OpportunityTable.State) ?? OpportunityStateCode.Open) == OpportunityStateCode.Open;

    /// <summary>The stage before the save; where none was kept yet, what the sources said then.</summary>
    public int? OldStage => old.Value<int?>(OpportunityTable.Stage) ?? configuration.StageOf(SourcesOf(old))?.Stage;

    /// <summary>
    /// The stage after the save, by the source that the settings ask first. A closed deal keeps the one it closed in.
    /// </summary>
    public int? Stage => IsOpen || Closes || IsNew ? configuration.StageOf(SourcesOf(row))?.Stage : OldStage;

    /// <summary>Whether the save moves the deal to another stage.</summary>
    public bool ChangesStage => !IsNew && OldStage != Stage;

    /// <summary>
    /// Whether somebody types the stage: a move of the process bar has happened on another row, and nobody can be
    /// refused it here.
    /// </summary>
    public bool TypesStage =>
        !IsNew && (row.Changes(OpportunityTable.SalesStage) || row.Changes(OpportunityTable.PipelinePhase));

    /// <summary>The status reason after the save.</summary>
    public int? StatusReason => row.Choice(OpportunityTable.StatusReason);

    /// <summary>When the deal was created: an import's own date counts, else now for a new deal.</summary>
    public DateTime CreatedOn =>
        row.Value<DateTime?>(OpportunityTable.CreatedOn)
        ?? row.Value<DateTime?>(OpportunityTable.OverriddenCreatedOn)
        ?? nowUtc;

    /// <summary>When the deal came into the stage it is in after the save.</summary>
    public DateTime StageEnteredOn =>
        IsNew ? CreatedOn
        : Reopens ? nowUtc
        : ChangesStage && !(LearnsOfProcessBar && ProcessBarSince is null) ? ProcessBarSince ?? nowUtc
        : row.Value<DateTime?>(OpportunityTable.StageEnteredOn) ?? CreatedOn;

    /// <summary>
    /// The stay in a stage that the save ended by a change of stage or by the close; null when it ended none. Asked
    /// after the save, by the stage that was kept. A deal whose stage was not kept before has ended a stay only when it
    /// was closed or its sales stage was changed. A reopening ends none, also where it is found later.
    /// </summary>
    public StageStay? EndedStay()
    {
        var ended =
            old.Value<int?>(OpportunityTable.Stage)
            ?? (Closes || row.Changes(OpportunityTable.SalesStage) ? old.Choice(OpportunityTable.SalesStage) : null);
        var moves = IsOpen && !Reopens && ended != row.Value<int?>(OpportunityTable.Stage);
        var entered =
            old.Value<DateTime?>(OpportunityTable.StageEnteredOn) ?? old.Value<DateTime?>(OpportunityTable.CreatedOn);
        var left = moves ? row.Value<DateTime?>(OpportunityTable.StageEnteredOn) ?? nowUtc : nowUtc;
        return (Closes || moves) && ended is { } stage && entered is not null
            ? new StageStay(stage, entered.Value, left)
            : null;
    }

    // The night can learn of a move long after it happened; the process knows when its stage began.
    private DateTime? ProcessBarSince =>
        row.Changes(OpportunityTable.ProcessStage)
        && row.Value<DateTime?>(OpportunityTable.ProcessStageOn) is { } since
        && since < nowUtc
            ? since
            : null;

    // A deal that was there before the solution: the bar has stood where it stands for who knows how long.
    private bool LearnsOfProcessBar =>
        old.Value<int?>(OpportunityTable.Stage) is null && row.Changes(OpportunityTable.ProcessStage);

    private static StageFacts SourcesOf(RowView deal) =>
        new(
            deal.Value<int?>(OpportunityTable.ProcessStage),
            deal.Choice(OpportunityTable.SalesStage),
            deal.Value<string>(OpportunityTable.PipelinePhase)
        );

    /// <summary>Whether the deal was never judged, or the save before says that it could not be.</summary>
    public bool IsUnjudged =>
        !IsNew
        && (
            old.Choice(OpportunityTable.QualificationStatus) is null
            || old.Value<string>(OpportunityTable.ComputeNote) is not null
        );

    /// <summary>The row as it will be.</summary>
    public RowView Row => row;

    /// <summary>The business unit whose deals set the limits; that of the new owner has to be read and given.</summary>
    public Guid? UnitId { get; set; } =
        (before ?? new Entity()).GetAttributeValue<EntityReference>(OpportunityTable.OwningBusinessUnit)?.Id;

    /// <summary>The owner after the save.</summary>
    public EntityReference? Owner => row.Reference(OpportunityTable.Owner);

    /// <summary>
    /// Whom the closed deal is credited to; whom somebody credited already stays, an open deal that was opened again
    /// has nobody.
    /// </summary>
    public EntityReference? CreditedTo(EntityReference? teamCredit) =>
        Reopens ? null
        : IsOpen ? row.Reference(OpportunityTable.CreditedTo)
        : row.Reference(OpportunityTable.CreditedTo) ?? DealCredit.Of(Owner, teamCredit);

    /// <summary>Whether the save gives the deal to somebody else, or to somebody at all.</summary>
    public bool ChangesOwner => IsNew || row.Changes(OpportunityTable.Owner);

    /// <summary>The day on which the deal was last reopened; today when this save does it.</summary>
    public DateTime? ReopenedOn(SalesConfiguration configuration) =>
        Reopens ? configuration.DayOf(nowUtc) : row.Day(OpportunityTable.ReopenedOn);

    /// <summary>The first day as qualified; null when it never was.</summary>
    public DateTime? QualifiedOn => row.Day(OpportunityTable.QualifiedOn);

    /// <summary>Minutes logged so far.</summary>
    public int Minutes => row.Value<int?>(OpportunityTable.Minutes) ?? 0;

    /// <summary>What the deal cost by its close, in its currency; null while open and without an hourly cost.</summary>
    public decimal? Cost =>
        IsOpen || CostOfSale.Of(Minutes, configuration.Settings.Cost) is not { } cost
            ? null
            : Math.Round(
                cost * (row.Value<decimal?>(OpportunityTable.ExchangeRate) ?? 1m),
                2,
                MidpointRounding.AwayFromZero
            );

    /// <summary>Whether somebody said who buys: that stays.</summary>
    public bool SaysMotion => row.Choice(OpportunityTable.Motion) is not null;

    /// <summary>Whoever the deal is for: its account first; null where nobody is named.</summary>
    public EntityReference? Buyer =>
        row.Reference(OpportunityTable.ParentAccount)
        ?? row.Reference(OpportunityTable.Customer)
        ?? row.Reference(OpportunityTable.ParentContact);

    /// <summary>What the motion of a new deal is told by.</summary>
    /// <param name="boughtBefore">Whether the customer had bought before; null where that is not known.</param>
    public MotionFacts MotionFacts(bool? boughtBefore) =>
        new()
        {
            BoughtBefore = boughtBefore,
            IsMarkedRenewal =
                configuration.Settings.Motion.RenewalColumn is { Length: > 0 } column
                && row.Value<object>(column) is true,
            Topic = row.Value<string>(OpportunityTable.Name),
        };

    /// <summary>
    /// The estimated close date against which the next push is measured; it outlives a date that is cleared.
    /// </summary>
    public DateTime? CountedCloseDate => row.Day(OpportunityTable.EstimatedCloseDate) ?? EstimatedBefore;

    /// <summary>
    /// The day on which the deal was closed in the system; null for an open deal and where nobody saw it.
    /// </summary>
    public DateTime? CloseEnteredOn =>
        IsOpen ? null
        : Closes ? configuration.DayOf(nowUtc)
        : row.Day(OpportunityTable.CloseEnteredOn);

    /// <summary>Whether somebody corrects the close date of a closed deal.</summary>
    public bool ChangesCloseDate => !IsOpen && row.Changes(OpportunityTable.ActualCloseDate);

    /// <summary>Whether an importer saves, whose dates stand; has to be read and given.</summary>
    public bool ComesFromImporter { get; set; }

    /// <summary>Whether the mark that the close date was dated back is there.</summary>
    public bool IsMarkedDatedBack => row.Value<bool?>(OpportunityTable.DatedBack) ?? false;

    /// <summary>Whether the close date was dated back. A row that an import brought keeps its dates.</summary>
    public bool IsDatedBack =>
        !ComesFromImporter
        && CloseEnteredOn is { } entered
        && row.Day(OpportunityTable.ActualCloseDate) is { } closed
        && row.Value<DateTime?>(OpportunityTable.OverriddenCreatedOn) is null
        && CloseDating.IsDatedBack(closed, entered, configuration.DayOf(CreatedOn), configuration.Settings.Rates);

    /// <summary>Pushes of the close date after the save; a reopened deal starts anew.</summary>
    public ClosePushes Pushes(SalesConfiguration configuration)
    {
        if (IsNew || Reopens)
        {
            return ClosePushes.None;
        }

        var soFar = new ClosePushes(
            old.Value<int?>(OpportunityTable.CloseDatePushes) ?? 0,
            old.Day(OpportunityTable.PushLimitOn)
        );
        var stale = configuration.Settings.Stale;
        return IsOpen
            ? soFar.After(
                EstimatedBefore,
                row.Day(OpportunityTable.EstimatedCloseDate),
                configuration.DayOf(nowUtc),
                stale
            )
            : soFar;
    }

    // Clearing the date and setting it later is a push like any other, and one that a save could not judge is counted
    // by the next.
    private DateTime? EstimatedBefore =>
        old.Day(OpportunityTable.CountedCloseDate) ?? old.Day(OpportunityTable.EstimatedCloseDate);

    /// <summary>The day since which the deal rests on a single contact; a closed one keeps its own.</summary>
    public DateTime? SingleContactOn(SalesConfiguration configuration) =>
        DealSingleContact.Since(row, this, Reopens ? null : old.Day(OpportunityTable.SingleContactOn), configuration);

    /// <summary>What decides when the deal turns stale.</summary>
    public StaleFacts StaleFacts(SalesConfiguration configuration) =>
        new(configuration.DayOf(CreatedOn))
        {
            ReopenedOn = ReopenedOn(configuration),
            LastActivityOn = row.Day(OpportunityTable.LastActivityOn),
            NextActivityOn = row.Day(OpportunityTable.NextActivityOn),
            StageEnteredOn = configuration.DayOf(StageEnteredOn),
            Stage = configuration.Ladder.PolicyOf(Stage),
            WonDealsStageDays = configuration.WonDealsStageDays(UnitId, Stage),
            EstimatedCloseOn = row.Day(OpportunityTable.EstimatedCloseDate),
            CloseDateAssumed = row.Value<bool?>(OpportunityTable.CloseDateAssumed) ?? false,
            SingleContactOn = SingleContactOn(configuration),
            Pushes = Pushes(configuration),
        };

    /// <summary>What the deal's qualification is judged by.</summary>
    public QualificationFacts QualificationFacts(
        SalesConfiguration configuration,
        IReadOnlyCollection<Answer> answers
    ) =>
        new(configuration.Questions, answers, configuration.DayOf(nowUtc))
        {
            // The score at close is what stood when the deal was still open.
            IsOpen = IsOpen || Closes,
            Stage = Stage,
            Ladder = configuration.Ladder,
            Columns = configuration.Settings.Qualification.UseStandardEvidence ? Standard() : StandardColumns.Unknown,
        };

    /// <summary>Whether one of the standard columns that can pre-fill a question changes.</summary>
    public bool ChangesEvidence => DealImage.EvidenceColumns.Any(row.Changes);

    /// <summary>The standard columns that can pre-fill a question.</summary>
    public StandardColumns Standard() =>
        new()
        {
            BudgetStatus = row.Choice(OpportunityTable.BudgetStatus),
            Need = row.Choice(OpportunityTable.Need),
            PurchaseTimeframe = row.Choice(OpportunityTable.PurchaseTimeframe),
            PurchaseProcess = row.Choice(OpportunityTable.PurchaseProcess),
            DecisionMaker = row.Value<bool?>(OpportunityTable.DecisionMaker),
            Competitors = row.Value<int?>(OpportunityTable.Competitors) is > 0 and var rivals ? rivals : null,
        };
}

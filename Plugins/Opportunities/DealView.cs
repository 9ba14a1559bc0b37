using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>An opportunity in the domain's words: as it will be after the save, and what the save changes.</summary>
/// <param name="row">The change over what was there.</param>
/// <param name="before">What was there; null on a creation.</param>
/// <param name="nowUtc">When the save happens.</param>
internal sealed class DealView(RowView row, Entity? before, DateTime nowUtc)
{
    private const int Open = 0;
    private const int Won = 1;

    private readonly RowView old = new(null, before);

    /// <summary>When the save happens.</summary>
    public DateTime NowUtc => nowUtc;

    /// <summary>Whether the deal is open after the save.</summary>
    public bool IsOpen => (row.Choice(OpportunityTable.State) ?? Open) == Open;

    /// <summary>Whether the deal is won after the save.</summary>
    public bool IsWon => row.Choice(OpportunityTable.State) == Won;

    /// <summary>Whether the deal is new.</summary>
    public bool IsNew => before is null;

    /// <summary>Whether the save closes an open deal.</summary>
    public bool Closes => !IsNew && !IsOpen && (old.Choice(OpportunityTable.State) ?? Open) == Open;

    /// <summary>Whether the save opens a closed deal again, or finds that it was opened unseen: an open deal has no outcome.</summary>
    public bool Reopens => !IsNew && IsOpen
        && ((old.Choice(OpportunityTable.State) ?? Open) != Open || old.Choice(OpportunityTable.Outcome) is not null);

    /// <summary>The sales stage before and after.</summary>
    public int? OldStage => old.Choice(OpportunityTable.SalesStage);

    /// <summary>The sales stage after the save.</summary>
    public int? Stage => row.Choice(OpportunityTable.SalesStage);

    /// <summary>Whether the save moves the deal to another stage.</summary>
    public bool ChangesStage => !IsNew && OldStage != Stage;

    /// <summary>The status reason after the save.</summary>
    public int? StatusReason => row.Choice(OpportunityTable.StatusReason);

    /// <summary>When the deal was created: an import's own date counts, else now for a new deal.</summary>
    public DateTime CreatedOn => row.Value<DateTime?>(OpportunityTable.CreatedOn) ?? row.Value<DateTime?>("overriddencreatedon") ?? nowUtc;

    /// <summary>When the deal came into the stage it is in after the save.</summary>
    public DateTime StageEnteredOn =>
        IsNew ? CreatedOn
        : ChangesStage || Reopens ? nowUtc
        : row.Value<DateTime?>(OpportunityTable.StageEnteredOn) ?? CreatedOn;

    /// <summary>The stay in a stage that the save ends by a change of stage or by the close; null when it ends none.</summary>
    public StageStay? EndedStay()
    {
        var ends = Closes || (IsOpen && ChangesStage && (old.Choice(OpportunityTable.State) ?? Open) == Open);
        var entered = old.Value<DateTime?>(OpportunityTable.StageEnteredOn) ?? old.Value<DateTime?>(OpportunityTable.CreatedOn);
        return ends && OldStage is { } stage && entered is not null ? new StageStay(stage, entered.Value, nowUtc) : null;
    }

    /// <summary>The business unit whose deals set the limits; that of the new owner has to be read and given.</summary>
    public Guid? UnitId { get; set; } = (before ?? new Entity()).GetAttributeValue<EntityReference>(OpportunityTable.OwningBusinessUnit)?.Id;

    /// <summary>The owner after the save.</summary>
    public EntityReference? Owner => row.Reference(OpportunityTable.Owner);

    /// <summary>Whether the save gives the deal to somebody else, or to somebody at all.</summary>
    public bool ChangesOwner => IsNew || row.Changes(OpportunityTable.Owner);

    /// <summary>The day on which the deal was last reopened; today when this save does it.</summary>
    public DateTime? ReopenedOn => Reopens ? nowUtc.Date : row.Day(OpportunityTable.ReopenedOn);

    /// <summary>The first day as qualified; null when it never was.</summary>
    public DateTime? QualifiedOn => row.Day(OpportunityTable.QualifiedOn);

    /// <summary>Minutes logged so far.</summary>
    public int Minutes => row.Value<int?>(OpportunityTable.Minutes) ?? 0;

    /// <summary>Pushes of the close date after the save; a reopened deal starts anew.</summary>
    public ClosePushes Pushes(SalesConfiguration configuration)
    {
        if (IsNew || Reopens)
        {
            return ClosePushes.None;
        }

        var soFar = new ClosePushes(old.Value<int?>(OpportunityTable.CloseDatePushes) ?? 0, old.Day(OpportunityTable.PushLimitOn));
        var stale = configuration.Settings.Stale;
        return IsOpen
            ? soFar.After(old.Day(OpportunityTable.EstimatedCloseDate), row.Day(OpportunityTable.EstimatedCloseDate), nowUtc.Date, stale)
            : soFar;
    }

    /// <summary>What decides when the deal turns stale.</summary>
    public StaleFacts StaleFacts(SalesConfiguration configuration) => new(CreatedOn)
    {
        ReopenedOn = ReopenedOn,
        LastActivityOn = row.Day(OpportunityTable.LastActivityOn),
        NextActivityOn = row.Day(OpportunityTable.NextActivityOn),
        StageEnteredOn = StageEnteredOn,
        Stage = configuration.Ladder.PolicyOf(Stage),
        WonDealsStageDays = configuration.WonDealsStageDays(UnitId, Stage),
        EstimatedCloseOn = row.Day(OpportunityTable.EstimatedCloseDate),
        CloseDateAssumed = row.Value<bool?>(OpportunityTable.CloseDateAssumed) ?? false,
        Pushes = Pushes(configuration),
    };

    /// <summary>What the deal's qualification is judged by.</summary>
    public QualificationFacts QualificationFacts(SalesConfiguration configuration, IReadOnlyCollection<Answer> answers) =>
        new(configuration.Questions, answers, nowUtc.Date)
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
    public StandardColumns Standard() => new()
    {
        BudgetStatus = row.Choice(OpportunityTable.BudgetStatus),
        Need = row.Choice(OpportunityTable.Need),
        PurchaseTimeframe = row.Choice(OpportunityTable.PurchaseTimeframe),
        PurchaseProcess = row.Choice(OpportunityTable.PurchaseProcess),
        DecisionMaker = row.Value<bool?>(OpportunityTable.DecisionMaker),
    };
}

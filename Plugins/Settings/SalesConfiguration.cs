using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Everything that a save needs to know besides the row itself; read with the settings row in one request.
/// </summary>
public sealed record SalesConfiguration
{
    /// <summary>What a missing settings row means: all defaults, no question.</summary>
    public static SalesConfiguration Default { get; } = new();

    /// <summary>The settings row; null when there is none.</summary>
    public Guid? RowId { get; init; }

    /// <summary>What the administrator set.</summary>
    public SalesSettings Settings { get; init; } = SalesSettings.Default;

    /// <summary>The stage policies; the platform's own four stages when none is configured.</summary>
    public IReadOnlyList<StagePolicy> Policies { get; init; } = StagePolicy.Standard;

    /// <summary>The active questions, in their order.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What a status reason of a lost deal counts as.</summary>
    public LossReasonMap LossReasons { get; init; } = LossReasonMap.Default;

    /// <summary>The zone in which the organisation counts its days.</summary>
    public DayZone Zone { get; init; } = DayZone.Utc;

    /// <summary>The day on which something happened, in the organisation's own time zone.</summary>
    /// <param name="utc">When, in UTC.</param>
    public DateTime DayOf(DateTime utc) => Zone.DayOf(utc);

    /// <summary>The organisation's fiscal periods.</summary>
    public FiscalCalendar Calendar { get; init; } = new();

    /// <summary>The periods that coverage is kept for on a day.</summary>
    internal CoverageHorizon HorizonOf(DateTime today) => new(Calendar, today, Settings.GraceDays);

    /// <summary>The organisation's base currency; null when unknown.</summary>
    public Guid? BaseCurrencyId { get; init; }

    /// <summary>The organisation's base language, in which words stand on rows that everybody reads.</summary>
    public int LanguageCode { get; init; } = Language.English;

    /// <summary>The words of rows, in the base language.</summary>
    internal PhraseBook Words => PhraseBook.In(LanguageCode);

    /// <summary>Whether opportunities have a forecast category, as the last night found.</summary>
    internal bool HasForecastCategory { get; init; }

    /// <summary>
    /// Says in computed columns that their amounts are in base currency; nothing where it is not known.
    /// </summary>
    internal void NameCurrency(IDictionary<string, object?> columns)
    {
        if (BaseCurrencyId is { } id)
        {
            columns[CurrencyTable.Id] = new EntityReference(CurrencyTable.LogicalName, id);
        }
    }

    /// <summary>When a question changed and open deals have not been rescored since; null when all are.</summary>
    public DateTime? RescorePendingSince { get; init; }

    /// <summary>When the nightly run last finished; null when never.</summary>
    public DateTime? NightlyRanOn { get; init; }

    /// <summary>What is wrong with the stored configuration, in words; null when nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>What the nightly run measured.</summary>
    internal Measured Measured { get; init; } = Measured.Nothing;

    /// <summary>Whether a business unit has stage limits of its own.</summary>
    internal bool HasUnitStageDays =>
        Measured.StageDays.Keys.Any(key => !key.StartsWith("org:", StringComparison.Ordinal));

    /// <summary>What people call a stage; its value where no policy names it.</summary>
    public string StageName(int stage) =>
        StageNames.TryGetValue(stage, out var name)
            ? name
            : stage.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The names of the stages that have a policy.</summary>
    internal IReadOnlyDictionary<int, string> StageNames { get; init; } =
        new Dictionary<int, string>
        {
            [0] = "Qualify",
            [1] = "Develop",
            [2] = "Propose",
            [3] = "Close",
        };

    /// <summary>What the nights measured of pace; nothing where it was not asked for.</summary>
    internal PaceBook Pace { get; init; } = PaceBook.Nothing;

    /// <summary>The rates of a business unit and of the organisation.</summary>
    public Baselines BaselinesOf(Guid? businessUnitId) =>
        new(
            businessUnitId is { } id && Measured.Units.TryGetValue(id.ToString("D"), out var unit) ? unit : null,
            Measured.Organisation
        );

    /// <summary>Which activities count, and on which days.</summary>
    internal ActivityRules ActivityRules => new(Zone, Settings.Activities) { People = Settings.People };

    /// <summary>Which policy a process stage or a pipeline phase belongs to.</summary>
    internal StageMap StageMap { get; init; } = new(StagePolicy.Standard);

    /// <summary>Whether the organisation moves deals by the process bar.</summary>
    internal bool ProcessBarIsUsed { get; init; }

    /// <summary>The organisation's own process tables that the solution follows.</summary>
    internal IReadOnlyList<string> OwnProcessTables { get; init; } = [];

    /// <summary>In which stage a deal is, and what says so; null when nothing says one.</summary>
    internal StageVerdict? StageOf(StageFacts facts) =>
        new StageRule(Settings.Stages.Order, StageMap, ProcessBarIsUsed).Judge(facts);

    /// <summary>The order of the stages.</summary>
    public StageLadder Ladder { get; init; } = StageLadder.Standard;

    /// <summary>
    /// Days in which three quarters of the won deals of a business unit (else of the organisation) left a stage; null
    /// when not measured.
    /// </summary>
    public decimal? WonDealsStageDays(Guid? businessUnitId, int? stage)
    {
        if (stage is null)
        {
            return null;
        }

        return Measured.StageDays.TryGetValue(StageKey(businessUnitId, stage.Value), out var unit) ? unit
            : Measured.StageDays.TryGetValue(StageKey(null, stage.Value), out var all) ? all
            : null;
    }

    /// <summary>The key of a stage's figure: `{business unit or org}:{stage}`.</summary>
    internal static string StageKey(Guid? businessUnitId, int stage) =>
        (businessUnitId?.ToString("D") ?? "org")
        + ":"
        + stage.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

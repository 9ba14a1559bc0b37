using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Domain.Words.Phrases;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Turns the digest's text into the configuration that stands in it; what has a column of its own on the settings row
/// keeps its default.
/// </summary>
internal static class DigestReader
{
    /// <summary>The configuration of a digest; defaults and a note where the text cannot be read.</summary>
    public static SalesConfiguration Read(string? text)
    {
        var digest = ConfigurationDigest.Parse(text);
        var damaged = digest is null && !string.IsNullOrWhiteSpace(text);
        digest ??= new ConfigurationDigest();
        var zone = string.IsNullOrEmpty(digest.Zone) ? DayZone.Utc : DayZone.Named(digest.Zone!);
        var policies = digest.Policies.Count == 0 ? StagePolicy.Standard : digest.Policies.Select(Policy).ToList();
        return new SalesConfiguration
        {
            Policies = policies,
            Ladder = new StageLadder(policies),
            StageMap = new StageMap(policies),
            ProcessBarIsUsed = digest.ProcessBarIsUsed || digest.ProcessTables.Count > 0,
            OwnProcessTables = digest.ProcessTables.ToList(),
            StageNames = policies
                .Where(policy => !string.IsNullOrEmpty(policy.Name))
                .GroupBy(policy => policy.Stage)
                .ToDictionary(group => group.Key, group => group.First().Name),
            Questions = digest.Questions.Select(Question).OrderBy(question => question.Order).ToList(),
            LossReasons =
                digest.Losses.Count == 0
                    ? LossReasonMap.Default
                    : new LossReasonMap(digest.Losses.ToDictionary(pair => pair.Key, pair => (DealOutcome)pair.Value)),
            Zone = zone ?? DayZone.Utc,
            Calendar = new FiscalCalendar(FiscalStart(digest), digest.FiscalPeriodType, Naming(digest)),
            BaseCurrencyId = digest.BaseCurrency,
            LanguageCode = digest.Language ?? Language.English,
            HasForecastCategory = digest.HasForecastCategory,
            Problem =
                damaged
                    ? "The stored configuration cannot be read; defaults are used until the next nightly run "
                        + "writes it again."
                : zone is null
                    ? $"The time zone \"{digest.Zone}\" is not known here, so days are those of UTC. Choose "
                        + "another one in the settings."
                : null,
        };
    }

    /// <summary>The figures of a text; none measured where it cannot be read.</summary>
    public static Measured ReadFigures(string? text)
    {
        var figures = MeasuredFigures.Parse(text);
        return new Measured
        {
            Organisation = figures.Organisation is null ? null : Baseline(figures.Organisation),
            Units = figures.Units.ToDictionary(pair => pair.Key, pair => Baseline(pair.Value), StringComparer.Ordinal),
            StageDays = new Dictionary<string, decimal>(figures.StageDays, StringComparer.Ordinal),
            UnreadyOwners = new HashSet<Guid>(figures.UnreadyOwners.Select(Guid.Parse)),
            UnreadyNote = figures.UnreadyNote,
        };
    }

    private static FiscalYearNaming Naming(ConfigurationDigest digest) =>
        digest.FiscalYearNaming == (int)FiscalYearNaming.EndDate
            ? FiscalYearNaming.EndDate
            : FiscalYearNaming.StartDate;

    private static DateTime? FiscalStart(ConfigurationDigest digest) =>
        digest.FiscalStartTicks is { } ticks && ticks > 0 && ticks < DateTime.MaxValue.Ticks
            ? new DateTime(ticks, DateTimeKind.Utc)
            : null;

    private static StagePolicy Policy(PolicyEntry entry) =>
        new(entry.Stage, entry.Order, entry.IdleDays, entry.StuckLimitDays, entry.IsLast)
        {
            Name = entry.Name,
            AlsoCalled = NameList.ReadPhrases(entry.AlsoCalled),
        };

    private static Question Question(QuestionEntry entry) =>
        new(entry.Id, entry.Text, entry.Weight)
        {
            Order = entry.Order,
            Dimension = (Dimension)entry.Dimension,
            MustHave = entry.MustHave,
            MinimumAnswer = entry.MinimumAnswer,
            DueStage = entry.DueStage,
            Evidence = (StandardEvidence)entry.Evidence,
        };

    private static Baseline Baseline(BaselineEntry entry) =>
        new()
        {
            Closed = entry.Closed,
            Won = entry.Won,
            AverageWonValue = entry.AverageWonValue,
            OpenDealDays = entry.OpenDealDays,
            Created = entry.Created,
            Qualified = entry.Qualified,
            MinutesPerProspect = entry.MinutesPerProspect,
            Values = new ValueSums(entry.Valued, entry.ValuedWon, entry.ValuedValue, entry.ValuedWonValue),
        };
}

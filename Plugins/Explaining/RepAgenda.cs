using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Agenda;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>What a rep should do today, as JSON.</summary>
/// <param name="run">The call.</param>
/// <param name="configuration">The configuration with pace.</param>
/// <param name="today">The day.</param>
/// <param name="rep">The rep's coverage, from which chances are read; null where there is none.</param>
internal sealed class RepAgenda(PluginRun run, SalesConfiguration configuration, DateTime today, RepCoverage? rep)
{
    private const int Most = 3;

    /// <summary>The things to do, the best first.</summary>
    /// <param name="deals">The rep's open deals.</param>
    /// <param name="late">Planned activities that are past and not done, the oldest first.</param>
    public IEnumerable<JsonText> Of(IReadOnlyList<Entity> deals, IReadOnlyList<Entity> late)
    {
        var rows = deals.ToDictionary(row => row.Id);
        var lateOf = late.Where(row => Regarding(row) is { LogicalName: OpportunityTable.LogicalName })
            .GroupBy(row => Regarding(row)!.Id)
            .ToDictionary(group => group.Key, group => group.First());
        var gains = Gains(deals);
        var items = AgendaRule.Of(
            deals.Select(
                (row, place) => DealOf(row, lateOf.TryGetValue(row.Id, out var first) ? first : null, gains[place])
            ),
            today,
            configuration.Settings.Stale.CoolingDays,
            Most
        );
        return items.Select(item =>
            Json(item, rows[item.Deal.Id])
                .Add("activity", lateOf.TryGetValue(item.Deal.Id, out var activity) ? Activity(activity) : null)
        );
    }

    /// <summary>An activity as JSON.</summary>
    public JsonText Activity(Entity row) =>
        new JsonText()
            .Add("id", row.Id.ToString("D"))
            .Add("kind", row.GetAttributeValue<string>(ActivityTable.TypeCode))
            .Add("subject", row.GetAttributeValue<string>(ActivityTable.Subject))
            .Add("on", DayOf(row))
            .Add("table", Regarding(row)?.LogicalName)
            .Add("regarding", Regarding(row)?.Id.ToString("D"))
            .Add("name", Regarding(row)?.Name);

    private AgendaDeal DealOf(Entity row, Entity? late, decimal gain) =>
        new(row.Id, ValueOf(row))
        {
            StaleOn = row.GetAttributeValue<DateTime?>(OpportunityTable.StaleOn)?.Date,
            IsQualified = IsQualified(row),
            LateSince = late is null ? null : DayOf(late),
            Gain = gain,
        };

    private JsonText Json(AgendaItem item, Entity row) =>
        new JsonText()
            .Add("kind", item.Kind.ToString())
            .Add("id", row.Id.ToString("D"))
            .Add("name", row.GetAttributeValue<string>(OpportunityTable.Name))
            .Add("customer", row.GetAttributeValue<EntityReference>(OpportunityTable.Customer)?.Name)
            .Add("value", item.Deal.Value)
            .Add("on", item.On)
            .Add(
                "reason",
                Choice
                    .Read<StaleReason>(row.GetAttributeValue<OptionSetValue>(OpportunityTable.StaleReason))
                    ?.ToString()
            )
            .Add("worth", item.Worth)
            .Add("mustHaves", item.Kind == AgendaKind.Unqualified ? OpenMustHaves(row) : null);

    private int? OpenMustHaves(Entity row)
    {
        var deal = new DealView(new RowView(null, row), row, run.NowUtc, configuration);
        var given = new AnswerStore(run.Service)
            .RowsOf(row.Id)
            .Select(AnswerStore.Read)
            .OfType<Answer>()
            .Where(AnswerStore.IsGiven)
            .ToList();
        return QualificationRule
            .Judge(deal.QualificationFacts(configuration, given), configuration.Settings.Qualification)
            .Answers.Count(answer => answer.Question.MustHave && !(answer.Value >= answer.Question.MinimumAnswer));
    }

    // As a moving deal against how it stands; a moving one against how it would stand, left alone.
    private List<decimal> Gains(IReadOnlyList<Entity> deals)
    {
        if (rep is null)
        {
            return deals.Select(_ => 0m).ToList();
        }

        var moving = OpenChances.ChancesOf(rep, deals.Select(row => PaceOf(row, PaceLayer.Moving)).ToList());
        var left = OpenChances.ChancesOf(
            rep,
            deals.Select(row => PaceOf(row, IsQualified(row) ? PaceLayer.Stale : PaceLayer.Unqualified)).ToList()
        );
        return moving.Select((chance, place) => (chance - left[place]) ?? 0m).ToList();
    }

    private PaceDeal PaceOf(Entity row, PaceLayer layer) =>
        new(configuration.DayOf(row.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn)), null, IsWon: false)
        {
            Id = row.Id,
            Value = ValueOf(row),
            Layer = layer,
        };

    private DateTime? DayOf(Entity activity) =>
        activity.GetAttributeValue<DateTime?>(ActivityTable.ScheduledEnd) is { } moment
            ? configuration.DayOf(moment)
            : null;

    private static EntityReference? Regarding(Entity activity) =>
        activity.GetAttributeValue<EntityReference>(ActivityTable.Regarding);

    private static decimal ValueOf(Entity row) =>
        row.GetAttributeValue<Money>(OpportunityTable.EstimatedValueBase)?.Value ?? 0m;

    private static bool IsQualified(Entity row) =>
        Choice.Read<QualificationStatus>(row.GetAttributeValue<OptionSetValue>(OpportunityTable.QualificationStatus))
        == QualificationStatus.Qualified;
}

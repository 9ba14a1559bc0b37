using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Assessment;

/// <summary>Sets facts, averages and the last level beside the answers of assessments.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class AssessmentBook(IOrganizationService service, SalesConfiguration configuration, DateTime today)
{
    private const string Assessment = "assessment";
    private const string Pillar = "pillar";
    private const int LongestFacts = 2_000;

    /// <summary>The assessments whose period is not over longer than the grace, with those before them.</summary>
    public IReadOnlyList<Entity> Present()
    {
        var query = new QueryExpression(AssessmentTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                AssessmentTable.ManagerId,
                AssessmentTable.PeriodStart,
                AssessmentTable.PeriodEnd,
                AssessmentTable.Average
            ),
        };
        query.Criteria.AddCondition(AssessmentTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(
            AssessmentTable.PeriodEnd,
            ConditionOperator.OnOrAfter,
            today.AddDays(-configuration.Settings.GraceDays)
        );
        query.AddOrder(AssessmentTable.Id, OrderType.Ascending);
        return service.All(query).ToList();
    }

    /// <summary>The changed columns of an assessment and its answers.</summary>
    public IReadOnlyList<Entity> Changes(Entity assessment)
    {
        var start = assessment.GetAttributeValue<DateTime>(AssessmentTable.PeriodStart).Date;
        var manager = assessment.GetAttributeValue<EntityReference>(AssessmentTable.ManagerId);
        if (manager is null)
        {
            return [];
        }

        var answers = Answers(start);
        var own = answers.Where(row => AssessmentOf(row) == assessment.Id).ToList();
        var before = Before(manager.Id, start);
        var end = assessment.GetAttributeValue<DateTime?>(AssessmentTable.PeriodEnd)?.Date ?? today;
        var facts = new TeamFactStore(service, configuration.Calendar).Of(manager.Id, start, end < today ? end : today);
        var levels = Leveled(answers);
        var changes = own.Select(row => RowChange.Between(row, Beside(row, facts, levels, before)))
            .OfType<Entity>()
            .ToList();
        var average = own.Select(row => row.GetAttributeValue<int?>(AssessmentAnswerTable.Level))
            .OfType<int>()
            .ToList();
        if (
            RowChange.Between(
                assessment,
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [AssessmentTable.Average] =
                        average.Count == 0
                            ? null
                            : Math.Round((decimal)average.Average(), 2, MidpointRounding.AwayFromZero),
                }
            ) is
            { } change
        )
        {
            changes.Add(change);
        }

        return changes;
    }

    private Dictionary<string, object?> Beside(
        Entity row,
        IReadOnlyDictionary<TeamIndicator, TeamFact> facts,
        List<LeveledAnswer> levels,
        Dictionary<Guid, int> before
    )
    {
        var pillar = row.GetAttributeValue<EntityReference>(AssessmentAnswerTable.PillarId).Id;
        var shown = TeamIndicators.Read(Linked<string>(row, Pillar, PillarTable.Indicators)).Select(one => facts[one]);
        var level = row.GetAttributeValue<int?>(AssessmentAnswerTable.Level);
        var benchmark = Benchmark.Of(levels, pillar, TierOf(row));
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [AssessmentAnswerTable.Facts] = configuration
                .Words.Say(
                    ClaimSentence.Of(Linked<string>(row, Pillar, PillarTable.Name) ?? string.Empty, level, shown)
                )
                .Shortened(LongestFacts),
            [AssessmentAnswerTable.Benchmark] = benchmark.Average,
            [AssessmentAnswerTable.BenchmarkNote] = configuration.Words.Say(benchmark.Words),
            [AssessmentAnswerTable.LastLevel] = before.TryGetValue(pillar, out var last) ? last : null,
        };
    }

    // Only completed assessments count in averages.
    private static List<LeveledAnswer> Leveled(List<Entity> answers) =>
        answers
            .Where(row =>
                Choice.Read<AssessmentStatus>(Linked<OptionSetValue>(row, Assessment, AssessmentTable.AssessmentStatus))
                    == AssessmentStatus.Completed
                && row.Contains(AssessmentAnswerTable.Level)
            )
            .Select(row => new LeveledAnswer(
                AssessmentOf(row),
                TierOf(row),
                row.GetAttributeValue<EntityReference>(AssessmentAnswerTable.PillarId).Id,
                row.GetAttributeValue<int>(AssessmentAnswerTable.Level)
            ))
            .ToList();

    private static Guid AssessmentOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(AssessmentAnswerTable.AssessmentId).Id;

    private static ManagerTier? TierOf(Entity row) =>
        Choice.Read<ManagerTier>(Linked<OptionSetValue>(row, Assessment, AssessmentTable.Tier));

    private static T? Linked<T>(Entity row, string alias, string column)
        where T : class => row.GetAttributeValue<AliasedValue>(alias + "." + column)?.Value as T;

    private List<Entity> Answers(DateTime start)
    {
        var query = Query();
        query.LinkEntities[0].LinkCriteria.AddCondition(AssessmentTable.PeriodStart, ConditionOperator.On, start);
        return service.All(query).ToList();
    }

    // The levels of the manager's assessment before this one.
    private Dictionary<Guid, int> Before(Guid managerId, DateTime start)
    {
        var query = Query();
        query.LinkEntities[0].LinkCriteria.AddCondition(AssessmentTable.ManagerId, ConditionOperator.Equal, managerId);
        query
            .LinkEntities[0]
            .LinkCriteria.AddCondition(AssessmentTable.PeriodStart, ConditionOperator.OnOrBefore, start.AddDays(-1));
        return service
            .All(query)
            .Where(row => row.Contains(AssessmentAnswerTable.Level))
            .OrderByDescending(row =>
                (DateTime?)row.GetAttributeValue<AliasedValue>(Assessment + "." + AssessmentTable.PeriodStart)?.Value
            )
            .GroupBy(row => row.GetAttributeValue<EntityReference>(AssessmentAnswerTable.PillarId).Id)
            .ToDictionary(rows => rows.Key, rows => rows.First().GetAttributeValue<int>(AssessmentAnswerTable.Level));
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(AssessmentAnswerTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                AssessmentAnswerTable.AssessmentId,
                AssessmentAnswerTable.PillarId,
                AssessmentAnswerTable.Level,
                AssessmentAnswerTable.Facts,
                AssessmentAnswerTable.Benchmark,
                AssessmentAnswerTable.BenchmarkNote,
                AssessmentAnswerTable.LastLevel
            ),
        };
        query.Criteria.AddCondition(AssessmentAnswerTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(AssessmentAnswerTable.Id, OrderType.Ascending);
        var assessment = query.AddLink(
            AssessmentTable.LogicalName,
            AssessmentAnswerTable.AssessmentId,
            AssessmentTable.Id
        );
        assessment.EntityAlias = Assessment;
        assessment.Columns = new ColumnSet(
            AssessmentTable.AssessmentStatus,
            AssessmentTable.Tier,
            AssessmentTable.PeriodStart
        );
        assessment.LinkCriteria.AddCondition(AssessmentTable.State, ConditionOperator.Equal, RowStateCode.Active);
        var pillar = query.AddLink(PillarTable.LogicalName, AssessmentAnswerTable.PillarId, PillarTable.Id);
        pillar.EntityAlias = Pillar;
        pillar.Columns = new ColumnSet(PillarTable.Name, PillarTable.Indicators);
        return query;
    }
}

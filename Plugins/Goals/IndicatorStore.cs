using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Somebody whose figures are asked for, on a day.</summary>
/// <param name="OwnerId">The user.</param>
/// <param name="Day">The day.</param>
internal sealed record IndicatorQuestion(Guid OwnerId, DateTime Day);

/// <summary>
/// Reads measured indicators from the rows that hold them. Nothing is computed here: a manager's figures are those of
/// the
/// team's row, everybody else's those of the own row, of the period that the day lies in.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="calendar">The organisation's fiscal periods.</param>
internal sealed class IndicatorStore(IOrganizationService service, FiscalCalendar calendar)
{
    private const int MostKeys = 500;

    // A week has begun at most so many days ago.
    private const int DaysBack = 6;

    private static readonly Dictionary<KeyResultSource, CoverageIndicator> OfCoverage = new()
    {
        [KeyResultSource.OpenPipelineValue] = new(RepCoverageTable.RawValue, "open pipeline"),
        [KeyResultSource.MovingPipelineValue] = new(RepCoverageTable.MovingValue, "moving pipeline"),
        [KeyResultSource.WinRate] = new(RepCoverageTable.WinRateUsed, "win rate"),
        [KeyResultSource.CoverageOdds] = new(RepCoverageTable.Odds, "odds"),
        [KeyResultSource.WonValue] = new(RepCoverageTable.WonValue, "won value"),
        [KeyResultSource.MedianCycle] = new(RepCoverageTable.MedianCycleDays, "median cycle"),
        [KeyResultSource.NewAccounts] = new(RepCoverageTable.NewAccounts, "number of new accounts"),
        [KeyResultSource.AverageWonValue] = new(RepCoverageTable.AverageWonValue, "average won value"),
    };

    private static readonly Dictionary<KeyResultSource, CoverageIndicator> OfWeeks = new()
    {
        [KeyResultSource.DealsCreatedPerWeek] = new(WeekTable.NewDeals, "number of new deals"),
        [KeyResultSource.MeetingsPerWeek] = new(WeekTable.Meetings, "number of meetings"),
        [KeyResultSource.ActivitiesPerWeek] = new(WeekTable.ActivityCount, "number of activities"),
        [KeyResultSource.ProactiveShare] = new(WeekTable.ProactiveShare, "proactive share"),
    };

    private readonly Dictionary<string, Entity> rows = new(StringComparer.Ordinal);
    private readonly OwnRows weeks = new(service, WeekTable.LogicalName, WeekTable.Rep, WeekTable.WeekStart);
    private readonly OwnRows forecasts = new(
        service,
        ForecastTable.LogicalName,
        ForecastTable.RepId,
        ForecastTable.PeriodStart
    );

    /// <summary>Reads the rows of the questions at once.</summary>
    public void Load(IReadOnlyCollection<IndicatorQuestion> questions)
    {
        if (questions.Count == 0)
        {
            return;
        }

        weeks.Load(questions, day => CalendarDay.Add(day, -DaysBack), [.. OfWeeks.Values.Select(one => one.Column)]);
        forecasts.Load(questions, day => calendar.PeriodOf(day).Start, [ForecastTable.Accuracy]);
        var keys = questions
            .SelectMany(KeysOf)
            .Distinct(StringComparer.Ordinal)
            .Where(key => !rows.ContainsKey(key))
            .ToList();
        for (var from = 0; from < keys.Count; from += MostKeys)
        {
            foreach (var row in service.RetrieveMultiple(Query(keys.Skip(from).Take(MostKeys))).Entities)
            {
                rows[row.GetAttributeValue<string>(RepCoverageTable.Key)] = row;
            }
        }
    }

    /// <summary>An indicator as its row says it. The rows have to be loaded.</summary>
    public IndicatorReading Of(IndicatorQuestion question, KeyResultSource source)
    {
        if (OfWeeks.TryGetValue(source, out var ofWeek))
        {
            return weeks.Of(question, CalendarDay.Add(question.Day, -DaysBack)) is { } week
                ? IndicatorReading.Of(Number(week, ofWeek.Column), ofWeek.Name)
                : IndicatorReading.WithoutRow(question.Day);
        }

        if (source == KeyResultSource.ForecastAccuracy)
        {
            return forecasts.Of(question, calendar.PeriodOf(question.Day).Start) is { } forecast
                ? IndicatorReading.Of(Number(forecast, ForecastTable.Accuracy), "forecast accuracy")
                : IndicatorReading.WithoutRow(question.Day);
        }

        var row = KeysOf(question)
            .Select(key => rows.TryGetValue(key, out var found) ? found : null)
            .OfType<Entity>()
            .FirstOrDefault();
        return row is null || !OfCoverage.TryGetValue(source, out var indicator)
            ? IndicatorReading.WithoutRow(question.Day)
            : IndicatorReading.Of(Number(row, indicator.Column), indicator.Name);
    }

    // Who has a team is asked for the team.
    private string[] KeysOf(IndicatorQuestion question)
    {
        var start = calendar.PeriodOf(question.Day).Start;
        return [CoverageKey.Team(question.OwnerId, start), CoverageKey.Rep(question.OwnerId, start)];
    }

    private static decimal? Number(Entity row, string column) =>
        !row.Contains(column) ? null
        : row[column] is Money money ? money.Value
        : row[column] is int whole ? whole
        : row[column] as decimal?;

    private static QueryExpression Query(IEnumerable<string> keys)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet([RepCoverageTable.Key, .. OfCoverage.Values.Select(one => one.Column)]),
            TopCount = MostKeys,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(RepCoverageTable.Key, ConditionOperator.In, keys.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        return query;
    }
}

/// <summary>An indicator that stands on coverage rows.</summary>
/// <param name="Column">Where.</param>
/// <param name="Name">What people call it.</param>
internal sealed record CoverageIndicator(string Column, string Name);

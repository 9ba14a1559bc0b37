using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Reads forecasts and scorecards out of the embedded Dataverse.</summary>
/// <param name="dataverse">The emulator after the replay.</param>
internal sealed class CoachingReader(EmbeddedDataverse dataverse)
{
    private const decimal Percent = 100m;
    private const int Most = 5_000;

    private static readonly (string Prefix, string Name)[] Indicators =
    [
        ("sc_winrate", "Win rate"),
        ("sc_odds", "Odds"),
        ("sc_attainment", "Requirement attainment"),
        ("sc_accuracy", "Forecast accuracy"),
        ("sc_cycle", "Cycle"),
        ("sc_proactive", "Proactive share"),
        ("sc_newdeals", "New deals a week"),
        ("sc_reviews", "Reviews held"),
    ];

    /// <summary>Every rep's forecast of a period.</summary>
    public IReadOnlyList<ForecastResult> Forecasts(PeriodResult period)
    {
        var query = Query("sc_forecast", "sc_repid");
        query.Criteria.AddCondition(
            "sc_periodstart",
            ConditionOperator.On,
            period.Start.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
        );
        return [.. Rows(query).Select(Forecast).OrderBy(one => one.Name, StringComparer.Ordinal)];
    }

    /// <summary>The last closed week of every rep.</summary>
    public IReadOnlyList<ScorecardResult> Scorecards()
    {
        var rows = Rows(Query("sc_scorecard", "sc_rep"));
        var last = rows.Select(WeekOf).DefaultIfEmpty().Max();
        return
        [
            .. rows.Where(row => WeekOf(row) == last)
                .Select(Scorecard)
                .OrderBy(one => one.Name, StringComparer.Ordinal),
        ];
    }

    private static ForecastResult Forecast(Entity row) =>
        new(row.GetAttributeValue<EntityReference>("sc_repid").Name)
        {
            Commit = Money(row, "sc_commit"),
            BestCase = Money(row, "sc_bestcase"),
            ManagerCall = Money(row, "sc_managercall"),
            Call = Money(row, "sc_call"),
            CallFrom = Label(row, "sc_callsource"),
            ExpectedLanding = Money(row, "sc_landing"),
            Change = Money(row, "sc_change"),
            Periods = row.GetAttributeValue<int?>("sc_periods") ?? 0,
            Accuracy = row.GetAttributeValue<decimal?>("sc_accuracy") / Percent,
            Bias = row.GetAttributeValue<decimal?>("sc_bias") / Percent,
            Verdict = Label(row, "sc_verdict"),
            Corrected = Money(row, "sc_corrected"),
            Explanation = row.GetAttributeValue<string>("sc_explanation"),
        };

    private static ScorecardResult Scorecard(Entity row) =>
        new(
            row.GetAttributeValue<EntityReference>("sc_rep").Name,
            DateOnly.FromDateTime(WeekOf(row)),
            row.GetAttributeValue<int>("sc_met"),
            row.GetAttributeValue<int>("sc_standards")
        )
        {
            Indicators =
            [
                .. from indicator in Indicators
                let standard = row.GetAttributeValue<decimal?>(indicator.Prefix + "standard")
                where standard is not null
                select new IndicatorResult(
                    indicator.Name,
                    row.GetAttributeValue<decimal?>(indicator.Prefix + "value"),
                    standard.Value,
                    Label(row, indicator.Prefix + "met")!,
                    row.GetAttributeValue<decimal?>(indicator.Prefix + "change")
                ),
            ],
        };

    private static DateTime WeekOf(Entity row) => row.GetAttributeValue<DateTime>("sc_weekstart").Date;

    private static decimal? Money(Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    private static string? Label(Entity row, string column) =>
        row.FormattedValues.TryGetValue(column, out var label) ? label : null;

    private static QueryExpression Query(string table, string rep)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(allColumns: true), TopCount = Most };
        query.Criteria.AddCondition(rep, ConditionOperator.NotNull);
        query.AddOrder(table + "id", OrderType.Ascending);
        return query;
    }

    private DataCollection<Entity> Rows(QueryExpression query) => dataverse.System.RetrieveMultiple(query).Entities;
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>The computed columns of a forecast, from the coverage of the same rep and period.</summary>
internal sealed class ForecastColumns
{
    private const decimal LargestBias = 1_000_000m;

    /// <summary>What is read of coverage.</summary>
    public static readonly string[] OfCoverage =
    [
        RepCoverageTable.Key,
        RepCoverageTable.Name,
        RepCoverageTable.RepId,
        RepCoverageTable.ManagerId,
        RepCoverageTable.Owner,
        RepCoverageTable.ExpectedLanding,
        RepCoverageTable.LandingLow,
        RepCoverageTable.LandingHigh,
        RepCoverageTable.Odds,
        RepCoverageTable.WonValue,
        RepCoverageTable.Basis,
        RepCoverageTable.State,
    ];

    private static readonly string[,] Accuracies =
    {
        { ForecastTable.RepAccuracyFirst, ForecastTable.RepAccuracyHalf, ForecastTable.RepAccuracyLast },
        { ForecastTable.ManagerAccuracyFirst, ForecastTable.ManagerAccuracyHalf, ForecastTable.ManagerAccuracyLast },
        { ForecastTable.PaceAccuracyFirst, ForecastTable.PaceAccuracyHalf, ForecastTable.PaceAccuracyLast },
    };

    private static readonly string[,] Biases =
    {
        { ForecastTable.RepBiasFirst, ForecastTable.RepBiasHalf, ForecastTable.RepBiasLast },
        { ForecastTable.ManagerBiasFirst, ForecastTable.ManagerBiasHalf, ForecastTable.ManagerBiasLast },
        { ForecastTable.PaceBiasFirst, ForecastTable.PaceBiasHalf, ForecastTable.PaceBiasLast },
    };

    private readonly StoredFigures figures = new();
    private readonly Entity coverage;
    private readonly FiscalPeriod period;
    private readonly CallMoment moment;

    /// <summary>Begins with whose forecast it is, and of which period.</summary>
    /// <param name="coverage">The coverage row.</param>
    /// <param name="period">The period.</param>
    /// <param name="today">The organisation's day.</param>
    public ForecastColumns(Entity coverage, FiscalPeriod period, DateTime today)
    {
        this.coverage = coverage;
        this.period = period;
        moment = CallMoments.Reached(period, today);
        figures.Set(ForecastTable.Name, coverage.GetAttributeValue<string>(RepCoverageTable.Name));
        figures.Set(ForecastTable.RepId, coverage.GetAttributeValue<EntityReference>(RepCoverageTable.RepId));
        figures.Set(ForecastTable.ManagerId, coverage.GetAttributeValue<EntityReference>(RepCoverageTable.ManagerId));
        figures.Set(ForecastTable.Owner, coverage.GetAttributeValue<EntityReference>(RepCoverageTable.Owner));
        figures.Set(ForecastTable.PeriodName, period.Name);
        figures.Set(ForecastTable.PeriodStart, period.Start);
        figures.Set(ForecastTable.PeriodEnd, period.End);
        figures.Set(ForecastTable.IsOver, period.End < today);
        figures.Set(ForecastTable.Moment, Choice.Of(moment));
    }

    /// <summary>What pace and deals say.</summary>
    public void AddPace(SalesConfiguration configuration)
    {
        var won = Amount(RepCoverageTable.WonValue);
        figures.Money(ForecastTable.Landing, Amount(RepCoverageTable.ExpectedLanding));
        figures.Money(ForecastTable.LandingLow, Amount(RepCoverageTable.LandingLow));
        figures.Money(ForecastTable.LandingHigh, Amount(RepCoverageTable.LandingHigh));
        figures.Money(ForecastTable.WonValue, won);
        figures.Set(ForecastTable.Odds, coverage.GetAttributeValue<decimal?>(RepCoverageTable.Odds));
        figures.Money(ForecastTable.FromDeals, configuration.HasForecastCategory ? won + Committed() : null);
        var currency = new Dictionary<string, object?>(StringComparer.Ordinal);
        configuration.NameCurrency(currency);
        foreach (var column in currency)
        {
            figures.Set(column.Key, column.Value);
        }
    }

    /// <summary>
    /// How right each caller has been at each moment, and how right the rep's calls of the present moment.
    /// </summary>
    public void AddRecord(CallRecord record)
    {
        foreach (var caller in new[] { Caller.Rep, Caller.Manager, Caller.Pace })
        {
            foreach (var at in CallMoments.All)
            {
                var track = record.Of(caller, at);
                figures.Percent(Accuracies[(int)caller, (int)at], track.Accuracy);
                figures.Change(Biases[(int)caller, (int)at], track.Bias, LargestBias);
            }
        }

        var own = record.Of(Caller.Rep, moment);
        figures.Count(ForecastTable.Periods, own.Periods);
        figures.Percent(ForecastTable.Accuracy, own.Accuracy);
        figures.Change(ForecastTable.Bias, own.Bias, LargestBias);
        figures.Set(ForecastTable.Verdict, own.Verdict is { } verdict ? Choice.Of(verdict) : null);
    }

    /// <summary>When the rep's last one-to-one was.</summary>
    public void AddReview(DateTime? on) => figures.Set(ForecastTable.LastReviewOn, on);

    /// <summary>The commit that was frozen a week ago or more.</summary>
    public void AddLastWeek(decimal? commit) => figures.Money(ForecastTable.LastWeek, commit);

    /// <summary>The columns, with those that follow from the rep's own commit.</summary>
    /// <param name="commit">The rep's commit.</param>
    /// <param name="words">The language of the row.</param>
    public IReadOnlyDictionary<string, object?> With(Money? commit, PhraseBook words)
    {
        var row = new Entity(ForecastTable.LogicalName).With(figures.Columns);
        row[ForecastTable.Commit] = commit;
        foreach (var column in ForecastCalls.Columns(ForecastCalls.Facts(new RowView(row, null)), words))
        {
            figures.Set(column.Key, column.Value);
        }

        return figures.Columns;
    }

    private decimal Committed() =>
        CoverageSums.Parse(coverage.GetAttributeValue<string>(RepCoverageTable.Basis)) is { } sheet
            ? sheet[Sums.Committed]
            : 0m;

    private decimal? Amount(string column) => coverage.GetAttributeValue<Money>(column)?.Value;
}

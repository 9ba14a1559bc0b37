using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Holds the odds that snapshots have kept of periods that are over against what was won in them: one query.
/// </summary>
/// <param name="run">The call.</param>
internal sealed class OddsRecord(NightlyRun run)
{
    private const int MostPeriods = 12;
    private const int DaysBack = 730;
    private const int Week = 7;
    private const decimal Percent = 100m;
    private const decimal Late = 0.8m;
    private static readonly decimal[] Limits = [0m, 0.2m, 0.4m, 0.6m, 0.8m, 1m];

    /// <summary>
    /// A baseline for each moment of a period and each fifth of the odds; none while no period is over of which odds
    /// were kept.
    /// </summary>
    public IReadOnlyList<BaselineRow> Measure()
    {
        var moments = Periods().SelectMany(Moments).ToList();
        if (moments.Count == 0)
        {
            return [];
        }

        var taken = run
            .Service.All(Query(moments))
            .ToLookup(row => new RepPeriod(
                row.GetAttributeValue<EntityReference>(CoverageSnapshotTable.RepId)?.Id ?? Guid.Empty,
                row.GetAttributeValue<DateTime>(CoverageSnapshotTable.PeriodStart).Date
            ));
        var given = taken
            .SelectMany(rows =>
                moments
                    .Where(moment => moment.Period.Start == rows.Key.Start)
                    .Select(moment => Given(moment, rows.ToList()))
            )
            .OfType<MomentOdds>()
            .ToList();
        return given
            .GroupBy(one => one.At, StringComparer.Ordinal)
            .Select(group => OfMoment(group.Key, group.Select(one => one.Odds).ToList()))
            .Concat(given.Count == 0 ? [] : Limits.Zip(Limits.Skip(1), (from, to) => OfFifth(from, to, given)))
            .ToList();
    }

    private IEnumerable<FiscalPeriod> Periods()
    {
        var period = run.Configuration.Calendar.Previous(run.Horizon.Current);
        for (var count = 0; count < MostPeriods && CalendarDay.Between(period.Start, run.Today) <= DaysBack; count++)
        {
            yield return period;
            period = run.Configuration.Calendar.Previous(period);
        }
    }

    // One snapshot a week is kept, and one on the first day: the last one of the week up to the moment speaks.
    private static IEnumerable<KeptMoment> Moments(FiscalPeriod period)
    {
        var days = CalendarDay.Between(period.Start, period.End);
        yield return new KeptMoment(period, "on the first day", period.Start, period.Start);
        yield return Until(period, "at half time", CalendarDay.Add(period.Start, days / 2));
        yield return Until(period, "after 80 %", CalendarDay.Add(period.Start, (int)(days * Late)));
    }

    private static KeptMoment Until(FiscalPeriod period, string name, DateTime day) =>
        new(period, name, CalendarDay.Add(day, 1 - Week), day);

    // What was won is known from the period's last snapshot, which follows late wins while the grace lasts.
    private static MomentOdds? Given(KeptMoment moment, List<Entity> rows)
    {
        var last = rows.Find(row => TakenOn(row) == moment.Period.End);
        var then = rows.Where(row => TakenOn(row) >= moment.From && TakenOn(row) <= moment.Day && IsMeasured(row))
            .OrderByDescending(TakenOn)
            .FirstOrDefault();
        return
            Money(last, CoverageSnapshotTable.Quota) is > 0m and { } quota
            && then?.GetAttributeValue<decimal?>(CoverageSnapshotTable.Odds) is { } odds
            ? new MomentOdds(
                moment.Name,
                new GivenOdds(odds / Percent, Money(last, CoverageSnapshotTable.WonValue) >= quota)
            )
            : null;
    }

    private BaselineRow OfMoment(string at, List<GivenOdds> given)
    {
        var score = OddsScore.Of(given)!;
        var note = string.Format(
            CultureInfo.InvariantCulture,
            "Brier score {0:0.000} against {1:0.000} of always saying {2:0} %: {3}.",
            score.Brier,
            score.BaseBrier,
            score.Made * Percent,
            score.BeatsGuessing ? "better than guessing" : "not better than guessing yet"
        );
        return Row("odds:" + at, "Odds " + at, given, score.BeatsGuessing, note);
    }

    private BaselineRow OfFifth(decimal from, decimal to, List<MomentOdds> all)
    {
        var given = all.Where(one => one.Odds.Odds >= from && (one.Odds.Odds < to || to == 1m))
            .Select(one => one.Odds)
            .ToList();
        var note =
            given.Count == 0
                ? "Such odds have not been given yet."
                : FormattableString.Invariant($"On average {given.Average(one => one.Odds) * Percent:0} % was said.");
        return Row(
            FormattableString.Invariant($"odds:{from * Percent:0}-{to * Percent:0}"),
            FormattableString.Invariant($"Odds of {from * Percent:0} to {to * Percent:0} %"),
            given,
            isPredictive: null,
            note
        );
    }

    private BaselineRow Row(string key, string name, List<GivenOdds> given, bool? isPredictive, string note)
    {
        var tier = new CalibrationTier(given.Count(one => one.IsMade), given.Count);
        var columns = new BaselineFigures(run.Configuration.Settings)
            .Tier(tier, isPredictive ?? false)
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        columns[BaselineTable.Predictive] = isPredictive;
        columns[BaselineTable.Note] = note;
        return new BaselineRow(key, BaselineScope.Odds, name, columns);
    }

    private static QueryExpression Query(IReadOnlyCollection<KeptMoment> moments)
    {
        var query = new QueryExpression(CoverageSnapshotTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                CoverageSnapshotTable.RepId,
                CoverageSnapshotTable.PeriodStart,
                CoverageSnapshotTable.TakenOn,
                CoverageSnapshotTable.Odds,
                CoverageSnapshotTable.OddsEvidence,
                CoverageSnapshotTable.Quota,
                CoverageSnapshotTable.WonValue
            ),
            NoLock = true,
        };
        query.Criteria.AddCondition(CoverageSnapshotTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        var days = query.Criteria.AddFilter(LogicalOperator.Or);
        foreach (
            var span in moments.Concat(
                moments
                    .Select(moment => new KeptMoment(moment.Period, string.Empty, moment.Period.End, moment.Period.End))
                    .Distinct()
            )
        )
        {
            var between = days.AddFilter(LogicalOperator.And);
            between.AddCondition(CoverageSnapshotTable.TakenOn, ConditionOperator.OnOrAfter, span.From);
            between.AddCondition(CoverageSnapshotTable.TakenOn, ConditionOperator.OnOrBefore, span.Day);
        }

        query.AddOrder(CoverageSnapshotTable.Id, OrderType.Ascending);
        return query;
    }

    private static DateTime TakenOn(Entity row) => row.GetAttributeValue<DateTime>(CoverageSnapshotTable.TakenOn).Date;

    private static bool IsMeasured(Entity row) =>
        Choice.Read<PaceEvidence>(row.GetAttributeValue<OptionSetValue>(CoverageSnapshotTable.OddsEvidence))
        == PaceEvidence.Measured;

    private static decimal? Money(Entity? row, string column) => row?.GetAttributeValue<Money>(column)?.Value;

    private sealed record KeptMoment(FiscalPeriod Period, string Name, DateTime From, DateTime Day);

    private sealed record RepPeriod(Guid RepId, DateTime Start);

    private sealed record MomentOdds(string At, GivenOdds Odds);
}

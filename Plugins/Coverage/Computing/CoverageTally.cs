using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Results;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Domain.Velocity;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>Counts and sums the deals of somebody. Pure: the deals and the day go in, the sheet comes out.</summary>
/// <param name="today">The day of the count.</param>
/// <param name="settings">The settings in force.</param>
/// <param name="frames">By what pace counts; null where pace is not asked for.</param>
internal sealed class CoverageTally(DateTime today, SalesSettings settings, PaceFrames? frames = null)
{
    private const int PeriodsOfAMix = 4;

    private readonly PaceCount? pace = frames is null ? null : new PaceCount(frames, today);

    /// <summary>A tally that counts for pace too.</summary>
    public static CoverageTally WithPace(SalesConfiguration configuration, DateTime today, bool isNight) =>
        new(today, configuration.Settings, new PaceFrames(configuration, today, isNight));

    /// <summary>The first day of today's trailing window.</summary>
    public DateTime WindowStart => CalendarDay.Add(today, -settings.Rates.WindowDays);

    /// <summary>The first day from which closed deals are needed for a period's sheet.</summary>
    public DateTime From(FiscalPeriod period)
    {
        var start = WindowOf(period).Start;
        return new[] { start, period.Start, frames?.From(period) ?? start, MixStart(period) ?? start }.Min();
    }

    /// <summary>The sheet of one period.</summary>
    public CoverageSums Of(RepDeals deals, FiscalPeriod period)
    {
        var sheet = new CoverageSums();
        var window = WindowOf(period);
        var valid = deals.Closed.Where(deal => deal.IsCounted && deal.Outcome != DealOutcome.Invalid).ToList();
        AddClosed(sheet, window.Select(valid.Select(deal => deal.ToClosed())));
        AddGrades(sheet, valid.Where(deal => IsIn(window, deal.ClosedOn)));
        AddStaleRules(sheet, valid.Where(deal => deal.Layers.Count > 0 && IsIn(window, deal.ClosedOn)));
        AddFlow(sheet, window, valid.Concat(deals.Open).ToList(), deals.Leads);
        AddPeriod(sheet, deals, period);
        BalanceSums.AddWindow(sheet, valid.Where(deal => window.Counts(deal.ToClosed())));
        AddBalance(sheet, deals, valid, period);
        pace?.Add(sheet, deals, period);
        return sheet;
    }

    private void AddBalance(CoverageSums sheet, RepDeals deals, IReadOnlyCollection<RepDeal> valid, FiscalPeriod period)
    {
        BalanceSums.AddCost(
            sheet,
            valid.Where(deal => IsOver(deal) && period.Contains(deal.PeriodDay!.Value)).ToList()
        );
        if (MixStart(period) is { } from)
        {
            BalanceSums.AddMix(
                sheet,
                deals.Closed.Where(deal =>
                    deal.Outcome == DealOutcome.Won && deal.PeriodDay is { } on && on >= from && on < period.Start
                )
            );
        }
    }

    private bool IsOver(RepDeal deal) => deal.PeriodDay is { } on && on.Date <= today.Date;

    // The first day of the fourth period before; null where nobody knows the periods.
    private DateTime? MixStart(FiscalPeriod period) => frames?.Before(period, PeriodsOfAMix).Start;

    private static void AddClosed(CoverageSums sheet, ClosedSelection closed)
    {
        var tally = closed.Tally;
        sheet.Add(Sums.Won, tally.Won);
        sheet.Add(Sums.Lost, tally.Lost);
        sheet.Add(Sums.NoDecision, tally.NoDecision);
        sheet.Add(Sums.WonWithValue, tally.WonWithValue);
        sheet.Add(Sums.WonValue, tally.WonValue);
        sheet.Add(Sums.LostValue, tally.LostValue);
        sheet.Add(Sums.NoDecisionValue, tally.NoDecisionValue);
        sheet.Add(Sums.Valued, tally.Values.Closed);
        sheet.Add(Sums.ValuedWon, tally.Values.Won);
        sheet.Add(Sums.ValuedValue, tally.Values.ClosedValue);
        sheet.Add(Sums.ValuedWonValue, tally.Values.WonValue);
        foreach (var days in closed.CycleDays)
        {
            sheet.Add(Sums.Cycle(days), 1m);
        }
    }

    private void AddGrades(CoverageSums sheet, IEnumerable<RepDeal> closed)
    {
        foreach (var deal in closed.Where(deal => deal.ScoreAtClose is not null))
        {
            var grade = GradeRule.Of(deal.ScoreAtClose!.Value, settings.Qualification);
            sheet.Add(Sums.Grade(grade), 1m);
            sheet.Add(Sums.GradeWon(grade), deal.Outcome == DealOutcome.Won ? 1m : 0m);
        }
    }

    // Of deals that were open on a first day: whether they were ever stale by a rule on one, and whether they were won.
    private static void AddStaleRules(CoverageSums sheet, IEnumerable<RepDeal> kept)
    {
        foreach (var deal in kept)
        {
            var won = deal.Outcome == DealOutcome.Won ? 1m : 0m;
            sheet.Add(Sums.Kept, 1m);
            sheet.Add(Sums.KeptWon, won);
            foreach (var reason in RulesOf(deal.Layers))
            {
                sheet.Add(Sums.StaleBy(reason), 1m);
                sheet.Add(Sums.StaleByWon(reason), won);
            }
        }
    }

    // A single contact counts wherever it was warned of, whether or not it makes deals stale.
    private static IEnumerable<StaleReason> RulesOf(IReadOnlyList<LayerMark> marks) =>
        marks
            .Select(mark => mark.Reason)
            .Concat(marks.Where(mark => mark.IsSingleContact).Select(_ => (StaleReason?)StaleReason.SingleContact))
            .OfType<StaleReason>()
            .Distinct();

    private static void AddFlow(CoverageSums sheet, ClosedWindow window, IReadOnlyCollection<RepDeal> deals, int leads)
    {
        var qualified = deals.Where(deal => IsIn(window, deal.QualifiedOn)).ToList();
        var measured = qualified.Where(deal => deal.MinutesToQualify > 0).ToList();
        sheet.Add(Sums.OpenDays, deals.Sum(deal => OpenDays.Of(deal.CreatedOn, deal.ClosedOn, window)));
        sheet.Add(Sums.MoreLeads, leads > LeadStore.Most ? 1m : 0m);
        sheet.Add(Sums.Created, Math.Min(leads, LeadStore.Most) + deals.Count(deal => IsIn(window, deal.CreatedOn)));
        sheet.Add(Sums.Qualified, qualified.Count);
        sheet.Add(Sums.ProspectDeals, measured.Count);
        sheet.Add(Sums.ProspectMinutes, measured.Sum(deal => deal.MinutesToQualify!.Value));
    }

    private void AddPeriod(CoverageSums sheet, RepDeals deals, FiscalPeriod period)
    {
        var won = deals
            .Closed.Where(deal =>
                deal.Outcome == DealOutcome.Won
                && deal.PeriodDay is { } on
                && on.Date <= today.Date
                && period.Contains(on)
            )
            .ToList();
        var ended = deals.Closed.Where(deal =>
            deal.IsCounted && deal.PeriodDay is { } on && on.Date <= today.Date && period.Contains(on)
        );
        ResultSums.Write(sheet, ResultsLedger.Of(ended.Select(deal => deal.ToEnded())));
        sheet.Add(Sums.WonNegative, won.Count(deal => deal.Value < 0m));
        sheet.Add(Sums.WonInPeriod, won.Sum(deal => (deal.Value ?? 0m) * deal.Share));
        var inPeriod = deals.Open.Where(deal => deal.EstimatedCloseOn is { } on && period.Contains(on)).ToList();
        sheet.Add(Sums.Committed, inPeriod.Where(deal => deal.IsCommitted).Sum(deal => deal.Value ?? 0m));
        LayerSums.Write(sheet, PipelineLayers.Of(deals.Open.Select(deal => deal.ToOpen()).ToList(), period, today));
    }

    // A period that is over keeps the window of its last day: what came later is no part of what was true at its end.
    private ClosedWindow WindowOf(FiscalPeriod period) => new(period.End < today ? period.End : today, settings.Rates);

    private static bool IsIn(ClosedWindow window, DateTime? day) =>
        day is { } date && date.Date >= window.Start && date.Date <= window.Today;
}

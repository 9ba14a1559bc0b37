using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Counts and sums the deals of somebody. Pure: the deals and the day go in, the sheet comes out.</summary>
/// <param name="today">The day of the count.</param>
/// <param name="settings">The settings in force.</param>
internal sealed class FactsTally(DateTime today, SalesSettings settings)
{
    private readonly ClosedWindow window = new(today, settings.Rates);

    /// <summary>The first day of the trailing window.</summary>
    public DateTime WindowStart => window.Start;

    /// <summary>The first day from which closed deals are needed for a period's sheet.</summary>
    public DateTime From(FiscalPeriod period) => period.Start < window.Start ? period.Start : window.Start;

    /// <summary>The sheet of one period.</summary>
    public FactsSheet Of(DealBook deals, FiscalPeriod period)
    {
        var sheet = new FactsSheet();
        var valid = deals.Closed.Where(deal => deal.Outcome != DealOutcome.Invalid).ToList();
        AddClosed(sheet, window.Select(valid.Select(deal => deal.ToClosed())));
        AddGrades(sheet, valid);
        AddFlow(sheet, valid.Concat(deals.Open).ToList(), deals.Leads);
        AddPeriod(sheet, deals, period);
        return sheet;
    }

    private static void AddClosed(FactsSheet sheet, ClosedSelection closed)
    {
        var tally = closed.Tally;
        sheet.Add(Sums.Won, tally.Won);
        sheet.Add(Sums.Lost, tally.Lost);
        sheet.Add(Sums.NoDecision, tally.NoDecision);
        sheet.Add(Sums.WonWithValue, tally.WonWithValue);
        sheet.Add(Sums.WonValue, tally.WonValue);
        sheet.Add(Sums.LostValue, tally.LostValue);
        sheet.Add(Sums.NoDecisionValue, tally.NoDecisionValue);
        foreach (var days in closed.CycleDays)
        {
            sheet.Add(Sums.Cycle(days), 1m);
        }
    }

    private void AddGrades(FactsSheet sheet, IEnumerable<DealRow> closed)
    {
        foreach (var deal in closed.Where(deal => deal.ScoreAtClose is not null && IsInWindow(deal.ClosedOn)))
        {
            var grade = GradeRule.Of(deal.ScoreAtClose!.Value, settings.Qualification);
            sheet.Add(Sums.Grade(grade), 1m);
            sheet.Add(Sums.GradeWon(grade), deal.Outcome == DealOutcome.Won ? 1m : 0m);
        }
    }

    private void AddFlow(FactsSheet sheet, IReadOnlyCollection<DealRow> deals, int leads)
    {
        var qualified = deals.Where(deal => IsInWindow(deal.QualifiedOn)).ToList();
        var measured = qualified.Where(deal => deal.MinutesToQualify > 0).ToList();
        sheet.Add(Sums.OpenDays, deals.Sum(deal => OpenDays.Of(deal.CreatedOn, deal.ClosedOn, window)));
        sheet.Add(Sums.Created, leads + deals.Count(deal => IsInWindow(deal.CreatedOn)));
        sheet.Add(Sums.Qualified, qualified.Count);
        sheet.Add(Sums.ProspectDeals, measured.Count);
        sheet.Add(Sums.ProspectMinutes, measured.Sum(deal => deal.MinutesToQualify!.Value));
    }

    private void AddPeriod(FactsSheet sheet, DealBook deals, FiscalPeriod period)
    {
        var won = deals.Closed.Where(deal => deal.Outcome == DealOutcome.Won && deal.ClosedOn is { } on && period.Contains(on));
        sheet.Add(Sums.WonInPeriod, won.Sum(deal => deal.Value ?? 0m));
        var inPeriod = deals.Open.Where(deal => deal.EstimatedCloseOn is { } on && period.Contains(on)).ToList();
        sheet.Add(Sums.Committed, inPeriod.Where(deal => deal.IsCommitted).Sum(deal => deal.Value ?? 0m));
        LayerSums.Write(sheet, PipelineLayers.Of(deals.Open.Select(deal => deal.ToOpen()).ToList(), period, today));
    }

    private bool IsInWindow(DateTime? day) => day is { } date && date.Date >= window.Start && date.Date <= today.Date;
}

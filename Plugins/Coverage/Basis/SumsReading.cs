using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Trends;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>Turns a sheet of sums into the domain's facts.</summary>
internal static class SumsReading
{
    /// <summary>The facts of a rep, with what does not come from the deals.</summary>
    public static RepFacts ToFacts(
        this CoverageSums sheet,
        Quota quota,
        PeriodMark? previous,
        PeriodMark? beforePrevious
    ) =>
        new()
        {
            Tally = sheet.ToTally(),
            CycleDays = sheet.ToCycle(),
            OpenDealDays = sheet.Count(Sums.OpenDays),
            Creation = sheet.ToCreation(),
            Quota = quota,
            WonInPeriod = sheet[Sums.WonInPeriod],
            WonNegative = sheet.Count(Sums.WonNegative),
            Layers = LayerSums.Read(sheet),
            Results = ResultSums.Read(sheet),
            Previous = previous,
            BeforePrevious = beforePrevious,
        };

    /// <summary>The baseline of everybody on the sheet.</summary>
    public static Baseline ToBaseline(this CoverageSums sheet) =>
        Baseline.From(sheet.ToTally(), sheet.Count(Sums.OpenDays), sheet.ToCreation()) with
        {
            MinutesPerProspect =
                sheet[Sums.ProspectDeals] > 0m ? sheet[Sums.ProspectMinutes] / sheet[Sums.ProspectDeals] : null,
        };

    /// <summary>Days from creation to win of each won deal.</summary>
    public static IReadOnlyCollection<int> ToCycle(this CoverageSums sheet) =>
        sheet
            .Sums.Select(sum => new { Days = Sums.CycleDays(sum.Key), sum.Value })
            .Where(sum => sum.Days is not null)
            .SelectMany(sum => Enumerable.Repeat(sum.Days!.Value, (int)sum.Value))
            .ToList();

    private static CreationCounts ToCreation(this CoverageSums sheet) =>
        new(sheet.Count(Sums.Created), sheet.Count(Sums.Qualified)) { IsCut = sheet[Sums.MoreLeads] > 0m };

    private static OutcomeTally ToTally(this CoverageSums sheet) =>
        new()
        {
            Won = sheet.Count(Sums.Won),
            Lost = sheet.Count(Sums.Lost),
            NoDecision = sheet.Count(Sums.NoDecision),
            WonWithValue = sheet.Count(Sums.WonWithValue),
            WonValue = sheet[Sums.WonValue],
            LostValue = sheet[Sums.LostValue],
            NoDecisionValue = sheet[Sums.NoDecisionValue],
            Values = new ValueSums(
                sheet.Count(Sums.Valued),
                sheet.Count(Sums.ValuedWon),
                sheet[Sums.ValuedValue],
                sheet[Sums.ValuedWonValue]
            ),
        };
}

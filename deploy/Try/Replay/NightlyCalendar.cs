using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Runs the solution's nightly work on the days of a replay that matter: the ends of the last periods, the last day,
/// and for the
/// trend each week of this period, the last one and the same a year ago.
/// </summary>
public sealed class NightlyCalendar
{
    private const int Periods = 4;
    private const int LargeHistory = 50_000;
    private const int MonthsInYear = 12;

    private readonly EmbeddedDataverse dataverse;
    private readonly Queue<DateTime> nights;
    private readonly bool knowsStages;

    /// <summary>Plans the nights.</summary>
    /// <param name="dataverse">The emulator.</param>
    /// <param name="asOf">The last day.</param>
    /// <param name="fiscal">The fiscal periods.</param>
    /// <param name="history">The history; without the weeks when it is a large one.</param>
    public NightlyCalendar(EmbeddedDataverse dataverse, DateOnly asOf, FiscalPeriods fiscal, SalesHistory history)
    {
        knowsStages = history.StageMoves.Count > 0;
        this.dataverse = dataverse;
        var ends = Enumerable.Range(1, Periods).Select(back => fiscal.Before(asOf, back).End);
        nights = new Queue<DateTime>(
            ends.Concat(history.Deals.Count > LargeHistory ? [] : Weeks(asOf, fiscal))
                .Append(asOf)
                .Distinct()
                .Order()
                .Select(ReplayRows.Day)
        );
    }

    /// <summary>Runs what is due before a day begins.</summary>
    public void RunBefore(DateTime day)
    {
        while (nights.TryPeek(out var night) && night < day)
        {
            RunNext();
        }
    }

    /// <summary>Runs what is still due; the clock then stands at the last night.</summary>
    public void Finish()
    {
        while (nights.Count > 0)
        {
            RunNext();
        }
    }

    // What the trend's chart draws, no more: a night costs as much as some hundred saves.
    private static IEnumerable<DateOnly> Weeks(DateOnly asOf, FiscalPeriods fiscal) =>
        new[] { fiscal.Of(asOf), fiscal.Before(asOf, 1), fiscal.Before(asOf, MonthsInYear / fiscal.Months) }
            .SelectMany(period =>
                Enumerable
                    .Range(0, period.End.DayNumber - period.Start.DayNumber + 1)
                    .Select(period.Start.AddDays)
                    .Where(day => day == period.Start || day == period.End || day.DayOfWeek == DayOfWeek.Monday)
            )
            .Select(day => KeepsLayers(day, fiscal) ? day.AddDays(1) : day)
            .Where(day => day <= asOf);

    // A night on such a day keeps how the deals stood. Some days of some periods would be known and others not, and
    // earlier
    // periods would be judged by half a picture: a replay keeps none, as an export has none.
    private static bool KeepsLayers(DateOnly day, FiscalPeriods fiscal) => day.Day == 1 || day == fiscal.Of(day).Start;

    private void RunNext()
    {
        dataverse.RunAsync();
        if (!knowsStages)
        {
            UntoldStays.Forget(dataverse);
        }

        dataverse.Clock.Set(nights.Dequeue().AddHours(22));
        NightlyCalls.Run(dataverse.System);
        dataverse.RunAsync();
    }
}

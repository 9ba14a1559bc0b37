using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Runs the solution's nightly work on the days of a replay that matter: the ends of the last periods, and the last day.</summary>
public sealed class NightlyCalendar
{
    private const int Periods = 4;

    private readonly EmbeddedDataverse dataverse;
    private readonly Queue<DateTime> nights;
    private readonly bool knowsStages;

    /// <summary>Plans the nights.</summary>
    /// <param name="dataverse">The emulator.</param>
    /// <param name="asOf">The last day.</param>
    /// <param name="fiscal">The fiscal periods.</param>
    /// <param name="knowsStages">The history tells when deals came into their stages.</param>
    public NightlyCalendar(EmbeddedDataverse dataverse, DateOnly asOf, FiscalPeriods fiscal, bool knowsStages)
    {
        this.knowsStages = knowsStages;
        this.dataverse = dataverse;
        var ends = Enumerable.Range(1, Periods).Select(back => fiscal.Before(asOf, back).End).Reverse();
        nights = new Queue<DateTime>(ends.Append(asOf).Select(ReplayRows.Day));
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

using System.Diagnostics;
using System.Globalization;
using SalesCorner.Deploy.Try;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Benchmarks.Replays;

/// <summary>Replays one case in this process and says how fast.</summary>
internal static class ReplayRun
{
    /// <summary>One row of a Markdown table.</summary>
    public static string Measure(ReplayCase size, byte[] package)
    {
        var reading = Moment.Now();
        var history = History(size);
        var plan = new TryPlan(
            AsOfView.Of(history, history.LastDay, FiscalPeriods.Quarters),
            history.LastDay,
            FiscalPeriods.Quarters,
            DatabasePath: null
        );
        var read = Moment.Now() - reading;

        var meter = new ReplayMeter();
        using var session = TrySession.Replay(plan, package, meter, CancellationToken.None);
        var taken = meter.Taken();
        var requests = session.Dataverse.Requests.Total;
        using var process = Process.GetCurrentProcess();
        const double Megabyte = 1024.0 * 1024.0;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size.Input.ToString().ToLowerInvariant()}, {plan.History.Deals.Count:N0} deals, "
                + $"{size.Reps:N0} reps | {meter.Parts:N0} | {read.Wall.TotalSeconds:N0} s | "
                + $"{taken.Wall.TotalSeconds:N0} s | {meter.Parts / taken.Wall.TotalSeconds:N0} | "
                + $"{meter.Parts / taken.Processor.TotalSeconds:N0} | {(double)requests / meter.Parts:N1} | "
                + $"{process.PeakWorkingSet64 / Megabyte:N0} MB |"
        );
    }

    private static SalesHistory History(ReplayCase size)
    {
        if (size.Input == ReplayInput.Sample)
        {
            return SampleOrganisation.Make(new SampleSize(Reps: size.Reps, Deals: size.Deals));
        }

        var folder = Directory.CreateTempSubdirectory("replay");
        try
        {
            var file = Path.Combine(folder.FullName, "deals.csv");
            PlainExport.Write(file, size);
            return HistoryReader.Read(
                file,
                new InputRules(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

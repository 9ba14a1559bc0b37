using System.Globalization;
using SalesCorner.Emulator;

namespace SalesCorner.Benchmarks.Scale;

/// <summary>What an operation took.</summary>
/// <param name="Reads">Queries of plug-ins.</param>
/// <param name="Writes">Other requests of plug-ins.</param>
/// <param name="Seconds">Processor time in the emulator.</param>
internal sealed record Measured(int Reads, int Writes, double Seconds);

/// <summary>Measures operations and writes them as rows of a table.</summary>
internal sealed class ScaleTable(EmbeddedDataverse dataverse, TextWriter output)
{
    public void Begin(string title) =>
        output.WriteLine($"{title}\n\n| operation | reads | writes | processor time |\n|---|---:|---:|---:|");

    /// <summary>An operation, then the background work that it sets off, a row each.</summary>
    public void Measure(string name, Action act)
    {
        Write(name, Take(act));
        Write("- background work of it", Take(() => dataverse.RunAsync()));
    }

    /// <summary>Measures without writing.</summary>
    public Measured Take(Action act)
    {
        dataverse.Requests.Reset();
        var before = Environment.CpuUsage.TotalTime;
        act();
        var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var requests = dataverse.Requests.OfPlugins;
        var reads = requests
            .Where(request => request.Key.StartsWith("Retrieve", StringComparison.Ordinal))
            .Sum(request => request.Value);
        return new Measured(reads, requests.Values.Sum() - reads, seconds);
    }

    /// <summary>A night: each phase's largest call, and the whole.</summary>
    public void Write(string name, IReadOnlyDictionary<string, List<Measured>> chunks)
    {
        var all = chunks.Values.SelectMany(phase => phase).ToList();
        Write(string.Create(CultureInfo.InvariantCulture, $"**{name}**, {all.Count} calls"), Sum(all));
        foreach (var (phase, calls) in chunks)
        {
            var largest = new Measured(
                calls.Max(call => call.Reads),
                calls.Max(call => call.Writes),
                calls.Max(call => call.Seconds)
            );
            Write(string.Create(CultureInfo.InvariantCulture, $"- {phase}, the largest of {calls.Count}"), largest);
        }

        Write("- background work of it", Take(() => dataverse.RunAsync()));
    }

    private static Measured Sum(IReadOnlyCollection<Measured> calls) =>
        new(calls.Sum(call => call.Reads), calls.Sum(call => call.Writes), calls.Sum(call => call.Seconds));

    /// <summary>A row.</summary>
    public void Write(string name, Measured measured) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {measured.Reads:N0} | {measured.Writes:N0} | {measured.Seconds:0.00} s |"
            )
        );
}

using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SalesCorner.Benchmarks;

/// <summary>Prints every case with its ratios, and how the promised ratios came out.</summary>
internal static class TargetTable
{
    /// <summary>Writes both tables in Markdown.</summary>
    public static void Print(IEnumerable<Summary> summaries, TextWriter output)
    {
        var reports = summaries
            .SelectMany(summary => summary.Reports)
            .Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => NameOf(report.BenchmarkCase), StringComparer.Ordinal);

        output.WriteLine("\n| case | median | best | allocated |\n|---|---:|---:|---:|");
        foreach (var (name, report) in reports)
        {
            var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {Median(report) / 1000:N1} us | {Best(report) / 1000:N1} us | {bytes / 1024.0:N1} KB |"
                )
            );
        }

        output.WriteLine("\n| ratio | of medians | of best runs | at most |\n|---|---:|---:|---:|");
        foreach (var target in Target.All)
        {
            if (target.Ratio(reports, Median) is { } median && target.Ratio(reports, Best) is { } best)
            {
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {target.Name} | {median:N2} | {best:N2} | {target.Most} |"
                    )
                );
            }
        }
    }

    private static string NameOf(BenchmarkCase one)
    {
        var parameters = one.Parameters.Items.Select(item =>
            " " + Convert.ToString(item.Value, CultureInfo.InvariantCulture)
        );
        return $"{one.Descriptor.Type.Name}.{one.Descriptor.WorkloadMethod.Name}{string.Concat(parameters)}";
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Best(BenchmarkReport report) => report.ResultStatistics!.Min;
}

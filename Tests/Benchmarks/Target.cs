using BenchmarkDotNet.Reports;

namespace SalesCorner.Benchmarks;

/// <summary>A ratio of two measured medians and the most that it may be.</summary>
/// <param name="Name">What is promised.</param>
/// <param name="Of">The case that is judged: type, method and parameters.</param>
/// <param name="To">The case it is compared with.</param>
/// <param name="Most">The greatest ratio allowed.</param>
internal sealed record Target(string Name, string Of, string To, double Most)
{
    /// <summary>Every ratio that is promised.</summary>
    public static readonly Target[] All =
    [
        new("Create, 1,000 rows", "CreateBenchmarks.Create 1000", "CreateBenchmarks.ByHand 1000", 2.2),
        new("Create, 100,000 rows", "CreateBenchmarks.Create 100000", "CreateBenchmarks.ByHand 100000", 2),
        new("Create at 100,000 rows to 1,000", "CreateBenchmarks.Create 100000", "CreateBenchmarks.Create 1000", 1.3),
        new("Retrieve", "RetrieveBenchmarks.Retrieve", "RetrieveBenchmarks.ByHand", 4),
        new("Update", "UpdateBenchmarks.Update", "UpdateBenchmarks.ByHand", 4),
        new("Update with 2 steps", "UpdateBenchmarks.WithTwoSteps", "UpdateBenchmarks.ByHand", 2.1),
        new("Update, 2 steps to none", "UpdateBenchmarks.WithTwoSteps", "UpdateBenchmarks.Update", 2),
        new(
            "Grouped sum, 100,000 rows",
            "GroupedSumBenchmarks.SumByOwner 100000",
            "GroupedSumBenchmarks.ByHand 100000",
            1.2
        ),
    ];

    /// <summary>The measured ratio of that statistic, or null when one of the cases did not run.</summary>
    public double? Ratio(
        IReadOnlyDictionary<string, BenchmarkReport> reports,
        Func<BenchmarkReport, double> statistic
    ) =>
        reports.TryGetValue(Of, out var judged) && reports.TryGetValue(To, out var standard)
            ? statistic(judged) / statistic(standard)
            : null;
}

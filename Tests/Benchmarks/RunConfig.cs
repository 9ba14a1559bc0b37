using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace SalesCorner.Benchmarks;

/// <summary>Short runs inside this process: the whole table in minutes on a small machine.</summary>
internal sealed class RunConfig : ManualConfig
{
    public RunConfig()
    {
        AddJob(
            Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
                .WithClock(new ProcessorClock())
                .WithWarmupCount(12)
                .WithIterationCount(11)
                .WithIterationTime(TimeInterval.FromMilliseconds(60))
        );
        AddLogger(ConsoleLogger.Default);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        // Other work on the machine shows in the mean first: the median and the best run say more.
        AddColumn(StatisticColumn.Median, StatisticColumn.Min, CategoriesColumn.Default);
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams);
    }
}

using BenchmarkDotNet.Running;
using SalesCorner.Benchmarks;
using SalesCorner.Benchmarks.Latency;
using SalesCorner.Benchmarks.Replays;
using SalesCorner.Benchmarks.Scale;

switch (args)
{
    case ["replay", .. var replay]:
        return await ReplayCommand.RunAsync(replay);
    case ["scale", .. var sizes]:
        await ScaleRun.RunAsync(sizes, Console.Out);
        return 0;
    case ["recompute", .. var sizes]:
        await ScaleRun.RecomputeAsync(sizes, Console.Out);
        return 0;
    case ["latency", .. var sizes]:
        await NightLatency.RunAsync(sizes, Console.Out);
        return 0;
}

string[] chosen = args.Length > 0 ? args : ["--filter", "*"];
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RunConfig).Assembly).Run(chosen, new RunConfig());
TargetTable.Print(summaries, Console.Out);
return 0;

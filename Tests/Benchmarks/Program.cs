using BenchmarkDotNet.Running;
using SalesCorner.Benchmarks;
using SalesCorner.Benchmarks.Replays;

if (args is ["replay", ..])
{
    return await ReplayCommand.RunAsync(args[1..]);
}

string[] chosen = args.Length > 0 ? args : ["--filter", "*"];
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RunConfig).Assembly).Run(chosen, new RunConfig());
TargetTable.Print(summaries, Console.Out);
return 0;

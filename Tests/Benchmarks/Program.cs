using BenchmarkDotNet.Running;
using SalesCorner.Benchmarks;

string[] chosen = args.Length > 0 ? args : ["--filter", "*"];
var summaries = BenchmarkSwitcher.FromAssembly(typeof(RunConfig).Assembly).Run(chosen, new RunConfig());
TargetTable.Print(summaries, Console.Out);

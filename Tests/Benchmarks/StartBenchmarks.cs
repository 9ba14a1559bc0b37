using BenchmarkDotNet.Attributes;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Import.Model;

namespace SalesCorner.Benchmarks;

/// <summary>Opening an emulator, importing the packaged solution into it, and copying one that has it.</summary>
[InvocationCount(1)]
[BenchmarkCategory("start-up")]
public class StartBenchmarks
{
    private byte[] package = [];
    private EmbeddedDataverse prepared = null!;
    private EmbeddedDataverse? fresh;

    [GlobalSetup]
    public void Pack()
    {
        package = SolutionPackaging.PackAsync(Repository.Find(), managed: false).GetAwaiter().GetResult().Zip;
        prepared = EmbeddedDataverse.Open();
        prepared.Import(package);
    }

    [IterationSetup(Target = nameof(Import))]
    public void OpenFresh() => fresh = EmbeddedDataverse.Open();

    [IterationCleanup]
    public void CloseFresh()
    {
        fresh?.Dispose();
        fresh = null;
    }

    [GlobalCleanup]
    public void Close() => prepared.Dispose();

    [Benchmark(Baseline = true)]
    public void Open() => fresh = EmbeddedDataverse.Open();

    [Benchmark]
    public ImportResult Import() => fresh!.Import(package);

    [Benchmark]
    public void Copy() => fresh = prepared.Copy();
}

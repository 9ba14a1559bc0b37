using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The runs that the proof looks at, each made once for all tests of the collection.</summary>
public sealed class TryRuns
{
    private readonly Dictionary<ProofData, Task<TryRun>> runs = [];

    /// <summary>The run of an input; skips the test where the input is not there.</summary>
    public Task<TryRun> Of(ProofData data)
    {
        if (!runs.TryGetValue(data, out var run))
        {
            run = data switch
            {
                ProofData.HardwareSeller => HardwareSeller(Repository.SharedData("maven")),
                ProofData.WithActivities => WithActivities(Repository.SharedData("adeliyio")),
                ProofData.Wild => Wild(seed: 1, "quarter", months: 3),
                ProofData.WildMonths => Wild(seed: 2, "month", months: 1),
                _ => Sample(),
            };
            runs[data] = run;
        }

        return run;
    }

    private static async Task<TryRun> HardwareSeller(string folder)
    {
        var map = Path.Combine(Repository.Root, "docs", "examples", "maven-map.json");
        var result = await TryRun.Json("--data", folder, "--map", map, "--as-of", "2017-12-01");
        return new TryRun(result, PlainMaven.Of(folder, new DateOnly(2017, 12, 1)));
    }

    private static async Task<TryRun> WithActivities(string folder)
    {
        var result = await TryRun.Json("--data", folder, "--as-of", "2024-06-30");
        return new TryRun(result, PlainAdeliyio.Of(folder, new DateOnly(2024, 6, 30)));
    }

    private static async Task<TryRun> Wild(int seed, string period, int months)
    {
        using var folder = new TempFolder();
        new WildExport(seed).Write(folder.Path);
        var plain = PlainWild.Of(folder.Path, WildExport.AsOf, months);
        return new TryRun(await TryRun.Json("--data", folder.Path, "--as-of", "2026-08-20", "--period", period), plain);
    }

    private static async Task<TryRun> Sample() =>
        new(await TryRun.Json("--reps", "8", "--seed", "3"), PlainSample.Of(new SampleSize(Seed: 3, Reps: 8)));
}

/// <summary>The inputs of the proof.</summary>
public enum ProofData
{
    /// <summary>The made-up organisation, with answers, activities, pushes and quotas.</summary>
    Sample,

    /// <summary>Deals only, by a map.</summary>
    HardwareSeller,

    /// <summary>Deals, activities and stage moves.</summary>
    WithActivities,

    /// <summary>A random export in the plain layout, in quarters.</summary>
    Wild,

    /// <summary>Another one, in months.</summary>
    WildMonths,
}

/// <summary>Keeps the runs for every class of tests that looks at them.</summary>
[CollectionDefinition(Name)]
public sealed class ProofOfNumbers : ICollectionFixture<TryRuns>
{
    public const string Name = "Proof of the numbers";
}

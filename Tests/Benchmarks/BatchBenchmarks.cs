using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Benchmarks.Support;

namespace SalesCorner.Benchmarks;

/// <summary>A batch of 1,000 updates, beside 1,000 single ones.</summary>
[InvocationCount(1)]
[BenchmarkCategory("1,000 requests")]
public class BatchBenchmarks
{
    private World world = null!;
    private int round;

    [GlobalSetup]
    public void Open() => world = new World(2_000);

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public int OneByOne()
    {
        foreach (var change in Changes())
        {
            world.Service.Update(change);
        }

        return round;
    }

    [Benchmark]
    public OrganizationResponse ExecuteMultiple()
    {
        var batch = new OrganizationRequestCollection();
        batch.AddRange(Changes().Select(change => new UpdateRequest { Target = change }));
        return world.Service.Execute(
            new ExecuteMultipleRequest
            {
                Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
                Requests = batch,
            }
        );
    }

    private IEnumerable<Entity> Changes()
    {
        round++;
        return world
            .OpenDealIds.Take(1_000)
            .Select(id => new Entity("opportunity", id) { ["estimatedvalue"] = new Money(round) });
    }
}

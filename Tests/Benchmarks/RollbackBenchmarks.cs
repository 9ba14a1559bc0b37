using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Benchmarks;

/// <summary>An update whose last step refuses it: everything before is undone.</summary>
[InvocationCount(256)]
[BenchmarkCategory("rollback")]
public class RollbackBenchmarks
{
    private World world = null!;
    private int number;

    [GlobalSetup(Target = nameof(Kept))]
    public void Open()
    {
        world = new World(10_000);
        world.AddIdleSteps("Update", 1);
    }

    [GlobalSetup(Target = nameof(Refused))]
    public void OpenRefusing()
    {
        Open();
        var plugin = new RefusingPlugin();
        world.Dataverse.Engine.Work.Steps.Add(
            new StepRegistration
            {
                Id = Guid.NewGuid(),
                Name = "Refuse",
                Message = "Update",
                Table = "opportunity",
                Stage = PipelineStage.PostOperation,
                TypeName = nameof(RefusingPlugin),
                Plugin = () => plugin,
            }
        );
    }

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public void Kept() => world.Service.Update(Change());

    [Benchmark]
    public string Refused()
    {
        try
        {
            world.Service.Update(Change());
            return "";
        }
        catch (DataverseFault refusal)
        {
            return refusal.Message;
        }
    }

    private Entity Change() =>
        new("opportunity", world.OpenDealIds[number++ % world.OpenDealIds.Length])
        {
            ["estimatedvalue"] = new Money(number),
        };

    private sealed class RefusingPlugin : IPlugin
    {
        public void Execute(IServiceProvider serviceProvider) =>
            throw new InvalidPluginExecutionException("Not while it is benchmarked.");
    }
}

using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks;

/// <summary>Changes an amount, a date and a text of one deal among 10,000.</summary>
[InvocationCount(1024)]
[BenchmarkCategory("update")]
public class UpdateBenchmarks
{
    private World world = null!;
    private HandSql update = null!;
    private int number;

    [GlobalSetup(Targets = [nameof(ByHand), nameof(Update)])]
    public void Open()
    {
        world = new World(10_000);
        update = world.Sql(
            "UPDATE opportunity SET estimatedvalue = $0, estimatedvalue_base = $1, estimatedclosedate = $2, "
                + "description = $3, modifiedon = $4, modifiedby = $5, versionnumber = $6 WHERE opportunityid = $7",
            8
        );
    }

    [GlobalSetup(Target = nameof(WithTwoSteps))]
    public void OpenWithTwoSteps()
    {
        Open();
        world.AddIdleSteps("Update", 2);
    }

    [GlobalSetup(Target = nameof(WithTenSteps))]
    public void OpenWithTenSteps()
    {
        Open();
        world.AddIdleSteps("Update", 10);
    }

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var amount = (1_000L + (number % 977)) * NumberEncoding.MoneyScale;
        return update.Run(
            amount,
            amount,
            DateEncoding.ToSeconds(CloseDate()),
            "Asked for an offer",
            DateEncoding.ToSeconds(world.Dataverse.Clock.UtcNow),
            ValueCodec.GuidToSql(world.Dataverse.SystemUserId),
            world.Database.NextRowVersion(),
            ValueCodec.GuidToSql(NextId())
        );
    }

    [Benchmark]
    public void Update() => world.Service.Update(Change());

    [Benchmark]
    public void WithTwoSteps() => world.Service.Update(Change());

    [Benchmark]
    public void WithTenSteps() => world.Service.Update(Change());

    private Entity Change() =>
        new("opportunity", NextId())
        {
            ["estimatedvalue"] = new Money(1_000 + (number % 977)),
            ["estimatedclosedate"] = CloseDate(),
            ["description"] = "Asked for an offer",
        };

    private DateTime CloseDate() => new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(number % 97);

    private Guid NextId() => world.OpenDealIds[number++ % world.OpenDealIds.Length];
}

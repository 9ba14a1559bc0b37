using BenchmarkDotNet.Attributes;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks;

/// <summary>Adds one deal to a table of that many: every stored column, every index.</summary>
[InvocationCount(1_024)]
[BenchmarkCategory("create")]
public class CreateBenchmarks
{
    private const int Deals = 1_024;
    private World world = null!;
    private HandSql insert = null!;
    private object[][] values = [];
    private int versionAt;
    private int number;
    private long version;

    [Params(1_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Open()
    {
        world = new World(Rows);
        version = world.Database.NextRowVersion();
        var stored = Enumerable
            .Range(0, Deals)
            .Select(deal => StoredColumns.Of(world.Database, "opportunity", world.Service.Create(world.Deal(deal))))
            .ToList();
        var columns = stored[0].Keys.ToList();
        values = [.. stored.Select(row => row.Values.ToArray())];
        versionAt = columns.IndexOf("versionnumber");
        insert = world.Sql(
            $"INSERT INTO opportunity ({string.Join(',', columns)}) "
                + $"VALUES ({string.Join(',', columns.Select((_, i) => "$" + i))})",
            columns.Count
        );
    }

    [IterationCleanup]
    public void Restore() => world.Database.Execute("DELETE FROM opportunity WHERE versionnumber > $0", version);

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var row = values[number++ % Deals];
        row[0] = ValueCodec.GuidToSql(world.Dataverse.Engine.State.NewId());
        row[versionAt] = world.Database.NextRowVersion();
        return insert.Run(row);
    }

    [Benchmark]
    public Guid Create() => world.Service.Create(world.Deal(number++ % Deals));
}

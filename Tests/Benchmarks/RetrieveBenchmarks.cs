using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks;

/// <summary>Reads six columns of one deal among 10,000, with the names of its customer and owner.</summary>
[BenchmarkCategory("retrieve")]
public class RetrieveBenchmarks
{
    private static readonly ColumnSet Columns = new(
        "name",
        "estimatedvalue",
        "estimatedclosedate",
        "statecode",
        "customerid",
        "ownerid"
    );

    private World world = null!;
    private HandSql select = null!;
    private int number;

    [GlobalSetup]
    public void Open()
    {
        world = new World(10_000);
        select = world.Sql(
            "SELECT o.opportunityid, o.name, o.estimatedvalue, o.estimatedclosedate, o.statecode, o.versionnumber, "
                + "o.customerid, o.customerid__type, a.name, o.ownerid, o.ownerid__type, u.fullname FROM opportunity o "
                + "LEFT JOIN account a ON a.accountid = o.customerid LEFT JOIN systemuser u ON u.systemuserid "
                + "= o.ownerid "
                + "WHERE o.opportunityid = $0",
            1
        );
    }

    [GlobalCleanup]
    public void Close() => world.Dispose();

    /// <summary>As quick programs do it: the values as the database has them, in a row's own object.</summary>
    [Benchmark(Baseline = true)]
    public object ByHand()
    {
        using var reader = select.Read(ValueCodec.GuidToSql(NextId()));
        reader.Read();
        return new HandRow(
            HandSql.IdAt(reader, 0),
            reader.GetString(1),
            reader.GetInt64(2),
            reader.GetInt64(3),
            reader.GetInt32(4),
            reader.GetInt64(5),
            (HandSql.IdAt(reader, 6), reader.GetString(7), reader.GetString(8)),
            (HandSql.IdAt(reader, 9), reader.GetString(10), reader.GetString(11))
        );
    }

    [Benchmark]
    public Entity Retrieve() => world.Service.Retrieve("opportunity", NextId(), Columns);

    private Guid NextId() => world.OpenDealIds[number++ % world.OpenDealIds.Length];

    private sealed record HandRow(
        Guid Id,
        string Name,
        long Value,
        long ClosesOn,
        int State,
        long Version,
        (Guid Id, string Table, string Name) Customer,
        (Guid Id, string Table, string Name) Owner
    );
}

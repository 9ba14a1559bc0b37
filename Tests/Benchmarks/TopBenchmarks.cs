using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks;

/// <summary>The fifty greatest open deals of one owner.</summary>
[BenchmarkCategory("filter, order, top")]
public class TopBenchmarks
{
    private World world = null!;
    private HandSql select = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Open()
    {
        world = new World(Rows);
        select = world.Sql(
            "SELECT o.opportunityid, o.name, o.estimatedvalue, o.estimatedclosedate, o.customerid, "
                + "o.customerid__type, a.name "
                + "FROM opportunity o LEFT JOIN account a ON a.accountid = o.customerid "
                + "WHERE o.ownerid = $0 AND o.statecode = 0 ORDER BY o.estimatedvalue DESC, o.opportunityid LIMIT 50",
            1
        );
    }

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        using var reader = select.Read(ValueCodec.GuidToSql(world.Users[3]));
        var length = 0;
        while (reader.Read())
        {
            _ = HandSql.IdAt(reader, 0);
            length += reader.GetString(1).Length + reader.GetString(6).Length;
            _ = reader.GetInt64(2) + reader.GetInt64(3);
            _ = HandSql.IdAt(reader, 4);
        }

        return length;
    }

    [Benchmark]
    public EntityCollection Top() =>
        world.Service.RetrieveMultiple(
            new QueryExpression("opportunity")
            {
                ColumnSet = new ColumnSet("name", "estimatedvalue", "estimatedclosedate", "customerid"),
                TopCount = 50,
                Criteria =
                {
                    Conditions =
                    {
                        new ConditionExpression("ownerid", ConditionOperator.Equal, world.Users[3]),
                        new ConditionExpression("statecode", ConditionOperator.Equal, 0),
                    },
                },
                Orders = { new OrderExpression("estimatedvalue", OrderType.Descending) },
            }
        );
}

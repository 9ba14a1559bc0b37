using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Benchmarks.Support;

namespace SalesCorner.Benchmarks;

/// <summary>
/// Number and value of open deals by owner. Over 100,000 rows the limit of 50,000 rows is switched off.
/// </summary>
[BenchmarkCategory("grouped sum")]
public class GroupedSumBenchmarks
{
    private const string Fetch =
        "<fetch aggregate='true'><entity name='opportunity'>"
        + "<attribute name='ownerid' alias='owner' groupby='true'/>"
        + "<attribute name='estimatedvalue_base' alias='value' aggregate='sum'/>"
        + "<attribute name='opportunityid' alias='deals' aggregate='count'/>"
        + "<filter><condition attribute='statecode' operator='eq' value='0'/></filter></entity></fetch>";

    private World world = null!;
    private HandSql select = null!;

    [Params(10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Open()
    {
        world = new World(Rows, enforceLimits: false);
        select = world.Sql(
            "SELECT ownerid, ownerid__type, SUM(estimatedvalue_base), COUNT(*) FROM opportunity "
                + "WHERE statecode = 0 GROUP BY ownerid",
            0
        );
    }

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public long ByHand()
    {
        using var reader = select.Read();
        long sum = 0;
        while (reader.Read())
        {
            sum += reader.GetInt64(2) + reader.GetInt64(3) + reader.GetString(1).Length;
        }

        return sum;
    }

    [Benchmark]
    public EntityCollection SumByOwner() => world.Service.RetrieveMultiple(new FetchExpression(Fetch));
}

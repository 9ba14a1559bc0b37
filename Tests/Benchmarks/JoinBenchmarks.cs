using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Benchmarks.Support;

namespace SalesCorner.Benchmarks;

/// <summary>Value of 10,000 deals by the name of the customer.</summary>
[BenchmarkCategory("aggregate over a join")]
public class JoinBenchmarks
{
    private const string Fetch =
        "<fetch aggregate='true'><entity name='opportunity'>"
        + "<attribute name='estimatedvalue_base' alias='value' aggregate='sum'/>"
        + "<link-entity name='account' from='accountid' to='customerid' alias='a'>"
        + "<attribute name='name' alias='customer' groupby='true'/></link-entity></entity></fetch>";

    private World world = null!;
    private HandSql select = null!;

    [GlobalSetup]
    public void Open()
    {
        world = new World(10_000);
        select = world.Sql(
            "SELECT a.name, SUM(o.estimatedvalue_base) FROM opportunity o "
                + "JOIN account a ON a.accountid = o.customerid GROUP BY a.name",
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
            sum += reader.GetInt64(1) + reader.GetString(0).Length;
        }

        return sum;
    }

    [Benchmark]
    public EntityCollection SumByCustomer() => world.Service.RetrieveMultiple(new FetchExpression(Fetch));
}

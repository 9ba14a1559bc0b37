using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Benchmarks.Support;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks;

/// <summary>Goes through 10,000 deals in the order of their creation, 500 a page.</summary>
[BenchmarkCategory("paging")]
public class PagingBenchmarks
{
    private const int PageRows = 500;
    private World world = null!;
    private HandSql select = null!;

    [GlobalSetup]
    public void Open()
    {
        world = new World(10_000);
        select = world.Sql(
            "SELECT opportunityid, name, estimatedvalue, createdon FROM opportunity "
                + "WHERE (createdon, opportunityid) > ($0, $1) ORDER BY createdon, opportunityid LIMIT 500",
            2
        );
    }

    [GlobalCleanup]
    public void Close() => world.Dispose();

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var rows = 0;
        long createdOn = 0;
        var id = Guid.Empty;
        for (var more = true; more; )
        {
            var before = rows;
            using var reader = select.Read(createdOn, ValueCodec.GuidToSql(id));
            while (reader.Read())
            {
                id = HandSql.IdAt(reader, 0);
                _ = reader.GetString(1);
                _ = reader.GetInt64(2);
                createdOn = reader.GetInt64(3);
                rows++;
            }

            more = rows - before == PageRows;
        }

        return rows;
    }

    [Benchmark]
    public int PageThrough()
    {
        var query = new QueryExpression("opportunity")
        {
            ColumnSet = new ColumnSet("name", "estimatedvalue", "createdon"),
            PageInfo = new PagingInfo { Count = PageRows, PageNumber = 1 },
            Orders = { new OrderExpression("createdon", OrderType.Ascending) },
        };
        var rows = 0;
        while (true)
        {
            var page = world.Service.RetrieveMultiple(query);
            rows += page.Entities.Count;
            if (!page.MoreRecords)
            {
                return rows;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}

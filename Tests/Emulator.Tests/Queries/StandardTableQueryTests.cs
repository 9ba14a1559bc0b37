using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Engine;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>The tables that every environment has can be queried whole.</summary>
public sealed class StandardTableQueryTests : IDisposable
{
    private static readonly MetadataCatalog Catalog = StandardCatalog.Catalog;

    private readonly Database database = Database.Open(null);
    private readonly QueryEngine engine;
    private readonly QueryCaller caller = new()
    {
        UserId = QueryWorld.User,
        BusinessUnitId = QueryWorld.BusinessUnit,
        UtcNow = QueryWorld.Now,
    };

    public StandardTableQueryTests()
    {
        new Schema(database).Ensure(Catalog);
        engine = new QueryEngine(database, () => Catalog);
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public void Every_column_of_every_table_can_be_returned() =>
        Assert.All(
            Catalog.Tables,
            table =>
                Assert.Empty(
                    engine
                        .Run(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true) }, caller)
                        .Entities
                )
        );

    [Fact]
    public void Every_column_of_every_table_can_order_and_group() =>
        Assert.All(
            Catalog.Tables,
            table =>
            {
                foreach (var column in table.Columns.Values.Where(column => column.IsStored))
                {
                    var ordered = new QueryExpression(table.LogicalName);
                    ordered.AddOrder(column.LogicalName, OrderType.Descending);
                    Assert.Empty(engine.Run(ordered, caller).Entities);
                    Assert.Empty(
                        engine.Run(new FetchExpression(Grouped(table.LogicalName, column.LogicalName)), caller).Entities
                    );
                }
            }
        );

    private static string Grouped(string table, string column) =>
        new XElement(
            "fetch",
            new XAttribute("aggregate", "true"),
            new XElement(
                "entity",
                new XAttribute("name", table),
                new XElement(
                    "attribute",
                    new XAttribute("name", column),
                    new XAttribute("alias", "a"),
                    new XAttribute("groupby", "true")
                )
            )
        ).ToString();
}

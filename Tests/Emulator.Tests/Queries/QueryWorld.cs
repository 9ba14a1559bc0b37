using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Engine;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>
/// An empty database with the tables of <see cref="QueryTables"/>, and a caller whom a test may change.
/// </summary>
internal sealed class QueryWorld : IDisposable
{
    public static readonly Guid User = Id(1);
    public static readonly Guid BusinessUnit = Id(2);
    public static readonly DateTime Now = new(2024, 5, 15, 15, 30, 0, DateTimeKind.Utc);

    private readonly Database database = Database.Open(null);
    private readonly RowStore rows;
    private readonly QueryEngine engine;
    private int lastId = 1000;

    public QueryWorld()
    {
        new Schema(database).Ensure(Catalog);
        rows = new RowStore(database);
        engine = new QueryEngine(database, () => Catalog);
    }

    public QueryCaller Caller { get; set; } =
        new()
        {
            UserId = User,
            BusinessUnitId = BusinessUnit,
            UtcNow = Now,
        };

    /// <summary>The metadata in force.</summary>
    public MetadataCatalog Catalog { get; private set; } = QueryTables.Catalog;

    /// <summary>How many queries were answered by a statement made for an earlier one.</summary>
    public long ReusedPlans => engine.ReusedPlans;

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public Guid Add(string table, params (string Name, object? Value)[] values) => Add(table, Id(++lastId), values);

    public Guid Add(string table, Guid id, params (string Name, object? Value)[] values)
    {
        var row = new Entity(table) { Id = id };
        foreach (var (name, value) in values)
        {
            row[name] = value;
        }

        rows.Insert(QueryTables.Catalog.Table(table), row);
        return id;
    }

    /// <summary>Deletes all rows.</summary>
    public void Clear()
    {
        foreach (var table in QueryTables.Catalog.Tables)
        {
            database.Execute($"DELETE FROM {SqlNames.Table(table.LogicalName)}");
        }
    }

    public EntityCollection Fetch(string xml) => Run(new FetchExpression(xml));

    public EntityCollection Run(QueryBase query) => engine.Run(query, Caller);

    /// <summary>The answer of an engine that has seen no query before.</summary>
    public EntityCollection RunAfresh(QueryBase query) => new QueryEngine(database, () => Catalog).Run(query, Caller);

    /// <summary>Puts a table in the place of the one of its name, as an import does.</summary>
    public void Import(TableDefinition table)
    {
        Catalog = Catalog.With([table]);
        new Schema(database).Ensure(Catalog);
    }

    public string Sql(string xml) => engine.Explain(new FetchExpression(xml), Caller).Sql;

    /// <summary>The names of the rows of a table for which conditions hold, in order of name.</summary>
    public string Names(string table, string conditions) =>
        string.Join(
            ' ',
            Fetch(
                $"<fetch><entity name='{table}'><attribute name='name'/><order "
                    + $"attribute='name'/><filter>{conditions}</filter></entity></fetch>"
            )
                .Entities.Select(row => row.GetAttributeValue<string>("name"))
        );

    public DataverseFault Fault(string xml) => Assert.Throws<DataverseFault>(() => Fetch(xml));

    public void Dispose() => database.Dispose();
}

using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Turns a query into one statement.</summary>
internal sealed class QueryCompiler
{
    private readonly SqlContext context;
    private readonly QueryModel query;
    private readonly SourceScope scope;
    private readonly JoinSql joins;
    private readonly SelectList select = new();
    private readonly BoundSource root;

    private QueryCompiler(MetadataCatalog catalog, QueryCaller caller, QueryModel query)
    {
        this.query = query;
        context = new SqlContext(catalog, caller);
        scope = new SourceScope(context);
        joins = new JoinSql(context, new FilterSql(context), scope);
        root = scope.AddRoot(query.Root);
        joins.Start(root);
    }

    private QueryLimits Limits => context.Caller.Limits;

    /// <summary>The statement that answers a query for a caller.</summary>
    public static QueryPlan Compile(MetadataCatalog catalog, QueryCaller caller, QueryModel query)
    {
        PageRules.Check(query, caller.Limits);
        var compiler = new QueryCompiler(catalog, caller, query);
        return query.Aggregate ? compiler.Aggregate() : compiler.Rows();
    }

    private QueryPlan Aggregate()
    {
        var totals = new AggregateSql(context, select);
        foreach (var source in scope.Sources)
        {
            totals.Add(source);
        }

        var rest = totals.Rest(scope);
        var sql = select.Around($" FROM {joins.From}{joins.Where}{rest}", distinct: false);
        var rows = PageRules.Rows(query, Limits);
        return new QueryPlan(root, sql, context.Values, totals.Columns)
        {
            Slots = context.Slots,
            PageRows = rows,
            Skip = checked(rows * (query.Page - 1)),
            SaysMore = query.Top is null,
            Page = query.Page,
            RowsOrdinal = totals.RowsOrdinal,
            RowLimit = Math.Min(query.AggregateLimit ?? int.MaxValue, Limits.AggregateRows),
        };
    }

    private QueryPlan Rows()
    {
        var projection = new ProjectionSql(context, select, query.Distinct);
        foreach (var source in scope.Sources)
        {
            projection.Add(source);
        }

        if (query.Distinct && projection.Columns.Count == 0)
        {
            // A row without columns still says which row it is, so that distinct rows are those of the table.
            projection.AddId(root);
        }

        var id = query.Distinct ? -1 : select.Add(root.PrimaryKey);
        var version =
            query.Distinct || root.Table.TryColumn(RowStore.VersionColumn) is not { IsStored: true }
                ? -1
                : select.Add(root.Sql(RowStore.VersionColumn));
        var paging = new PagingSql(context, query, joins);
        var orders = paging.Orders(scope);
        var cookie = paging.CookieColumns(select, orders);
        paging.AddOrders(select, orders);
        var count = query.WantsTotal ? CountSql() : null;
        var rows = PageRules.Rows(query, Limits);
        var tail = paging.Tail(select, orders, rows);
        return new QueryPlan(
            root,
            select.Around($" FROM {joins.From}{tail}", query.Distinct),
            context.Values,
            projection.Columns
        )
        {
            Slots = context.Slots,
            IdOrdinal = id,
            VersionOrdinal = version,
            PageRows = rows,
            SaysMore = query.Top is null,
            Page = query.Page,
            Cookie = cookie,
            CountSql = count,
            CountLimit = Limits.PageRows,
            PartyLists = projection.PartyLists,
        };
    }

    // One past the most that the platform counts, so that the reader sees whether there are more.
    private string CountSql()
    {
        var all = query.Distinct
            ? select.Around($" FROM {joins.From}{joins.Where}", distinct: true)
            : $"SELECT 1 FROM {joins.From}{joins.Where}";
        return FormattableString.Invariant($"SELECT COUNT(*) FROM ({all} LIMIT {(long)Limits.PageRows + 1})");
    }
}

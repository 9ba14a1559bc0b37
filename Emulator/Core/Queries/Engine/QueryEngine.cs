using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Expressions;
using SalesCorner.Emulator.Queries.Plans;
using SalesCorner.Emulator.Queries.Results;
using SalesCorner.Emulator.Queries.Sql;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Engine;

/// <summary>
/// Answers FetchXML, QueryExpression and QueryByAttribute, each by one statement.
/// </summary>
public sealed class QueryEngine(Database database, Func<MetadataCatalog> catalog)
{
    // What SQLite says of queries that ask for too much; every other error of SQLite is one of the emulator's.
    private static readonly string[] Excuses =
    [
        "integer overflow",
        "LIKE or GLOB pattern too complex",
        "Expression tree is too large",
        "parser stack overflow",
    ];

    private readonly PartyListStore parties = new(database);
    private readonly PlanCache plans = new();

    /// <summary>
    /// How many queries were answered by a statement that was made for an earlier one of the same shape.
    /// </summary>
    internal long ReusedPlans => plans.Reused;

    /// <summary>The rows that answer the query for that caller.</summary>
    public EntityCollection Run(QueryBase query, QueryCaller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        try
        {
            lock (database.Gate)
            {
                var (plan, values) = plans.Get(catalog(), caller, query);
                return plan.RowsOrdinal >= 0 ? Groups(plan, values, caller) : Rows(plan, values);
            }
        }
        catch (SqliteException error)
            when (Excuses.FirstOrDefault(known => error.Message.Contains(known, StringComparison.Ordinal)) is { } excuse
            )
        {
            throw QueryFaults.Invalid($"The query cannot be answered: {excuse}.");
        }
    }

    /// <summary>The statement and its parameters that answer the query, for diagnosis and measurement.</summary>
    public (string Sql, IReadOnlyList<object?> Parameters) Explain(QueryBase query, QueryCaller caller)
    {
        var plan = QueryCompiler.Compile(catalog(), caller, ExpressionReader.Read(query));
        return (plan.Sql, plan.Values);
    }

    private EntityCollection Rows(QueryPlan plan, object?[] values)
    {
        var result = Empty(plan);
        var edges = new PageEdges(plan.Cookie, plan.PageRows);
        var names = new RowNames(database, catalog());
        using (var reader = database.Prepared(plan.Sql, values).ExecuteReader())
        {
            while (reader.Read())
            {
                if (result.Entities.Count == plan.PageRows)
                {
                    result.MoreRecords = true;
                    break;
                }

                result.Entities.Add(RowReader.Read(plan, reader, names));
                edges.Note(reader);
            }
        }

        result.PagingCookie = edges.Cookie(plan.Page);
        ReadPartyLists(plan, result);
        Count(plan, values, result);
        return result;
    }

    private EntityCollection Groups(QueryPlan plan, object?[] values, QueryCaller caller)
    {
        var result = Empty(plan);
        long rows = 0;
        var group = 0;
        using var reader = database.Prepared(plan.Sql, values).ExecuteReader();
        while (reader.Read())
        {
            rows += reader.GetInt64(plan.RowsOrdinal);
            if (rows > plan.RowLimit)
            {
                throw QueryFaults.AggregateLimit();
            }

            if (group++ < plan.Skip)
            {
                continue;
            }

            if (result.Entities.Count < plan.PageRows)
            {
                result.Entities.Add(AggregateReader.Read(plan, caller, reader));
            }
            else
            {
                result.MoreRecords = plan.SaysMore;
            }
        }

        return result;
    }

    private static EntityCollection Empty(QueryPlan plan) =>
        new() { EntityName = plan.Root.Table.LogicalName, TotalRecordCount = -1 };

    private void ReadPartyLists(QueryPlan plan, EntityCollection result)
    {
        foreach (var list in plan.PartyLists)
        {
            foreach (var row in result.Entities)
            {
                parties.Read(row, list);
            }
        }
    }

    // The platform counts up to one page's rows and says so when there are more.
    private void Count(QueryPlan plan, object?[] values, EntityCollection result)
    {
        if (plan.CountSql is null)
        {
            return;
        }

        using var reader = database.Prepared(plan.CountSql, values).ExecuteReader();
        reader.Read();
        var counted = Convert.ToInt64(reader.GetValue(0), CultureInfo.InvariantCulture);
        result.TotalRecordCountLimitExceeded = counted > plan.CountLimit;
        result.TotalRecordCount = (int)Math.Min(counted, plan.CountLimit);
    }
}

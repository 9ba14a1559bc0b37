using System.Globalization;
using System.Text;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>One level of order.</summary>
/// <param name="Column">The column's name, for the paging cookie.</param>
/// <param name="Sql">What rows are ordered by.</param>
/// <param name="Descending">From the greatest to the smallest.</param>
internal sealed record OrderTerm(string Column, string Sql, bool Descending);

/// <summary>
/// Turns orders into SQL: lookups are ordered by the name of their row and choices by their label ("Order rows using
/// FetchXml"); orders of the first table come before those of linked ones.
/// </summary>
internal sealed class OrderSql(SqlContext context, bool raw)
{
    /// <summary>The levels of order of a query, in their order.</summary>
    public IReadOnlyList<OrderTerm> Of(SourceScope scope)
    {
        var terms = new List<OrderTerm>();
        foreach (var source in scope.Sources)
        {
            foreach (var order in source.Node.Orders)
            {
                var target = order.Source is null ? source : scope.Find(order.Source);
                terms.Add(Term(order, target, scope));
            }
        }

        return terms;
    }

    /// <summary>What a column is ordered by.</summary>
    public string Key(BoundSource source, ColumnDefinition column)
    {
        var sql = source.Sql(column.LogicalName);
        if (column.IsLookup)
        {
            var type = column.IsPolymorphic ? source.TypeSql(column.LogicalName) : null;
            return NameSql.Of(context.Catalog, column, sql, type) is { } name ? name + " COLLATE NOCASE" : sql;
        }

        return
            column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status
            && !raw
            && column.Options.Count > 0
            ? Rank(sql, column)
            : sql;
    }

    private static string Rank(string sql, ColumnDefinition column)
    {
        var ranks = new StringBuilder("CASE ").Append(sql);
        var place = 0;
        foreach (var option in column.Options.OrderBy(option => option.Label, StringComparer.OrdinalIgnoreCase))
        {
            ranks.Append(CultureInfo.InvariantCulture, $" WHEN {option.Value} THEN {place++}");
        }

        return ranks.Append(" END").ToString();
    }

    private OrderTerm Term(OrderNode order, BoundSource source, SourceScope scope)
    {
        if (order.Column is not null)
        {
            var column = source.Stored(order.Column);
            return new OrderTerm(column.LogicalName, Key(source, column), order.Descending);
        }

        foreach (var candidate in scope.Sources)
        {
            if (
                candidate.Node.Columns.FirstOrDefault(selected => selected.Alias == order.Alias) is
                { Alias: not null } named
            )
            {
                return Term(order with { Column = named.Name }, candidate, scope);
            }
        }

        throw QueryFaults.Invalid($"The order speaks of the alias '{order.Alias}', which no attribute has.");
    }
}

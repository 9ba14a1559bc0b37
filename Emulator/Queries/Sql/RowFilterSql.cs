using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Turns the rows that a caller may read into a condition on a table of the statement.</summary>
internal static class RowFilterSql
{
    /// <summary>The condition, or null when every row may be read.</summary>
    public static string? Of(SqlContext context, BoundSource source)
    {
        var filter = context.Caller.Scope.FilterFor(source.Table);
        if (filter.IsAll)
        {
            return null;
        }

        var parts = new List<string>();
        AddIn(parts, context, source.Table.TryColumn("ownerid") is null ? null : source.Sql("ownerid"), filter.Owners);
        AddIn(parts, context, BusinessUnitColumn(source), filter.BusinessUnits);
        AddIn(parts, context, source.PrimaryKey, filter.Rows);
        return parts.Count == 0 ? "0" : $"({string.Join(" OR ", parts)})";
    }

    private static string? BusinessUnitColumn(BoundSource source)
    {
        var name = source.Table.Ownership == Ownership.BusinessUnit && source.Table.TryColumn("businessunitid") is not null
            ? "businessunitid"
            : "owningbusinessunit";
        return source.Table.TryColumn(name) is null ? null : source.Sql(name);
    }

    private static void AddIn(List<string> parts, SqlContext context, string? column, IReadOnlySet<Guid> ids)
    {
        if (column is not null && ids.Count > 0)
        {
            var list = ids.Order().Select(id => context.Shared(StorageValue.Of(id)));
            parts.Add($"{column} IN ({string.Join(", ", list)})");
        }
    }
}

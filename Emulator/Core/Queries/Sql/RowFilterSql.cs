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
        AddShared(parts, context, source, filter.Sharers);
        return parts.Count == 0 ? "0" : $"({string.Join(" OR ", parts)})";
    }

    private static string? BusinessUnitColumn(BoundSource source)
    {
        var name =
            source.Table.Ownership == Ownership.BusinessUnit && source.Table.TryColumn("businessunitid") is not null
                ? "businessunitid"
                : "owningbusinessunit";
        return source.Table.TryColumn(name) is null ? null : source.Sql(name);
    }

    // The lowest bit of a mask is the right to read.
    private static void AddShared(
        List<string> parts,
        SqlContext context,
        BoundSource source,
        IReadOnlySet<Guid> principals
    )
    {
        if (principals.Count > 0)
        {
            var list = principals.Order().Select(id => context.Shared(StorageValue.Of(id)));
            parts.Add(
                $"{source.PrimaryKey} IN (SELECT \"objectid\" FROM \"principalobjectaccess\" WHERE "
                    + $"\"principalid\" IN ({string.Join(", ", list)}) "
                    + "AND ((\"accessrightsmask\" | \"inheritedaccessrightsmask\") & 1) = 1)"
            );
        }
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

using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Turns filters into conditions of the statement.</summary>
internal sealed class FilterSql(SqlContext context)
{
    private readonly ConditionSql conditions = new(context);

    /// <summary>The condition of a filter that stands in a table's element; null when it is empty.</summary>
    public string? Of(FilterNode filter, BoundSource source, SourceScope scope)
    {
        var parts = new List<string>();
        foreach (var condition in filter.Conditions)
        {
            parts.Add(conditions.Of(condition, source, scope));
        }

        foreach (var inner in filter.Filters)
        {
            if (Of(inner, source, scope) is { } part)
            {
                parts.Add(part);
            }
        }

        foreach (var link in filter.Links)
        {
            parts.Add(new SubquerySql(context, this).Of(link, source, scope));
        }

        return parts.Count == 0 ? null : $"({string.Join(filter.IsOr ? " OR " : " AND ", parts)})";
    }
}

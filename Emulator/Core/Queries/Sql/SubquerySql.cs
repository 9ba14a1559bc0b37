using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Turns links that only restrict their parent into conditions: exists, in, any, not any, all, not all. The last two
/// mean what the reference of link-entity says: "all" asks for related rows of which none passes the filter, "not all"
/// is the same as "any" (fetchxml/reference/link-entity, filter link types).
/// </summary>
internal sealed class SubquerySql(SqlContext context, FilterSql filters)
{
    /// <summary>The condition on the parent.</summary>
    public string Of(LinkNode link, BoundSource parent, SourceScope outer)
    {
        if (link.AllColumns || link.Columns.Count > 0)
        {
            throw QueryFaults.Invalid(
                $"The link-entity '{link.Alias ?? link.Table}' only restricts its parent's rows: it cannot "
                    + "return columns."
            );
        }

        context.CountLink();
        return link.Kind switch
        {
            LinkKind.In => In(link, parent, outer),
            LinkKind.NotAny => "NOT " + Exists(link, parent, outer),
            LinkKind.All => All(link, parent, outer),
            _ => Exists(link, parent, outer),
        };
    }

    private string All(LinkNode link, BoundSource parent, SourceScope outer)
    {
        var unfiltered = link with { Filter = FilterNode.Empty, Links = [] };
        return $"({Exists(unfiltered, parent, outer)} AND NOT {Exists(link, parent, outer)})";
    }

    private string Exists(LinkNode link, BoundSource parent, SourceScope outer)
    {
        var (linked, select) = Begin(link, outer);
        select.Require(JoinSql.On(parent, linked));
        select.Start(linked);
        return $"EXISTS (SELECT 1 FROM {select.From}{select.Where})";
    }

    private string In(LinkNode link, BoundSource parent, SourceScope outer)
    {
        var (linked, select) = Begin(link, outer);
        JoinSql.On(parent, linked);
        select.Start(linked);
        return $"{parent.Sql(link.To!)} IN (SELECT {linked.Sql(link.From ?? linked.Table.PrimaryId)} FROM "
            + $"{select.From}{select.Where})";
    }

    private (BoundSource Linked, JoinSql Select) Begin(LinkNode link, SourceScope outer)
    {
        var scope = new SourceScope(context, outer);
        return (scope.AddRoot(link), new JoinSql(context, filters, scope));
    }
}

using System.Text;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Collects the tables and conditions of one SELECT. Links are joined one after the other, so an inner link below an
/// outer one leaves out the rows without a match.
/// </summary>
internal sealed class JoinSql(SqlContext context, FilterSql filters, SourceScope scope)
{
    private readonly StringBuilder from = new();
    private readonly List<string> where = [];
    private readonly List<Action> late = [];

    /// <summary>Whether a link can repeat a row of its parent.</summary>
    public bool RepeatsRows { get; private set; }

    /// <summary>The tables, as after FROM.</summary>
    public string From => from.ToString();

    /// <summary>The conditions, as after WHERE; "" when there are none.</summary>
    public string Where => where.Count == 0 ? "" : " WHERE " + string.Join(" AND ", where);

    /// <summary>Adds the first table with everything linked to it.</summary>
    public void Start(BoundSource source)
    {
        from.Append(source.From);
        Require(RowFilterSql.Of(context, source));
        late.Add(() => Require(filters.Of(source.Node.Filter, source, scope)));
        Links(source);

        // Filters may speak of any linked table: they are written when all are known.
        late.ForEach(write => write());
    }

    /// <summary>Adds a condition.</summary>
    public void Require(string? condition)
    {
        if (condition is not null)
        {
            where.Add(condition);
        }
    }

    /// <summary>The equality that joins a linked table to its parent.</summary>
    public static string On(BoundSource parent, BoundSource linked)
    {
        var link = (LinkNode)linked.Node;
        var to =
            link.To
            ?? throw QueryFaults.Invalid(
                $"No system many-to-many relationship exists between {parent.Table.LogicalName} and {link.Table}. If "
                    + "attempting to link through a custom many-to-many relationship ensure that you provide "
                    + "the from and to attributes."
            );
        parent.Stored(to);
        var own = link.From ?? linked.Table.PrimaryId;
        linked.Stored(own);
        return $"{linked.Sql(own)} = {parent.Sql(to)}";
    }

    private void Links(BoundSource parent)
    {
        foreach (var link in parent.Node.Links)
        {
            switch (link.Kind)
            {
                case LinkKind.Inner:
                    Inner(parent, scope.AddLink(link));
                    break;
                case LinkKind.Outer:
                    Outer(parent, scope.AddLink(link));
                    break;
                case LinkKind.MatchFirst:
                    First(parent, scope.AddLink(link));
                    break;
                default:
                    late.Add(() => Require(new SubquerySql(context, filters).Of(link, parent, scope)));
                    break;
            }
        }
    }

    private void Inner(BoundSource parent, BoundSource linked)
    {
        NoteRepeats(linked);
        from.Append(" JOIN ").Append(linked.From).Append(" ON ").Append(On(parent, linked));
        Require(RowFilterSql.Of(context, linked));
        late.Add(() => Require(filters.Of(linked.Node.Filter, linked, scope)));
        Links(linked);
    }

    private void Outer(BoundSource parent, BoundSource linked)
    {
        NoteRepeats(linked);
        from.Append(" LEFT JOIN ").Append(linked.From).Append(" ON ").Append(On(parent, linked));
        AppendAnd(RowFilterSql.Of(context, linked));
        AppendAnd(filters.Of(linked.Node.Filter, linked, scope));
        Links(linked);
    }

    private void First(BoundSource parent, BoundSource linked)
    {
        var link = (LinkNode)linked.Node;
        var inner = new SourceScope(context, scope);
        var candidate = inner.AddRoot(link with { Links = [] });
        var select = new JoinSql(context, filters, inner);
        select.Require(On(parent, candidate));
        select.Start(candidate);
        from.Append(" JOIN ")
            .Append(linked.From)
            .Append(" ON ")
            .Append(linked.PrimaryKey)
            .Append(" = (SELECT ")
            .Append(candidate.PrimaryKey)
            .Append(" FROM ")
            .Append(select.From)
            .Append(select.Where)
            .Append(" ORDER BY ")
            .Append(candidate.PrimaryKey)
            .Append(" LIMIT 1)");
        Links(linked);
    }

    private void AppendAnd(string? condition)
    {
        if (condition is not null)
        {
            from.Append(" AND ").Append(condition);
        }
    }

    private void NoteRepeats(BoundSource linked)
    {
        var own = ((LinkNode)linked.Node).From ?? linked.Table.PrimaryId;
        RepeatsRows |= own != linked.Table.PrimaryId;
    }
}

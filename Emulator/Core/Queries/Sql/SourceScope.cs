using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>The tables that conditions and orders can speak of where they stand.</summary>
internal sealed class SourceScope(SqlContext context, SourceScope? outer = null)
{
    private readonly List<BoundSource> sources = [];

    /// <summary>The tables of this scope, in their order in the query.</summary>
    public IReadOnlyList<BoundSource> Sources => sources;

    /// <summary>Gives the table that the query starts from an alias.</summary>
    public BoundSource AddRoot(SourceNode node)
    {
        var table = context.Catalog.Table(node.Table);
        return Add(table, null, node);
    }

    /// <summary>
    /// Gives a linked table an alias; results call it by its own, or by its name and the number of the link.
    /// </summary>
    public BoundSource AddLink(LinkNode link)
    {
        var number = context.CountLink();
        var table = context.Catalog.Table(link.Table);
        var name = link.Alias ?? FormattableString.Invariant($"{link.Table}{number}");
        if (Sources.Any(other => other.Name is not null && Same(other.Name, name)))
        {
            throw QueryFaults.Invalid($"The alias '{name}' is given to more than one link-entity.");
        }

        return Add(table, name, link);
    }

    /// <summary>The table of that alias, or of that name when no alias says otherwise.</summary>
    public BoundSource Find(string name) =>
        Sources.FirstOrDefault(source => (source.Name ?? source.Node.Alias) is { } known && Same(known, name))
        ?? Sources.FirstOrDefault(source => source.Node.Alias is null && Same(source.Table.LogicalName, name))
        ?? outer?.Find(name)
        ?? Sources.FirstOrDefault(source => Same(source.Table.LogicalName, name))
        ?? throw QueryFaults.UnknownAlias(name);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private BoundSource Add(TableDefinition table, string? name, SourceNode node)
    {
        var source = new BoundSource(table, context.NextAlias(), name, node)
        {
            Hidden = context.Caller.Scope.HiddenColumns(table),
        };
        sources.Add(source);
        return source;
    }
}

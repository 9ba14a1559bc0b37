using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Security;

/// <summary>The rows that one user may read, table by table.</summary>
internal sealed class UserReadScope(UserRights rights, Shares shares, Guid organizationId) : IReadScope
{
    private readonly Dictionary<TableDefinition, RowFilter> known = [];

    /// <inheritdoc/>
    public RowFilter FilterFor(TableDefinition table)
    {
        if (!known.TryGetValue(table, out var filter))
        {
            filter = Build(table);
            known[table] = filter;
        }

        return filter;
    }

    /// <inheritdoc/>
    public IReadOnlySet<string> HiddenColumns(TableDefinition table) =>
        rights.Columns.Withheld(ColumnAccess.Read, table);

    private RowFilter Build(TableDefinition table)
    {
        var reach = rights.ReachOf(AccessRight.Read, table);
        if (reach.Depth == AccessDepth.None)
        {
            throw PipelineFaults.MissingPrivilege(rights.UserId, Privileges.Name(AccessRight.Read, table));
        }

        if (reach.IsEverything || table.Ownership is Ownership.Organization or Ownership.None)
        {
            return RowFilter.All;
        }

        var own = table.Ownership == Ownership.User ? RowFilter.OwnedBy(reach.Owners) : RowFilter.Only(reach.Owners);
        var reached = own.Or(RowFilter.InBusinessUnits(reach.Units));
        return table.Ownership == Ownership.User && shares.Reach(rights.Owners)
            ? reached.Or(RowFilter.SharedWith(rights.Owners.Append(organizationId)))
            : reached;
    }
}

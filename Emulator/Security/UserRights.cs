using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Security;

/// <summary>What one user may do, worked out from roles, teams and business units.</summary>
internal sealed class UserRights
{
    private readonly Dictionary<(AccessRight, TableDefinition), AccessDepth> byTable = [];

    /// <summary>The user.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The user's business unit.</summary>
    public required Guid BusinessUnitId { get; init; }

    /// <summary>The user and the user's teams: whoever owns rows that count as the user's own.</summary>
    public required IReadOnlySet<Guid> Owners { get; init; }

    /// <summary>The user's business unit and those below it.</summary>
    public required IReadOnlySet<Guid> UnitsBelow { get; init; }

    /// <summary>Whether the user is a System Administrator, who may do everything.</summary>
    public required bool IsAdministrator { get; init; }

    /// <summary>How far each privilege reaches, by name.</summary>
    public required IReadOnlyDictionary<string, AccessDepth> Depths { get; init; }

    /// <summary>How far the user may do that with rows of a table.</summary>
    public AccessDepth DepthOf(AccessRight right, TableDefinition table)
    {
        if (IsAdministrator || Privileges.IsCommon(table, right))
        {
            return AccessDepth.Global;
        }

        if (!byTable.TryGetValue((right, table), out var depth))
        {
            depth = Depths.GetValueOrDefault(Privileges.Name(right, table));
            byTable[(right, table)] = depth;
        }

        return depth;
    }

    /// <summary>Whether a privilege of that depth reaches a row with this owner in this business unit.</summary>
    public bool Reaches(AccessDepth depth, Guid owner, Guid businessUnit) => depth switch
    {
        AccessDepth.Global => true,
        AccessDepth.None => false,
        _ when Owners.Contains(owner) => true,
        AccessDepth.Local => businessUnit == BusinessUnitId,
        AccessDepth.Deep => UnitsBelow.Contains(businessUnit),
        _ => false,
    };
}

using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Security;

/// <summary>What one user or team may do, worked out from roles, teams and business units.</summary>
internal sealed record UserRights
{
    private readonly Dictionary<(AccessRight, TableDefinition), Reach> byTable = [];

    /// <summary>The user or team.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The user and the user's teams: whoever owns rows that count as the user's own.</summary>
    public required IReadOnlySet<Guid> Owners { get; init; }

    /// <summary>Whether it is a System Administrator, who may do everything.</summary>
    public required bool IsAdministrator { get; init; }

    /// <summary>Whether the user is disabled.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it is an access team, which shares rows and owns none.</summary>
    public bool IsAccessTeam { get; init; }

    /// <summary>What column security profiles allow; nothing is withheld from a System Administrator.</summary>
    public ColumnGrants Columns { get; init; } = ColumnGrants.None;

    /// <summary>How far each privilege reaches, by name.</summary>
    public required IReadOnlyDictionary<string, Reach> Reaches { get; init; }

    /// <summary>How far that may be done with rows of a table.</summary>
    public Reach ReachOf(AccessRight right, TableDefinition table)
    {
        if (IsAdministrator || Privileges.IsCommon(table, right))
        {
            return Reach.Everything;
        }

        if (!byTable.TryGetValue((right, table), out var reach))
        {
            reach = Reaches.GetValueOrDefault(Privileges.Name(right, table)) ?? Reach.Nothing;
            byTable[(right, table)] = reach;
        }

        return reach;
    }
}

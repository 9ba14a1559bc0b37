namespace SalesCorner.Emulator.Security;

/// <summary>How far one privilege of a user or team reaches.</summary>
/// <remarks>
/// "How access to a record is determined": what a role of the user gives counts from the user's business unit, what a
/// role of a team gives from the team's; a row of one's own, or of one's team, is reached at any depth.
/// </remarks>
internal sealed class Reach
{
    private readonly HashSet<Guid> owners = [];
    private readonly HashSet<Guid> units = [];

    /// <summary>To every row.</summary>
    public static Reach Everything { get; } = new() { Depth = AccessDepth.Global };

    /// <summary>To no row.</summary>
    public static Reach Nothing { get; } = new();

    /// <summary>The greatest depth at which the privilege is held.</summary>
    public AccessDepth Depth { get; private set; }

    /// <summary>Whose rows are reached.</summary>
    public IReadOnlySet<Guid> Owners => owners;

    /// <summary>The business units whose rows are reached.</summary>
    public IReadOnlySet<Guid> Units => units;

    /// <summary>Whether every row is reached.</summary>
    public bool IsEverything => Depth == AccessDepth.Global;

    /// <summary>Widens the reach by what one role gives.</summary>
    /// <param name="depth">The depth in that role.</param>
    /// <param name="from">Whose rows count as own.</param>
    /// <param name="across">The business units that the depth opens.</param>
    public void Widen(AccessDepth depth, IEnumerable<Guid> from, IEnumerable<Guid> across)
    {
        Depth = depth > Depth ? depth : Depth;
        owners.UnionWith(from);
        units.UnionWith(across);
    }

    /// <summary>Whether a row with this owner in this business unit is reached.</summary>
    public bool Covers(Guid owner, Guid businessUnit) =>
        IsEverything || owners.Contains(owner) || units.Contains(businessUnit);
}

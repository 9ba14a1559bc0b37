namespace SalesCorner.Plugins.Tables;

/// <summary>What a coverage row is about, in the order of the choice <c>sc_rowkind</c>.</summary>
public enum RowKind
{
    /// <summary>A rep.</summary>
    Rep,

    /// <summary>A manager's reps together.</summary>
    Team,

    /// <summary>A business unit's reps without a manager.</summary>
    BusinessUnit,

    /// <summary>Deals that nobody is credited for.</summary>
    Unattributed,
}

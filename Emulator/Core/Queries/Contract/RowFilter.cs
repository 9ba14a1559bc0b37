namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>
/// Which rows of a table may be read: all, none, or those of some owners, of some business units, named one by one, or
/// shared.
/// </summary>
public sealed class RowFilter
{
    private static readonly IReadOnlySet<Guid> Nothing = new HashSet<Guid>();

    private RowFilter(
        bool isAll,
        IReadOnlySet<Guid> owners,
        IReadOnlySet<Guid> businessUnits,
        IReadOnlySet<Guid> rows,
        IReadOnlySet<Guid> sharers
    )
    {
        IsAll = isAll;
        Owners = owners;
        BusinessUnits = businessUnits;
        Rows = rows;
        Sharers = sharers;
    }

    /// <summary>Every row.</summary>
    public static RowFilter All { get; } = new(isAll: true, Nothing, Nothing, Nothing, Nothing);

    /// <summary>No row.</summary>
    public static RowFilter None { get; } = new(isAll: false, Nothing, Nothing, Nothing, Nothing);

    /// <summary>Whether every row may be read.</summary>
    public bool IsAll { get; }

    /// <summary>The users and teams whose rows may be read.</summary>
    public IReadOnlySet<Guid> Owners { get; }

    /// <summary>The business units whose rows may be read.</summary>
    public IReadOnlySet<Guid> BusinessUnits { get; }

    /// <summary>Single rows that may be read, by their primary key.</summary>
    public IReadOnlySet<Guid> Rows { get; }

    /// <summary>The users, teams and organisation with whom rows may be shared that may be read.</summary>
    public IReadOnlySet<Guid> Sharers { get; }

    /// <summary>The rows that are shared for reading with these users, teams or the organisation.</summary>
    public static RowFilter SharedWith(IEnumerable<Guid> principals) =>
        new(isAll: false, Nothing, Nothing, Nothing, principals.ToHashSet());

    /// <summary>The rows that these users and teams own.</summary>
    public static RowFilter OwnedBy(IEnumerable<Guid> owners) =>
        new(isAll: false, owners.ToHashSet(), Nothing, Nothing, Nothing);

    /// <summary>The rows that belong to these business units.</summary>
    public static RowFilter InBusinessUnits(IEnumerable<Guid> businessUnits) =>
        new(isAll: false, Nothing, businessUnits.ToHashSet(), Nothing, Nothing);

    /// <summary>Just these rows.</summary>
    public static RowFilter Only(IEnumerable<Guid> rows) =>
        new(isAll: false, Nothing, Nothing, rows.ToHashSet(), Nothing);

    /// <summary>The rows that this filter or the other one lets through.</summary>
    public RowFilter Or(RowFilter other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsAll || other.IsAll
            ? All
            : new RowFilter(
                isAll: false,
                Owners.Union(other.Owners).ToHashSet(),
                BusinessUnits.Union(other.BusinessUnits).ToHashSet(),
                Rows.Union(other.Rows).ToHashSet(),
                Sharers.Union(other.Sharers).ToHashSet()
            );
    }
}

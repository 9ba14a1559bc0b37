using System.Collections.Frozen;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Queries.Contract;

/// <summary>Says which rows of each table a caller may read.</summary>
public interface IReadScope
{
    /// <summary>
    /// The rows of that table that the caller may read; throws when the caller may not read the table at all.
    /// </summary>
    RowFilter FilterFor(TableDefinition table);

    /// <summary>
    /// The columns of that table whose values the caller may not see: everywhere in a query they count as empty.
    /// </summary>
    IReadOnlySet<string> HiddenColumns(TableDefinition table) => FrozenSet<string>.Empty;
}

/// <summary>Lets every row of every table be read, as SYSTEM does.</summary>
public sealed class ReadEverything : IReadScope
{
    private ReadEverything() { }

    /// <summary>The one instance.</summary>
    public static ReadEverything Instance { get; } = new();

    /// <inheritdoc/>
    public RowFilter FilterFor(TableDefinition table) => RowFilter.All;
}

using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Metadata;

/// <summary>What the emulator knows of one table.</summary>
public sealed record TableDefinition
{
    /// <summary>The name in requests and queries, in lower case.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The name with capitals.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What people read for one row.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What people read for several rows.</summary>
    public required string DisplayCollectionName { get; init; }

    /// <summary>The name in Web API addresses.</summary>
    public required string EntitySetName { get; init; }

    /// <summary>The number of the table; custom tables have one from 10000 up.</summary>
    public required int ObjectTypeCode { get; init; }

    /// <summary>Who owns its rows.</summary>
    public required Ownership Ownership { get; init; }

    /// <summary>Whether its rows are activities, shown through activitypointer too.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Whether a solution added it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>The column that identifies a row.</summary>
    public required string PrimaryId { get; init; }

    /// <summary>The column that names a row; empty when there is none.</summary>
    public string PrimaryName { get; init; } = "";

    /// <summary>What the table holds, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its columns by logical name.</summary>
    public required IReadOnlyDictionary<string, ColumnDefinition> Columns { get; init; }

    /// <summary>The status reason that each state gets when a request names the state alone.</summary>
    public IReadOnlyDictionary<int, int> DefaultStatuses { get; init; } = FrozenDictionary<int, int>.Empty;

    /// <summary>Its alternate keys.</summary>
    public IReadOnlyList<AlternateKey> Keys { get; init; } = [];

    /// <summary>The column of that name; a fault that names it when there is none.</summary>
    public ColumnDefinition Column(string name) =>
        Columns.TryGetValue(name, out var column) ? column : throw DataverseFault.UnknownColumn(LogicalName, name);

    /// <summary>The column of that name, or null.</summary>
    public ColumnDefinition? TryColumn(string name) => Columns.GetValueOrDefault(name);

    /// <summary>A dictionary of columns by logical name, as <see cref="Columns"/> wants it.</summary>
    public static IReadOnlyDictionary<string, ColumnDefinition> ByName(IEnumerable<ColumnDefinition> columns) =>
        columns.ToFrozenDictionary(column => column.LogicalName, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(TableDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>Columns that together identify a row.</summary>
/// <param name="Name">The key's logical name.</param>
/// <param name="Columns">The columns' logical names.</param>
public sealed record AlternateKey(string Name, IReadOnlyList<string> Columns);

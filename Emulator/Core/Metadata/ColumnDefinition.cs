using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace SalesCorner.Emulator.Metadata;

/// <summary>What the emulator knows of one column.</summary>
public sealed record ColumnDefinition
{
    // learn.microsoft.com, "Column-level security": no primary names and system columns such as these.
    private static readonly FrozenSet<string> Unsecurable = new[]
    {
        "createdby",
        "createdon",
        "createdonbehalfby",
        "modifiedby",
        "modifiedon",
        "modifiedonbehalfby",
        "overriddencreatedon",
        "ownerid",
        "owningbusinessunit",
        "owningteam",
        "owninguser",
        "statecode",
        "statuscode",
        "versionnumber",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The logical name of the table that it belongs to.</summary>
    public string Table { get; init; } = "";

    /// <summary>The name in requests and queries, in lower case.</summary>
    public required string LogicalName { get; init; }

    /// <summary>The name with capitals, as in navigation properties.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What people read.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What the column holds, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>The kind of value.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>The longest text allowed, in characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The smallest number allowed.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The greatest number allowed.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The number of decimals kept.</summary>
    public int? Precision { get; init; }

    /// <summary>How a date column treats time zones.</summary>
    public DateBehavior DateBehavior { get; init; }

    /// <summary>Whether people see only the day of a moment, which is kept with its time all the same.</summary>
    public bool HidesTime { get; init; }

    /// <summary>Whether people see a day without a time.</summary>
    public bool ShowsDay => HidesTime || DateBehavior == DateBehavior.DateOnly;

    /// <summary>The values of a choice; for yes/no the labels of 0 and 1.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The shared choice that the options come from, if any.</summary>
    public string? GlobalChoice { get; init; }

    /// <summary>The tables that a lookup may refer to; none at all means any.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Whether forms insist on a value.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a create request may set it.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>Whether an update request may set it.</summary>
    public bool ValidForUpdate { get; init; } = true;

    /// <summary>Whether it can be retrieved.</summary>
    public bool ValidForRead { get; init; } = true;

    /// <summary>Whether it identifies the row.</summary>
    public bool IsPrimaryId { get; init; }

    /// <summary>Whether it names the row.</summary>
    public bool IsPrimaryName { get; init; }

    /// <summary>Whether a solution added it.</summary>
    public bool IsCustom { get; init; }

    /// <summary>Whether only those see, set or change it to whom a column security profile allows it.</summary>
    public bool IsSecured { get; init; }

    /// <summary>The value of a new row that says nothing: bool, int, decimal or text.</summary>
    public object? DefaultValue { get; init; }

    /// <summary>The money column whose amount in base currency this is.</summary>
    public string? BaseOf { get; init; }

    /// <summary>Whether it refers to rows.</summary>
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    /// <summary>Whether it may refer to rows of more than one table, so that each value carries its table.</summary>
    public bool IsPolymorphic => IsLookup && Targets.Count != 1;

    /// <summary>Whether it has a column in the database (party lists have rows of their own).</summary>
    public bool IsStored => Type != ColumnType.PartyList;

    /// <summary>
    /// Whether column security can be switched on for it: not for what identifies, names or owns a row, its state and
    /// who wrote it when.
    /// </summary>
    public bool CanBeSecured => !IsPrimaryId && !IsPrimaryName && IsStored && !Unsecurable.Contains(LogicalName);

    /// <summary>Whether it may refer to rows of that table by its list of targets.</summary>
    public bool RefersTo(string table)
    {
        for (var i = 0; i < Targets.Count; i++)
        {
            if (Targets[i] == table)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(ColumnDefinition? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

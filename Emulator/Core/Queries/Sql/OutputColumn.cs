using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>A value that rows of the result carry, and where the statement's row has its parts.</summary>
/// <param name="Key">The attribute's name in the result.</param>
/// <param name="Source">The table it comes from.</param>
/// <param name="Column">The column it comes from.</param>
/// <param name="Ordinal">The position of the value.</param>
internal sealed record OutputColumn(string Key, BoundSource Source, ColumnDefinition Column, int Ordinal)
{
    /// <summary>What is computed of the column.</summary>
    public SelectedColumn Selected { get; init; } = new(Column.LogicalName);

    /// <summary>Whether the result wraps it as an aliased value.</summary>
    public bool IsAliased { get; init; }

    /// <summary>The position of a lookup's target table; none when negative.</summary>
    public int TypeOrdinal { get; init; } = -1;

    /// <summary>Whether the row that a lookup refers to is named by reading it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The position of a lookup's name, where the statement itself answers it; none when negative.</summary>
    public int NameOrdinal { get; init; } = -1;

    /// <summary>The position of the currency of an amount; none when negative.</summary>
    public int CurrencyOrdinal { get; init; } = -1;

    /// <summary>
    /// The position of an amount's currency symbol, where the statement itself answers it; none when negative.
    /// </summary>
    public int SymbolOrdinal { get; init; } = -1;

    /// <summary>The position of the number of values under an average; none when negative.</summary>
    public int CountOrdinal { get; init; } = -1;
}

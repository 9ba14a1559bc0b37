using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A column of a table, wherever it comes from.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Options">The values of a choice; empty otherwise.</param>
/// <param name="Targets">The tables that a lookup points at; empty otherwise.</param>
public sealed record KnownColumn(
    string Name,
    ColumnType Type,
    IReadOnlyList<int> Options,
    IReadOnlyList<string> Targets
)
{
    /// <summary>Whether it holds one of a list of numbers.</summary>
    public bool IsChoice =>
        Type
            is ColumnType.Choice
                or ColumnType.MultiChoice
                or ColumnType.State
                or ColumnType.Status
                or ColumnType.Boolean;

    /// <summary>Whether it holds a number that can be added up.</summary>
    public bool IsNumber =>
        Type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;

    /// <summary>Whether it points at a row.</summary>
    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;
}

using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Queries.Model;

/// <summary>Conditions of which all, or any, must hold.</summary>
internal sealed record FilterNode(bool IsOr)
{
    /// <summary>A filter that lets every row through.</summary>
    public static FilterNode Empty { get; } = new(IsOr: false);

    /// <summary>The conditions.</summary>
    public IReadOnlyList<ConditionNode> Conditions { get; init; } = [];

    /// <summary>Filters inside this one.</summary>
    public IReadOnlyList<FilterNode> Filters { get; init; } = [];

    /// <summary>Conditions on related rows: any, not any, all, not all.</summary>
    public IReadOnlyList<LinkNode> Links { get; init; } = [];
}

/// <summary>A condition on one column.</summary>
internal sealed record ConditionNode(string Column, ConditionOperator Operator)
{
    /// <summary>The alias of the linked table, when it is not where the condition stands.</summary>
    public string? Source { get; init; }

    /// <summary>The values, as text (FetchXML) or as SDK values.</summary>
    public IReadOnlyList<object?> Values { get; init; } = [];

    /// <summary>The column to compare with, "alias.column" when it is of another table.</summary>
    public string? ValueOf { get; init; }
}

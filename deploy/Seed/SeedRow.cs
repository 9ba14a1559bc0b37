namespace SalesCorner.Deploy.Seed;

/// <summary>
/// A row to be there, found by its alternate key: the same whether it goes through the SDK or the Web API.
/// </summary>
/// <param name="Table">The table's logical name.</param>
/// <param name="Key">The columns of the alternate key.</param>
/// <param name="Values">The other columns: text, whole numbers, decimals, yes/no, or a <see cref="ChoiceValue"/>.
/// </param>
/// <param name="Active">Whether the row is active; null leaves that as it is.</param>
public sealed record SeedRow(
    string Table,
    IReadOnlyDictionary<string, object> Key,
    IReadOnlyDictionary<string, object?> Values,
    bool? Active = null
);

/// <summary>A value of a choice column.</summary>
/// <param name="Value">The option's value.</param>
public sealed record ChoiceValue(int Value);

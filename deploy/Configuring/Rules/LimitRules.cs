using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Compares the values of a row with what its columns can hold.</summary>
internal static class LimitRules
{
    /// <summary>Tells every value that its column cannot hold.</summary>
    /// <param name="facts">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="placeOf">Where the value of a column stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(TableFacts facts, SeedRow row, Func<string, Place> placeOf, ICollection<Problem> problems)
    {
        foreach (
            var (column, value) in row.Values.Concat(
                row.Key.Select(pair => KeyValuePair.Create(pair.Key, (object?)pair.Value))
            )
        )
        {
            if (Refusal(facts.Columns.GetValueOrDefault(column), value) is { } refusal)
            {
                problems.Add(new Problem(placeOf(column), refusal));
            }
        }
    }

    private static string? Refusal(ColumnLimits? limits, object? value) =>
        (limits, value) switch
        {
            (null, _) or (_, null) => null,
            ({ IsNumber: true }, int whole) => limits.Refusal(whole),
            ({ IsNumber: true }, decimal number) => limits.Refusal(number),
            (_, string text) => limits.Refusal(text),
            _ => null,
        };
}

using System.Globalization;
using System.Text.Json;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Compares expected figures with JSON, figure by figure.</summary>
public static class Difference
{
    // The stored quota and won values have four decimals at most; everything else is exact up to rounding of the last
    // digits.
    private const decimal Tolerance = 0.000001m;

    /// <summary>A sentence for every figure that differs.</summary>
    public static IEnumerable<string> Between(
        IReadOnlyDictionary<string, object?> expected,
        JsonElement actual,
        string name
    ) =>
        from figure in expected
        let found = Read(actual, figure.Key)
        where !Same(figure.Value, found)
        select $"{name}.{figure.Key}: {found ?? "null"} instead of {figure.Value ?? "null"}";

    private static bool Same(object? expected, object? actual) =>
        (expected, actual) switch
        {
            (decimal one, decimal other) => Math.Abs(one - other) <= Tolerance * Math.Max(1m, Math.Abs(one)),
            _ => Equals(expected, actual),
        };

    private static object? Read(JsonElement row, string path)
    {
        var element = path.Split('.')
            .Aggregate(
                row,
                (current, part) =>
                    current.ValueKind == JsonValueKind.Array
                        ? current[int.Parse(part, CultureInfo.InvariantCulture)]
                        : current.GetProperty(part)
            );
        return element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => element.GetDecimal(),
            JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
            _ => element.GetString(),
        };
    }
}

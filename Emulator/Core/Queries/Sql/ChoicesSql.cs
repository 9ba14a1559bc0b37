using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Conditions on columns that hold several choices, stored as ",1,5,9,".</summary>
/// <remarks>jordimontana82/fake-xrm-easy pull request 351, which compared every operator with an organisation of
/// 9.1.0.33.</remarks>
internal static class ChoicesSql
{
    /// <summary>At least one of the values is chosen.</summary>
    public static string Contains(BoundCondition condition)
    {
        condition.Require(condition.Column.Type == ColumnType.MultiChoice && condition.Node.Values.Count > 0);
        var tests = Numbers(condition)
            .Select(number => $"instr({condition.Sql}, {condition.Context.Parameter($",{number},")}) > 0");
        return $"({string.Join(" OR ", tests)})";
    }

    /// <summary>
    /// Exactly the values are chosen, in any order: In and NotIn compare whole sets, Equal and NotEqual one value.
    /// </summary>
    public static string SameSet(BoundCondition condition)
    {
        var set = $",{string.Join(',', Numbers(condition).Distinct().Order())},";
        return $"({condition.Sql} = {condition.Context.Parameter(set)})";
    }

    private static List<int> Numbers(BoundCondition condition) =>
        [
            .. condition
                .Node.Values.SelectMany(Single)
                .Select(value =>
                    (value is OptionSetValue ? null : ConditionValue.Whole(value))
                    ?? throw QueryFaults.WrongValue(
                        condition.Source.Table.LogicalName,
                        condition.Column.LogicalName,
                        "System.Int32",
                        value
                    )
                ),
        ];

    private static IEnumerable<object?> Single(object? value) =>
        value is string text ? text.Split(',', StringSplitOptions.TrimEntries) : [value];
}

using System.Text;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Patterns: % any text, _ one character, [] one of a set, [^] one not of a set ("Use wildcard characters in conditions
/// for string values"). Patterns without sets are SQLite's LIKE, others its GLOB on lower case. The case of ASCII
/// letters makes no difference; beyond ASCII it does, unlike on the platform.
/// </summary>
internal static class TextSql
{
    /// <summary>The condition, or null when the operator is of another family.</summary>
    public static string? Of(BoundCondition condition) =>
        condition.Operator switch
        {
            ConditionOperator.Like => Like(condition, "", ""),
            ConditionOperator.NotLike => Not(condition, "", ""),
            ConditionOperator.BeginsWith => Like(condition, "", "%"),
            ConditionOperator.DoesNotBeginWith => Not(condition, "", "%"),
            ConditionOperator.EndsWith => Like(condition, "%", ""),
            ConditionOperator.DoesNotEndWith => Not(condition, "%", ""),
            _ => null,
        };

    /// <summary>The pattern in the language of GLOB.</summary>
    internal static string Glob(string pattern)
    {
        var glob = new StringBuilder();
        var inSet = false;
        foreach (var letter in pattern)
        {
            inSet = inSet ? letter != ']' : letter == '[';
            glob.Append(
                letter switch
                {
                    '%' when !inSet => "*",
                    '_' when !inSet => "?",
                    '*' when !inSet => "[*]",
                    '?' when !inSet => "[?]",
                    _ => char.ToLowerInvariant(letter).ToString(),
                }
            );
        }

        return glob.ToString();
    }

    private static string Not(BoundCondition condition, string before, string after) =>
        ComparisonSql.OrNull(condition, "NOT " + Like(condition, before, after));

    private static string Like(BoundCondition condition, string before, string after)
    {
        condition.Require(condition.HoldsText);
        condition.Expect(1);
        if (condition.Value(0) is not string text)
        {
            throw QueryFaults.WrongValue(
                condition.Source.Table.LogicalName,
                condition.Column.LogicalName,
                "System.String",
                condition.Value(0)
            );
        }

        var pattern = before + text + after;
        return pattern.Contains('[', StringComparison.Ordinal)
            ? $"(lower({condition.Sql}) GLOB {condition.Context.Parameter(Glob(pattern))})"
            : $"({condition.Sql} LIKE {condition.Context.Parameter(pattern)})";
    }
}

using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Conditions on the calling user, the user's teams, reports, business unit and language.</summary>
internal static class UserSql
{
    private const string Hierarchy =
        "WITH RECURSIVE h(id) AS (SELECT {0} UNION SELECT u.\"systemuserid\" FROM \"systemuser\" AS u "
        + "JOIN h ON u.\"parentsystemuserid\" = h.id) ";

    /// <summary>The condition, or null when the operator is of another family.</summary>
    public static string? Of(BoundCondition condition)
    {
        if (condition.Operator == ConditionOperator.EqualUserLanguage)
        {
            condition.Require(condition.Column.Type == ColumnType.Integer);
            return $"({condition.Sql} = {condition.Context.Parameter((long)condition.Context.Caller.LanguageCode)})";
        }

        if (Test(condition) is not { } test)
        {
            return null;
        }

        condition.Require(condition.HoldsId);
        condition.Expect(0);
        return test();
    }

    private static Func<string>? Test(BoundCondition condition) =>
        condition.Operator switch
        {
            ConditionOperator.EqualUserId => () => $"({condition.Sql} = {User(condition)})",
            ConditionOperator.NotEqualUserId => () =>
                ComparisonSql.OrNull(condition, $"{condition.Sql} <> {User(condition)}"),
            ConditionOperator.EqualBusinessId => () => $"({condition.Sql} = {BusinessUnit(condition)})",
            ConditionOperator.NotEqualBusinessId => () =>
                ComparisonSql.OrNull(condition, $"{condition.Sql} <> {BusinessUnit(condition)}"),
            ConditionOperator.EqualRoleBusinessId => () => In(condition, Roles(condition)),
            ConditionOperator.EqualUserTeams => () => In(condition, TeamsOf(condition, $"= {User(condition)}")),
            ConditionOperator.EqualUserOrUserTeams => () =>
                In(condition, $"SELECT {User(condition)} UNION {TeamsOf(condition, $"= {User(condition)}")}"),
            ConditionOperator.EqualUserOrUserHierarchy => () => In(condition, Reports(condition) + "SELECT id FROM h"),
            ConditionOperator.EqualUserOrUserHierarchyAndTeams => () =>
                In(
                    condition,
                    $"{Reports(condition)}SELECT id FROM h UNION {TeamsOf(condition, "IN (SELECT id FROM h)")}"
                ),
            _ => null,
        };

    private static string In(BoundCondition condition, string select) => $"({condition.Sql} IN ({select}))";

    private static string User(BoundCondition condition) =>
        condition.Context.Parameter(StorageValue.Of(condition.Context.Caller.UserId));

    private static string BusinessUnit(BoundCondition condition) =>
        condition.Context.Parameter(StorageValue.Of(condition.Context.Caller.BusinessUnitId));

    private static string Reports(BoundCondition condition)
    {
        condition.Context.Catalog.Table("systemuser").Column("parentsystemuserid");
        return Hierarchy.Replace("{0}", User(condition), StringComparison.Ordinal);
    }

    private static string TeamsOf(BoundCondition condition, string users)
    {
        condition.Context.Catalog.Table("teammembership").Column("systemuserid");
        return $"SELECT m.\"teamid\" FROM \"teammembership\" AS m WHERE m.\"systemuserid\" {users}";
    }

    private static string Roles(BoundCondition condition)
    {
        condition.Context.Catalog.Table("systemuserroles").Column("roleid");
        return "SELECT r.\"businessunitid\" FROM \"role\" AS r JOIN \"systemuserroles\" AS u ON u.\"roleid\" = "
            + "r.\"roleid\" "
            + $"WHERE u.\"systemuserid\" = {User(condition)}";
    }
}

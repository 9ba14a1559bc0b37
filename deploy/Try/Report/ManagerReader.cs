using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>Reads what the last night put on coverage rows and weeks for a manager: balance, cost, time.</summary>
/// <param name="dataverse">The emulator after the replay.</param>
public sealed class ManagerReader(EmbeddedDataverse dataverse)
{
    private const int FirstOption = 482_730_000;
    private const int PageSize = 5_000;
    private const decimal Percent = 100m;

    private static readonly string[] Kinds = ["Rep", "Team", "Business unit"];
    private static readonly string[] Motions = ["Prospect", "Grow", "Maintain"];

    private static readonly string[] OfMotion =
    [
        "deals",
        "won",
        "rate",
        "wonvalue",
        "cycle",
        "minutes",
        "share",
        "measured",
    ];

    private static readonly string[] Columns =
    [
        "sc_name",
        "sc_kind",
        "sc_repid",
        "sc_managerid",
        "sc_periodname",
        "sc_newaccounts",
        "sc_newaccountvalue",
        "sc_lapsedaccounts",
        "sc_lapsedvalue",
        "sc_accountsneeded",
        "sc_accountsneededbyvalue",
        "sc_churnnote",
        "sc_balancenote",
        "sc_touchesperwin",
        "sc_hoursperwin",
        "sc_costperwin",
        "sc_costshare",
        "sc_expensive",
        "sc_costnote",
        .. Motions.SelectMany(motion => OfMotion.Select(column => "sc_" + motion.ToLowerInvariant() + column)),
    ];

    /// <summary>Balance of reps, teams and business units in a period that the night has balanced.</summary>
    public IReadOnlyList<BalanceResult> Balance(DateOnly periodStart) => [.. Rows(periodStart).Select(Balance)];

    /// <summary>Cost of the same.</summary>
    public IReadOnlyList<CostResult> Cost(DateOnly periodStart) =>
        [
            .. Rows(periodStart)
                .Select(row => new CostResult(NameOf(row), KindOf(row))
                {
                    TouchesPerWin = row.GetAttributeValue<decimal?>("sc_touchesperwin"),
                    HoursPerWin = row.GetAttributeValue<decimal?>("sc_hoursperwin"),
                    CostPerWin = Money(row, "sc_costperwin"),
                    CostShare = Share(row, "sc_costshare"),
                    Expensive = row.GetAttributeValue<bool?>("sc_expensive"),
                    InWords = row.GetAttributeValue<string>("sc_costnote"),
                }),
        ];

    /// <summary>The latest weeks, as many as the night keeps up: by rep, the latest first.</summary>
    public IReadOnlyList<WeekResult> Weeks(DateOnly asOf)
    {
        var query = new QueryExpression("sc_week") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("sc_weekstart", ConditionOperator.OnOrAfter, asOf.AddDays(-20).ToDateTime(default));
        return
        [
            .. All(query)
                .Select(Week)
                .OrderBy(week => week.Rep, StringComparer.Ordinal)
                .ThenByDescending(week => week.WeekOf),
        ];
    }

    private static BalanceResult Balance(Entity row) =>
        new(NameOf(row), KindOf(row))
        {
            Motions = [.. Motions.Select(motion => Motion(row, motion))],
            NewAccounts = row.GetAttributeValue<int?>("sc_newaccounts"),
            NewAccountValue = Money(row, "sc_newaccountvalue"),
            LapsedAccounts = row.GetAttributeValue<int?>("sc_lapsedaccounts"),
            LapsedValue = Money(row, "sc_lapsedvalue"),
            AccountsNeeded = row.GetAttributeValue<int?>("sc_accountsneeded"),
            AccountsNeededByValue = row.GetAttributeValue<int?>("sc_accountsneededbyvalue"),
            InWords = row.GetAttributeValue<string>("sc_balancenote"),
            ChurnInWords = row.GetAttributeValue<string>("sc_churnnote"),
        };

    private static MotionResult Motion(Entity row, string motion)
    {
        var prefix = "sc_" + motion.ToLowerInvariant();
        return new MotionResult(motion)
        {
            Closed = row.GetAttributeValue<int?>(prefix + "deals"),
            Won = row.GetAttributeValue<int?>(prefix + "won"),
            WinRate = Share(row, prefix + "rate"),
            WonValue = Money(row, prefix + "wonvalue"),
            MedianCycleDays = row.GetAttributeValue<decimal?>(prefix + "cycle"),
            Minutes = row.GetAttributeValue<int?>(prefix + "minutes"),
            RecommendedTime = Share(row, prefix + "share"),
            MeasuredTime = Share(row, prefix + "measured"),
        };
    }

    private static WeekResult Week(Entity row) =>
        new(
            row.GetAttributeValue<EntityReference>("sc_rep")?.Name ?? string.Empty,
            DateOnly.FromDateTime(row.GetAttributeValue<DateTime>("sc_weekstart"))
        )
        {
            ProactiveHours = row.GetAttributeValue<decimal?>("sc_proactivehours"),
            ReactiveHours = row.GetAttributeValue<decimal?>("sc_reactivehours"),
            InternalHours = row.GetAttributeValue<decimal?>("sc_internalhours"),
            UnloggedHours = row.GetAttributeValue<decimal?>("sc_unlogged"),
            ProactiveShare = Share(row, "sc_proactiveshare"),
            TargetShare = Share(row, "sc_targetshare"),
            GapHours = row.GetAttributeValue<decimal?>("sc_gaphours"),
            Activities = row.GetAttributeValue<int?>("sc_activitycount"),
            LoggedShare = Share(row, "sc_loggedshare"),
            InWords = row.GetAttributeValue<string>("sc_explanation"),
            Note = row.GetAttributeValue<string>("sc_note"),
        };

    private List<Entity> Rows(DateOnly periodStart)
    {
        var query = new QueryExpression("sc_repcoverage") { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition("sc_periodstart", ConditionOperator.On, periodStart.ToDateTime(default));
        query.Criteria.AddCondition("sc_balancenote", ConditionOperator.NotNull);
        return [.. All(query).OrderBy(KindOf, StringComparer.Ordinal).ThenBy(NameOf, StringComparer.Ordinal)];
    }

    private List<Entity> All(QueryExpression query)
    {
        query.AddOrder(query.EntityName + "id", OrderType.Ascending);
        query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
        var rows = new List<Entity>();
        EntityCollection page;
        do
        {
            page = dataverse.System.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        } while (page.MoreRecords);

        return rows;
    }

    private static string KindOf(Entity row) =>
        Kinds[row.GetAttributeValue<OptionSetValue>("sc_kind").Value - FirstOption];

    private static string NameOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(KindOf(row) == "Team" ? "sc_managerid" : "sc_repid")?.Name
        ?? row.GetAttributeValue<string>("sc_name");

    private static decimal? Money(Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    private static decimal? Share(Entity row, string column) => row.GetAttributeValue<decimal?>(column) / Percent;
}

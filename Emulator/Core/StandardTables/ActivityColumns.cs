using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>The columns that every table of activities has.</summary>
public static class ActivityColumns
{
    /// <summary>The standard tables that an activity may regard.</summary>
    public static readonly IReadOnlyList<string> RegardingTargets =
    [
        "account",
        "campaign",
        "contact",
        "incident",
        "lead",
        "opportunity",
        "quote",
        "salesorder",
        "invoice",
    ];

    private static readonly (string Schema, string Line)[] Common =
    [
        ("Subject", "text 200 required | Subject"),
        ("Description", "memo 2000 | Description"),
        ("ScheduledStart", "datetime | Start Date"),
        ("ScheduledEnd", "datetime | Due Date"),
        ("ScheduledDurationMinutes", "int 0..2147483647 readonly | Scheduled Duration"),
        ("ActualStart", "datetime | Actual Start"),
        ("ActualEnd", "datetime | Actual End"),
        ("ActualDurationMinutes", "int 0..2147483647 | Duration"),
        ("PriorityCode", "choice default=1 | Priority | 0 Low; 1 Normal; 2 High"),
        ("IsBilled", "bool default=0 | Is Billed | 0 No; 1 Yes"),
        ("IsRegularActivity", "bool default=0 readonly | Is Regular Activity | 0 No; 1 Yes"),
        ("IsWorkflowCreated", "bool default=0 | Is Workflow Created | 0 No; 1 Yes"),
        ("SentOn", "datetime readonly | Date Sent"),
        ("SortDate", "datetime | Sort Date"),
        ("LastOnHoldTime", "datetime | Last On Hold Time"),
        ("OnHoldTime", "int -2147483648..2147483647 readonly | On Hold Time (Minutes)"),
        ("ActivityAdditionalParams", "memo 8192 | Additional Parameters"),
        ("StageId", "id | (Deprecated) Process Stage"),
        ("ProcessId", "id | Process"),
        ("TraversedPath", "text 1250 | (Deprecated) Traversed Path"),
    ];

    /// <summary>The columns of the table of activities with that name.</summary>
    public static IEnumerable<ColumnDefinition> Of(string table, bool regarding)
    {
        foreach (var (schema, line) in Common)
        {
            yield return ColumnSpec.Parse(schema, line);
        }

        yield return ColumnSpec.Parse("ActivityTypeCode", "entityname readonly | Activity Type") with
        {
            DefaultValue = table,
        };
        if (regarding)
        {
            yield return ColumnSpec.Parse("RegardingObjectId", "lookup | Regarding") with
            {
                Targets = RegardingTargets,
            };
        }
    }
}

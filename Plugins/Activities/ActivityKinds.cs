using SalesCorner.Plugins.Domain.Activities;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>Knows what each kind of activity counts as, by the table that it stands in.</summary>
internal static class ActivityKinds
{
    // Rows that the platform writes, or that stand for others: a close, a campaign's own work, the master of a series.
    private static readonly HashSet<string> Never = new(StringComparer.OrdinalIgnoreCase)
    {
        "opportunityclose",
        "quoteclose",
        "orderclose",
        "incidentresolution",
        "contractclose",
        "bulkoperation",
        "campaignactivity",
        "recurringappointmentmaster",
        "untrackedemail",
    };

    /// <summary>What the activities of a table count as; null when they count nowhere.</summary>
    public static ActivityKind? Of(string? table, ActivitySettings settings) =>
        table is null || Never.Contains(table) || settings.LeavesOut(table) ? null : Known(table);

    private static ActivityKind Known(string table) =>
        table switch
        {
            ActivityTable.PhoneCall => ActivityKind.PhoneCall,
            ActivityTable.Appointment => ActivityKind.Appointment,
            ActivityTable.Email => ActivityKind.Email,
            ActivityTable.Task => ActivityKind.Task,
            ActivityTable.Letter => ActivityKind.Letter,
            _ => ActivityKind.Other,
        };
}

using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>A table whose rows are people captured at an event.</summary>
/// <param name="Name">The table.</param>
/// <param name="Campaign">The column of the campaign.</param>
/// <param name="CapturedAt">The column of the moment of the capture, beside that of the creation; null for
/// none.</param>
internal sealed record CapturedTable(string Name, string Campaign, string? CapturedAt);

/// <summary>The tables of people captured; the columns of the clock have the same names in each.</summary>
internal static class CapturedTables
{
    /// <summary>Leads by their source campaign, and the responses to a campaign.</summary>
    public static readonly CapturedTable[] All =
    [
        new(LeadTable.LogicalName, LeadTable.Campaign, null),
        new(CampaignResponseTable.LogicalName, CampaignResponseTable.Campaign, CampaignResponseTable.ReceivedOn),
    ];

    /// <summary>The columns of the clock, which nobody types.</summary>
    public static readonly string[] Clock =
    [
        LeadTable.CapturedOn,
        LeadTable.FollowUpDueOn,
        LeadTable.FollowedUpOn,
        LeadTable.FollowUpDays,
    ];

    /// <summary>The table of that name.</summary>
    public static CapturedTable Of(string name) => All.Single(table => table.Name == name);
}

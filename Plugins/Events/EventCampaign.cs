using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Events;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>A campaign as far as it is an event.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="IsEvent">Whether it is of the type Event, or marked as one.</param>
/// <param name="StartsOn">When it began, or is to begin; null when unknown.</param>
/// <param name="EndsOn">Its last day in the organisation's zone; null when unknown.</param>
internal sealed record EventCampaign(Guid Id, bool IsEvent, DateTime? StartsOn, DateTime? EndsOn)
{
    /// <summary>The columns that say so.</summary>
    public static readonly string[] Columns =
    [
        CampaignTable.TypeCode,
        CampaignTable.IsEvent,
        CampaignTable.ProposedStart,
        CampaignTable.ProposedEnd,
        CampaignTable.ActualStart,
        CampaignTable.ActualEnd,
    ];

    // campaign.typecode, "Event".
    private const int EventType = 3;

    /// <summary>Reads a campaign; null when it is gone.</summary>
    /// <param name="service">Acts as SYSTEM.</param>
    /// <param name="id">The campaign.</param>
    /// <param name="zone">The organisation's zone.</param>
    public static EventCampaign? Read(IOrganizationService service, Guid id, DayZone zone)
    {
        var query = new QueryExpression(CampaignTable.LogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(CampaignTable.Id, ConditionOperator.Equal, id);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? Of(row, zone) : null;
    }

    /// <summary>A campaign as its row says. What really happened wins over what was proposed.</summary>
    public static EventCampaign Of(Entity row, DayZone zone)
    {
        var end =
            row.GetAttributeValue<DateTime?>(CampaignTable.ActualEnd)
            ?? row.GetAttributeValue<DateTime?>(CampaignTable.ProposedEnd);
        return new EventCampaign(
            row.Id,
            row.GetAttributeValue<OptionSetValue>(CampaignTable.TypeCode)?.Value == EventType
                || row.GetAttributeValue<bool>(CampaignTable.IsEvent),
            row.GetAttributeValue<DateTime?>(CampaignTable.ActualStart)
                ?? row.GetAttributeValue<DateTime?>(CampaignTable.ProposedStart),
            end is { } moment ? zone.DayOf(moment) : null
        );
    }

    /// <summary>The columns of the clock of somebody who came to it; all empty where it is no event.</summary>
    /// <param name="capturedOn">The day of the capture.</param>
    /// <param name="followedUpOn">The day of the follow-up; null while there was none.</param>
    /// <param name="days">Days allowed.</param>
    public Dictionary<string, object?> ClockColumns(DateTime capturedOn, DateTime? followedUpOn, int days)
    {
        var clock = new FollowUpClock(capturedOn, EndsOn);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [LeadTable.CapturedOn] = IsEvent ? capturedOn : null,
            [LeadTable.FollowUpDueOn] = IsEvent ? clock.DueOn(days) : null,
            [LeadTable.FollowedUpOn] = IsEvent ? followedUpOn : null,
            [LeadTable.FollowUpDays] = IsEvent && followedUpOn is { } on ? clock.DaysTaken(on) : null,
        };
    }

    /// <summary>The columns of somebody who came to no event.</summary>
    public static Dictionary<string, object?> NoClock() =>
        new EventCampaign(Guid.Empty, false, null, null).ClockColumns(default, null, 0);
}

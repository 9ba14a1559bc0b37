using SalesCorner.Plugins.Domain.Events;
using SalesCorner.Plugins.Events;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Domain.Events;
using SalesCorner.Plugins.Tests.Events;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>The columns of events: clocks of leads and responses, figures of campaigns.</summary>
internal static class EventOrigins
{
    private static readonly Type[] Figures = [typeof(EventFiguresPlugin), typeof(EventsChunk)];

    public static IEnumerable<ColumnOrigin> All =>
        [.. CapturedTables.All.SelectMany(table => Clock(table.Name)), .. Campaign];

    private static IEnumerable<ColumnOrigin> Clock(string table) =>
        [
            .. Origin
                .By([typeof(FollowUpClockPlugin), typeof(FollowUpPlugin), .. Figures])
                .From(typeof(FollowUpClock), typeof(FollowUpClockPluginTests))
                .Give(table, LeadTable.CapturedOn, LeadTable.FollowUpDueOn, LeadTable.FollowUpDays),
            .. Origin
                .By([typeof(FollowUpClockPlugin), typeof(FollowUpPlugin), .. Figures])
                .From(typeof(FirstFollowUp), typeof(FollowUpPluginTests))
                .Give(table, LeadTable.FollowedUpOn),
        ];

    private static IEnumerable<ColumnOrigin> Campaign =>
        [
            .. Origin
                .By(Figures)
                .From(typeof(EventFigures), typeof(EventFiguresPluginTests))
                .Give(
                    CampaignTable.LogicalName,
                    CampaignTable.Captured,
                    CampaignTable.Within1,
                    CampaignTable.Within3,
                    CampaignTable.Within5,
                    CampaignTable.Later,
                    CampaignTable.NotYet,
                    CampaignTable.MeetingsPlanned,
                    CampaignTable.BecameDeals,
                    CampaignTable.WonValue
                ),
            .. Origin
                .By(Figures)
                .From(typeof(ValuePerCost), typeof(EventRulesTests))
                .Give(CampaignTable.LogicalName, CampaignTable.ValuePerCost),
            .. Origin
                .By(Figures)
                .From(typeof(ConversionByDelay), typeof(EventRulesTests))
                .Give(CampaignTable.LogicalName, CampaignTable.Conversion),
            .. Origin
                .By(typeof(EventMarkPlugin), typeof(EventFiguresPlugin))
                .From(typeof(EventMarkPlugin), typeof(EventMarkPluginTests))
                .Give(CampaignTable.LogicalName, CampaignTable.EventDirtySince),
            .. Origin
                .Typed("marketing and sales")
                .From(typeof(EventCampaign), typeof(FollowUpClockPluginTests))
                .Give(CampaignTable.LogicalName, CampaignTable.IsEvent, CampaignTable.MeetingGoal),
        ];
}

using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>
/// Starts the clock of somebody who came to an event, in the save itself and before the transaction, so that a read
/// that fails
/// leaves the save alone. Nobody types the columns of the clock.
/// </summary>
public sealed class FollowUpClockPlugin()
    : PluginBase([
        .. CapturedTables.All.SelectMany(table =>
            new[]
            {
                Step.On(Message.Create, table.Name).At(Stage.PreValidation).Run(Start),
                Step.On(Message.Update, table.Name)
                    .At(Stage.PreValidation)
                    .WhenChanged([.. CapturedTables.Clock, .. Concerns(table)])
                    .WithPreImage([.. Concerns(table), CreatedOn, LeadTable.FollowedUpOn])
                    .Run(Start),
            }
        ),
    ])
{
    private const string CreatedOn = "createdon";
    private const string Overridden = "overriddencreatedon";

    private static string[] Concerns(CapturedTable table) =>
        table.CapturedAt is { } moment ? [table.Campaign, moment] : [table.Campaign];

    private static void Start(PluginRun run)
    {
        if (CapturedTables.Clock.Any(run.Target.Contains) && !WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            run.Trace(
                $"{ComputedColumns.Strip(run.Target, CapturedTables.Clock)} computed columns are not taken over."
            );
        }

        var table = CapturedTables.Of(run.Context.PrimaryEntityName);
        if (!Concerns(table).Any(run.Record.Changes))
        {
            return;
        }

        run.Target.With(ClockOf(run, table));
    }

    private static Dictionary<string, object?> ClockOf(PluginRun run, CapturedTable table)
    {
        if (run.Record.Reference(table.Campaign) is not { LogicalName: CampaignTable.LogicalName } reference)
        {
            return EventCampaign.NoClock();
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        if (EventCampaign.Read(run.Service, reference.Id, configuration.Zone) is not { } campaign)
        {
            return EventCampaign.NoClock();
        }

        return campaign.ClockColumns(
            configuration.DayOf(CapturedAt(run, table)),
            run.PreImage?.GetAttributeValue<DateTime?>(LeadTable.FollowedUpOn),
            configuration.Settings.Goals.FollowUpDays
        );
    }

    // A row that is imported late was captured when its source says.
    private static DateTime CapturedAt(PluginRun run, CapturedTable table) =>
        (table.CapturedAt is { } moment ? run.Record.Value<DateTime?>(moment) : null)
        ?? run.Record.Value<DateTime?>(CreatedOn)
        ?? run.Target.GetAttributeValue<DateTime?>(Overridden)
        ?? run.NowUtc;
}

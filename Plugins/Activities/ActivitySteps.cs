using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>The steps of the kinds of activity: the platform raises no event on activities as such.</summary>
internal static class ActivitySteps
{
    /// <summary>The tables of the kinds that can be work with a customer.</summary>
    public static readonly string[] All =
    [
        ActivityTable.PhoneCall,
        ActivityTable.Appointment,
        ActivityTable.Email,
        ActivityTable.Task,
        ActivityTable.Letter,
    ];

    /// <summary>The steps of one table.</summary>
    public static IEnumerable<Step> Of(string table, Action<PluginRun> handler) =>
        [
            Step.On(Message.Create, table)
                .At(Stage.PostOperation)
                .Asynchronously()
                .WithPostImage([ActivityTable.Regarding, .. OwnDealClass.Columns])
                .Run(handler),
            Step.On(Message.Update, table)
                .At(Stage.PostOperation)
                .Asynchronously()
                .WhenChanged(FilterOf(table))
                .WithPreImage(ActivityTable.Regarding)
                .WithPostImage([ActivityTable.Regarding, .. OwnDealClass.Columns])
                .Run(handler),
            Step.On(Message.Delete, table)
                .At(Stage.PostOperation)
                .Asynchronously()
                .WithPreImage(ActivityTable.Regarding)
                .Run(handler),
        ];

    private static string[] FilterOf(string table)
    {
        string[] common =
        [
            ActivityTable.State,
            ActivityTable.Regarding,
            ActivityTable.ScheduledStart,
            ActivityTable.ScheduledEnd,
            ActivityTable.ActualEnd,
            ActivityTable.ActualMinutes,
            ActivityTable.ScheduledMinutes,
        ];
        return table switch
        {
            ActivityTable.PhoneCall or ActivityTable.Email => [.. common, ActivityTable.Direction],
            ActivityTable.Task => [.. common, ActivityTable.CustomerWork],
            _ => common,
        };
    }
}

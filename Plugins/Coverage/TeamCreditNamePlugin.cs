using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>
/// Names a team credit after its team and its user, so that no list shows a row without a name; before the transaction,
/// so that a read that fails leaves the save alone.
/// </summary>
public sealed class TeamCreditNamePlugin()
    : PluginBase(
        Step.On(Message.Create, TeamCreditTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Name),
        Step.On(Message.Update, TeamCreditTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged(TeamCreditTable.TeamId, TeamCreditTable.UserId, TeamCreditTable.Name)
            .WithPreImage(TeamCreditTable.TeamId, TeamCreditTable.UserId, TeamCreditTable.Name)
            .Run(Name)
    )
{
    private static void Name(PluginRun run)
    {
        var names = new RowNames(run.Service);
        var typed = run.Record.Value<string>(TeamCreditTable.Name);
        var moved = run.Record.Changes(TeamCreditTable.TeamId) || run.Record.Changes(TeamCreditTable.UserId);
        if (
            string.IsNullOrWhiteSpace(typed)
            || (run.PreImage is not null && moved && typed == Of(names, new RowView(null, run.PreImage)))
        )
        {
            run.Target[TeamCreditTable.Name] = Of(names, run.Record);
        }
    }

    private static string Of(RowNames names, RowView credit) =>
        names.Of(credit.Reference(TeamCreditTable.TeamId)) + ": " + names.Of(credit.Reference(TeamCreditTable.UserId));
}

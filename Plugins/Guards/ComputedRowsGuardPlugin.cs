using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Guards;

/// <summary>
/// Refuses rows of the computed tables that do not come from the solution's own code, whatever rights somebody has.
/// </summary>
public sealed class ComputedRowsGuardPlugin()
    : PluginBase([
        .. GuardedTables.All.SelectMany(table =>
            new[]
            {
                Step.On(Message.Create, table.Name).At(Stage.PreValidation).Run(Refuse),
                Step.On(Message.Update, table.Name).At(Stage.PreValidation).WhenChanged(table.Columns).Run(Refuse),
            }
        ),
    ])
{
    private static void Refuse(PluginRun run)
    {
        if (!WriteOrigin.IsOwnCode(run))
        {
            throw new BusinessRuleException(
                "SalesCorner computes these rows, and nobody types them. Change the deals, quotas or "
                    + "settings that they follow from."
            );
        }
    }
}

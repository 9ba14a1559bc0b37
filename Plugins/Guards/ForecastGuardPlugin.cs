using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>
/// Lets the rep alone type the rep's call and everybody but the rep the manager's, and nobody what is computed.
/// </summary>
public sealed class ForecastGuardPlugin()
    : PluginBase(
        Step.On(Message.Update, ForecastTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged([.. TypedCalls.OfRep, .. TypedCalls.OfManager, .. Computed])
            .WithPreImage([ForecastTable.RepId, .. TypedCalls.OfRep, .. TypedCalls.OfManager])
            .Run(Protect)
    )
{
    // The amounts are in base currency, as all figures are.
    private static readonly string[] Computed = [.. ComputedColumns.OfForecast, ForecastTable.Currency];

    private static void Protect(PluginRun run)
    {
        if (WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            return;
        }

        var isRep = run.PreImage?.GetAttributeValue<EntityReference>(ForecastTable.RepId)?.Id == run.Context.UserId;
        if (!isRep && TypedCalls.OfRep.Any(run.Record.Changes))
        {
            throw new BusinessRuleException(
                "Commit, best case and their note are the rep's own. Type your call in the manager's fields "
                    + "beside them."
            );
        }

        if (isRep && TypedCalls.OfManager.Any(run.Record.Changes))
        {
            throw new BusinessRuleException(
                "The manager's call and its note are the manager's own. Type yours in commit and best case."
            );
        }

        run.Trace(
            $"{ComputedColumns.Strip(run.Target, Computed)} computed columns are not taken over: nobody types them."
        );
    }
}

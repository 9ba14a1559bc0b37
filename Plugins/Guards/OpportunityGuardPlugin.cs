using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>
/// Takes computed columns out of what people save on an opportunity; the rest of the save goes through.
/// </summary>
public sealed class OpportunityGuardPlugin()
    : PluginBase(
        Step.On(Message.Create, OpportunityTable.LogicalName).At(Stage.PreValidation).Run(Protect),
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PreValidation)
            .WhenChanged([.. ComputedColumns.OfOpportunity, .. DealCredit.Columns])
            .WithPreImage(DealCredit.Columns)
            .Run(Protect)
    )
{
    private static void Protect(PluginRun run)
    {
        ProtectCredit(run);
        var typed = ComputedColumns.OfOpportunity.Where(run.Target.Contains).ToList();
        if (typed.Count == 0 || WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            return;
        }

        var isImport =
            run.Context.MessageName == Message.Create
            && typed.Contains(OpportunityTable.CloseDateAssumed)
            && WriteOrigin.Ask(run, _ => new ImporterStore(run.Service).MayAssume(run.Context.UserId));
        var stripped = ComputedColumns.Strip(
            run.Target,
            isImport ? typed.Where(column => column != OpportunityTable.CloseDateAssumed) : typed
        );
        run.Trace($"{stripped} computed columns are not taken over: nobody types them.");
    }

    // Whom a deal is credited to decides on rates and quotas: managers correct it, not whoever may write the deal.
    private static void ProtectCredit(PluginRun run)
    {
        if (!DealCredit.Columns.Any(run.Target.Contains) || WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            return;
        }

        if (!WriteOrigin.Ask(run, _ => new ImporterStore(run.Service).MayCredit(run.Context.UserId)))
        {
            run.Trace(
                $"{ComputedColumns.Strip(run.Target, DealCredit.Columns)} columns of credit are not taken "
                    + "over: managers correct them."
            );
        }
        else if (DealCredit.SharesOf(run.Record).Problem is { } problem)
        {
            throw new BusinessRuleException(problem);
        }
    }
}

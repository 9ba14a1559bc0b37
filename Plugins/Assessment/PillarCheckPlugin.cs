using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Assessment;

/// <summary>Refuses a pillar that names an indicator which nothing measures.</summary>
public sealed class PillarCheckPlugin()
    : PluginBase(
        Step.On(Message.Create, PillarTable.LogicalName).At(Stage.PreValidation).Run(Check),
        Step.On(Message.Update, PillarTable.LogicalName)
            .At(Stage.PreValidation)
            .WhenChanged(PillarTable.Indicators)
            .Run(Check)
    )
{
    private static void Check(PluginRun run)
    {
        var unknown = TeamIndicators.Unknown(run.Record.Value<string>(PillarTable.Indicators));
        if (unknown.Count > 0)
        {
            throw new BusinessRuleException(
                $"The pillar names \"{unknown[0]}\", which is no indicator. Give some of: "
                    + $"{string.Join(", ", TeamIndicators.Names)}."
            );
        }
    }
}

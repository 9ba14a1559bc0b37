using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Takes computed columns out of what people save on objectives, key results and reviews; the rest of the save goes
/// through. It comes before the steps that compute them in the same save.
/// </summary>
public sealed class GoalGuardPlugin()
    : PluginBase([
        .. ComputedColumns.OfGoals.SelectMany(table =>
            new[]
            {
                Step.On(Message.Create, table.Name)
                    .At(Stage.PreValidation)
                    .Rank(Step.LateOrder - 1)
                    .OfDailyWork()
                    .Run(Protect),
                Step.On(Message.Update, table.Name)
                    .At(Stage.PreValidation)
                    .Rank(Step.LateOrder - 1)
                    .OfDailyWork()
                    .WhenChanged(table.Columns)
                    .Run(Protect),
            }
        ),
    ])
{
    private static void Protect(PluginRun run)
    {
        var columns = ComputedColumns.OfGoals.Single(table => table.Name == run.Context.PrimaryEntityName).Columns;
        if (columns.Any(run.Target.Contains) && !WriteOrigin.Ask(run, WriteOrigin.IsOwnCode))
        {
            run.Trace(
                $"{ComputedColumns.Strip(run.Target, columns)} computed columns are not taken over: nobody types them."
            );
        }
    }
}

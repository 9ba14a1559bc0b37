using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Assessment;

/// <summary>
/// Completes a self-assessment: whose, of which period, on which tier. Nobody types what is computed.
/// </summary>
public sealed class AssessmentSavePlugin()
    : PluginBase(
        Step.On(Message.Create, AssessmentTable.LogicalName).At(Stage.PreValidation).OfDailyWork().Run(Complete),
        Step.On(Message.Update, AssessmentTable.LogicalName)
            .At(Stage.PreValidation)
            .OfDailyWork()
            .WhenChanged([.. Typed, .. ComputedColumns.OfAssessment])
            .WithPreImage([.. Typed, AssessmentTable.Name])
            .Run(Complete)
    )
{
    private static readonly string[] Typed =
    [
        AssessmentTable.ManagerId,
        AssessmentTable.PeriodStart,
        AssessmentTable.PeriodEnd,
        AssessmentTable.AssessmentStatus,
    ];

    private static void Complete(PluginRun run)
    {
        if (WriteOrigin.Ask(run, WriteOrigin.IsOwnCode) && !Typed.Any(run.Target.Contains))
        {
            return;
        }

        ComputedColumns.Strip(run.Target, ComputedColumns.OfAssessment);
        var configuration = new ConfigurationStore(run.Service).Read();
        var periods = new ObjectivePeriods(configuration.Calendar);
        var days = periods.Complete(
            run.Record.Day(AssessmentTable.PeriodStart),
            run.Record.Day(AssessmentTable.PeriodEnd),
            configuration.DayOf(run.NowUtc)
        );
        var manager =
            run.Record.Reference(AssessmentTable.ManagerId)
            ?? OwningUser(run)
            ?? new EntityReference(UserTable.LogicalName, run.Context.InitiatingUserId);
        var people = new ReportStore(run.Service).Of(manager.Id);
        var period = periods.NameOf(days);
        run.SetChanged(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [AssessmentTable.ManagerId] = manager,
                [AssessmentTable.PeriodStart] = days.Start,
                [AssessmentTable.PeriodEnd] = days.End,
                [AssessmentTable.PeriodName] = period,
                [AssessmentTable.Reports] = people.Count,
                [AssessmentTable.Tier] = ManagerTiers.Of(people.Count) is { } tier ? Choice.Of(tier) : null,
                [AssessmentTable.Name] = $"{people.ManagerName}, {period}",
            }
        );
    }

    // A team can own one, and is nobody's manager.
    private static EntityReference? OwningUser(PluginRun run) =>
        run.Record.Reference(AssessmentTable.Owner) is { LogicalName: UserTable.LogicalName } user ? user : null;
}

using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Finish;
using SalesCorner.Deploy.Installing.Import;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing;

/// <summary>Carries out what a plan says: imports, publishes, sets, and turns on.</summary>
/// <param name="run">The run that hears of warnings.</param>
/// <param name="client">The environment.</param>
/// <param name="rules">How patient it is.</param>
internal sealed class Deployment(CommandRun run, DataverseClient client, RetryRules rules)
{
    /// <summary>Does it. Every step may be done twice.</summary>
    /// <exception cref="CommandFailedException">The environment refused something.</exception>
    public async Task<bool> RunAsync(
        TargetPackage target,
        DeployPlan plan,
        SettingsDocument document,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        if (plan.Way != ImportWay.None)
        {
            await new SolutionImport(client, target, new PollingDelay(rules, run.Terminal.Clock)).RunAsync(
                plan.Way,
                plan.Repairs,
                meter,
                cancellation
            );
        }

        meter.Begin("Publishing");
        await Publishing.RunAsync(client, target, cancellation);
        meter.Begin("Setting variables and connections");
        await EnvironmentValues.ApplyAsync(client, document, cancellation);
        meter.Begin("Writing default settings where none are");
        await new DefaultSettings(client, target).ApplyAsync(cancellation);
        meter.Begin("Turning steps and flows on");
        if (target.AssemblyName is { } assembly)
        {
            await StepSwitch.ApplyAsync(client, assembly, on: true, cancellation);
        }

        meter.Begin("Following processes of the organisation's own");
        var processes = new ProcessSteps(client);
        await processes.ApplyAsync(await processes.PlanAsync(cancellation), cancellation);
        if (await FlowSwitch.TurnOnAsync(client, target, cancellation) is { } unbound)
        {
            run.Warn(
                $"The flow stays off: the connection reference {unbound} has no connection. "
                    + "Make a Dataverse connection in the environment, write its id to connectionReferences in "
                    + "a settings file, and run deploy --settings FILE. Or run salescorner nightly by a "
                    + "scheduler of your own."
            );
        }

        return true;
    }
}

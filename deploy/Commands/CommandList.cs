using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection.Opening;

namespace SalesCorner.Deploy.Commands;

/// <summary>Every command of <c>salescorner</c>, in the order of the help. The one place to add a command.</summary>
public static class CommandList
{
    /// <summary>Makes the commands.</summary>
    /// <param name="setup">Retries and variables of those that connect; null for the usual.</param>
    public static IReadOnlyList<ICommandModule> All(ConnectionSetup? setup = null) =>
        [
            new TryCommand(),
            new BacktestCommand(),
            new ServeCommand(),
            new PackCommand(),
            new CheckCommand(setup),
            new StatusCommand(setup),
            new DeployCommand(setup),
            new BootstrapCommand(setup),
            new ConfigureCommand(setup),
            new BackfillCommand(setup),
            new NightlyCommand(setup),
            new VerifyCommand(setup),
            new RemoveCommand(setup),
        ];
}

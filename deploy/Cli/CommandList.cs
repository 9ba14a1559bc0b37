using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Configuring;
using SalesCorner.Deploy.Installing;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Operating.Backfill;
using SalesCorner.Deploy.Operating.Verify;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Try;

namespace SalesCorner.Deploy.Cli;

/// <summary>Every command of <c>salescorner</c>, in the order of the help. The one place to add a command.</summary>
public static class CommandList
{
    /// <summary>Makes the commands.</summary>
    public static IReadOnlyList<ICommandModule> All() =>
    [
        new TryCommand(),
        new PackCommand(),
        new CheckCommand(),
        new StatusCommand(),
        new DeployCommand(),
        new ConfigureCommand(),
        new BackfillCommand(),
        new NightlyCommand(),
        new VerifyCommand(),
        new RemoveCommand(),
    ];
}

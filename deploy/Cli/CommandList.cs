using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Cli;

/// <summary>Every command of <c>salescorner</c>, in the order of the help. The one place to add a command.</summary>
public static class CommandList
{
    /// <summary>Makes the commands.</summary>
    public static IReadOnlyList<ICommandModule> All() =>
    [
        new PackCommand(),
        new CheckCommand(),
    ];
}

using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Plan;

/// <summary>
/// Decides how a package gets in, or says why it cannot ("Update or upgrade a solution", "Create solution patches").
/// </summary>
internal static class ImportChoice
{
    /// <summary>Chooses how a package comes in beside what is installed.</summary>
    /// <param name="package">The package.</param>
    /// <param name="installed">The solution that it replaces, or that it patches; null when there is none.</param>
    /// <param name="asked">What the command line asks for; null leaves it to the tool.</param>
    /// <exception cref="CommandFailedException">The platform would refuse it, or would do something else than what was
    /// asked.</exception>
    public static ImportWay Decide(TargetPackage package, SolutionRow? installed, ImportWay? asked)
    {
        if (package.PatchOf is not null || asked == ImportWay.Patch)
        {
            return Patch(package, installed, asked);
        }

        if (installed is null)
        {
            return ImportWay.Install;
        }

        DemandSameKind(package, installed);
        if (package.Version < installed.Version)
        {
            throw new CommandFailedException(
                $"{package.UniqueName} {installed.Version} is installed, which is newer than "
                    + $"{package.Version}. Dataverse imports no older version: raise the version, or remove the "
                    + "solution first."
            );
        }

        if (asked == ImportWay.Upgrade && !package.IsManaged)
        {
            throw new CommandFailedException(
                "An upgrade needs a managed solution: an unmanaged one has nothing that could be replaced. "
                    + "Use --update, or deploy --managed to an environment that has no unmanaged one."
            );
        }

        return asked ?? (package.IsManaged ? ImportWay.Upgrade : ImportWay.Update);
    }

    private static ImportWay Patch(TargetPackage package, SolutionRow? parent, ImportWay? asked)
    {
        if (asked != ImportWay.Patch)
        {
            throw new CommandFailedException(
                $"{package.File} is a patch of {package.PatchOf}. Say so with --patch, or give the whole solution."
            );
        }

        if (package.PatchOf is not { } name)
        {
            throw new CommandFailedException(
                $"{package.File} is a whole solution and no patch. A patch is made in a development "
                    + "environment (Clone a patch, CloneAsPatch), exported and given with --package FILE --patch. "
                    + "The whole solution goes in with --upgrade or --update."
            );
        }

        if (parent is null)
        {
            throw new CommandFailedException(
                $"{name} is not installed: a patch needs its parent. Deploy the whole solution first."
            );
        }

        DemandSameKind(package, parent);
        if (
            (package.Version.Major, package.Version.Minor) != (parent.Version.Major, parent.Version.Minor)
            || package.Version <= parent.Version
        )
        {
            throw new CommandFailedException(
                $"The patch is {package.Version}, {name} is {parent.Version}. A patch must be higher than its "
                    + "parent and have the same first two numbers. Deploy the whole solution with --upgrade instead."
            );
        }

        return ImportWay.Patch;
    }

    private static void DemandSameKind(TargetPackage package, SolutionRow installed)
    {
        if (package.IsManaged != installed.IsManaged)
        {
            throw new CommandFailedException(
                $"{installed.UniqueName} is installed {Kind(installed.IsManaged)}, the package is "
                    + $"{Kind(package.IsManaged)}. "
                    + $"Deploy --{Kind(installed.IsManaged)}, or run salescorner remove first."
            );
        }
    }

    private static string Kind(bool managed) => managed ? "managed" : "unmanaged";
}

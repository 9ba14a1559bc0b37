using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Installing.Plan;

namespace SalesCorner.Deploy.Installing;

/// <summary>The options that say how a package gets over an installed version.</summary>
internal sealed class ImportWayOptions
{
    private readonly Option<bool> upgrade = new("--upgrade")
    {
        Description =
            "Replace the installed version: what the new one has no more is deleted, with its data (the "
            + "usual way for managed)",
    };
    private readonly Option<bool> update = new("--update")
    {
        Description = "Import over the installed version: nothing is deleted (the usual way for unmanaged)",
    };

    private readonly Option<bool> patch = new("--patch")
    {
        Description =
            "The package is a patch, made by Clone a patch: it goes on top of the installed solution, whose "
            + "first two version numbers it shares. Needs --package",
    };

    /// <summary>The options.</summary>
    public IReadOnlyList<Symbol> Inputs => [upgrade, update, patch];

    /// <summary>What is asked for; null leaves it to the tool.</summary>
    /// <exception cref="CommandFailedException">They contradict each other, or a patch comes without a
    /// package.</exception>
    public ImportWay? Asked(CommandRun run, bool hasFile)
    {
        (Option<bool> Option, ImportWay Way)[] all =
        [
            (upgrade, ImportWay.Upgrade),
            (update, ImportWay.Update),
            (patch, ImportWay.Patch),
        ];
        var given = all.Where(one => run.Value(one.Option)).ToList();
        if (given.Count > 1)
        {
            throw new WrongUsageException(
                $"{string.Join(" and ", given.Select(one => one.Option.Name))} exclude each other. Give one of them."
            );
        }

        if (run.Value(patch) && !hasFile)
        {
            throw new WrongUsageException(
                "--patch needs a package: salescorner packs whole solutions. Make the patch in a development "
                    + "environment (Clone a patch), export it, and give it with --package FILE. "
                    + "To bring the whole solution, use --upgrade or --update."
            );
        }

        return given.Count == 0 ? null : given[0].Way;
    }
}

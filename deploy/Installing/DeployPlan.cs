using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Finish;
using SalesCorner.Deploy.Installing.Import;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing;

/// <summary>What a deployment would do, found out by looking and without changing anything.</summary>
/// <param name="Way">How the package goes in.</param>
/// <param name="Installed">The version that is there; null when none is.</param>
/// <param name="LeftOver">A holding solution that an upgrade left behind and that has to go first; null when there is
/// none.</param>
/// <param name="Changes">Everything else.</param>
internal sealed record DeployPlan(
    ImportWay Way,
    SolutionRow? Installed,
    SolutionRow? LeftOver,
    IReadOnlyList<PlannedChange> Changes
)
{
    /// <summary>Whether the package was imported already and parts are missing since.</summary>
    public bool Repairs { get; init; }

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty =>
        Way == ImportWay.None && LeftOver is null && Changes.All(change => change.Kind == ChangeKind.Stay);

    /// <summary>Finds out.</summary>
    /// <exception cref="Cli.CommandFailedException">The package cannot go in.</exception>
    public static async Task<DeployPlan> MakeAsync(
        DataverseClient client,
        TargetPackage package,
        SettingsDocument document,
        ImportWay? asked,
        CancellationToken cancellation
    )
    {
        SettingsDiff.Demand(document, package);
        var (installed, holding) = await SolutionRow.FindAsync(
            client,
            package.PatchOf ?? package.UniqueName,
            cancellation
        );
        var way = ImportChoice.Decide(package, installed, asked);
        var there = package.PatchOf is null
            ? installed
            : (await SolutionRow.FindAsync(client, package.UniqueName, cancellation)).Installed;
        var repairs = await new ImportAttempts(client, package).IsDoneAsync(there, cancellation);
        if (repairs)
        {
            var remaining = await ChangesAsync(client, package, document, ImportWay.None, cancellation);
            if (!remaining.Any(IsMissing))
            {
                return new DeployPlan(ImportWay.None, installed, null, remaining);
            }
        }

        // An upgrade that stopped between its two halves: this very version waits to be promoted, or another one is in
        // the way.
        var waits =
            holding is not null
            && package.PatchOf is null
            && holding.Version == package.Version
            && way is ImportWay.Upgrade;
        way = waits ? ImportWay.Promote : way;
        return new DeployPlan(
            way,
            installed,
            waits ? null : holding,
            await ChangesAsync(client, package, document, way, cancellation)
        )
        {
            Repairs = repairs,
        };
    }

    // Somebody deleted a part since it was imported: it comes back by another import only.
    private static bool IsMissing(PlannedChange change) =>
        change is { Kind: ChangeKind.Add, Part: "table" or "column" or "step" } or { Kind: ChangeKind.Change };

    private static async Task<IEnumerable<PlannedChange>> ProcessesAsync(
        DataverseClient client,
        CancellationToken cancellation
    )
    {
        var processes = await new ProcessSteps(client).PlanAsync(cancellation);
        return processes
            .Follow.Select(table => new PlannedChange(ChangeKind.Add, "process", table, "its stages are followed"))
            .Concat(
                processes.Leave.Select(table => new PlannedChange(
                    ChangeKind.Delete,
                    "process",
                    table,
                    "its stages are followed no more"
                ))
            );
    }

    private static async Task<IReadOnlyList<PlannedChange>> ChangesAsync(
        DataverseClient client,
        TargetPackage package,
        SettingsDocument document,
        ImportWay way,
        CancellationToken cancellation
    )
    {
        var deletes = way == ImportWay.Promote ? ImportWay.Upgrade : way;
        var changes = new List<PlannedChange>(await SchemaDiff.ReadAsync(client, package, deletes, cancellation));
        if (package.AssemblyName is { } assembly)
        {
            changes.AddRange(
                StepDiff.Compare(package.Steps, await StepRow.ReadAsync(client, assembly, cancellation), deletes)
            );
        }

        changes.AddRange(await SettingsDiff.ReadAsync(client, document, cancellation));
        changes.AddRange(await new DefaultSettings(client, package).MissingAsync(cancellation));
        changes.AddRange(await FlowSwitch.WaitingAsync(client, package, document, cancellation));
        changes.AddRange(await ProcessesAsync(client, cancellation));
        return changes;
    }
}

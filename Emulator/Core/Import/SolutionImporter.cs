using SalesCorner.Emulator.Import.Checks;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Import.Reading;
using SalesCorner.Emulator.Import.Registration;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Import;

/// <summary>Imports solution zips, all or nothing: a file that is wrong anywhere changes nothing.</summary>
public sealed class SolutionImporter(Database database)
{
    private readonly ComponentStore store = new(database);

    /// <summary>Imports a zip into the environment; a fault that names file and node when it is wrong.</summary>
    /// <param name="zip">The solution file's bytes.</param>
    /// <param name="installed">The environment before.</param>
    /// <param name="context">Who imports, and when.</param>
    /// <returns>What was done, and the environment after: use it from now on.</returns>
    public (ImportResult Result, InstalledSolutions Installed) Import(
        byte[] zip,
        InstalledSolutions installed,
        ImportContext context)
    {
        ArgumentNullException.ThrowIfNull(installed);
        var solution = SolutionReader.Read(SolutionPackage.Open(zip));
        lock (database.Gate)
        {
            using var scope = database.BeginScope();
            var previous = VersionCheck.Run(database, installed.Metadata, solution.Manifest);
            var plan = ImportPlan.Make(installed, solution, previous is not null);
            var after = Apply(plan, installed, context, solution);
            scope.Commit();
            return (plan.ResultOf(solution.Manifest, previous), after);
        }
    }

    /// <summary>Removes a managed solution with everything that it brought, its data included.</summary>
    public (ImportResult Result, InstalledSolutions Installed) Uninstall(
        string uniqueName,
        InstalledSolutions installed,
        ImportContext context)
    {
        ArgumentNullException.ThrowIfNull(installed);
        lock (database.Gate)
        {
            using var scope = database.BeginScope();
            var version = VersionCheck.InstalledManaged(database, installed.Metadata, uniqueName);
            var plan = ImportPlan.Removing(installed, uniqueName);
            var after = Apply(plan, installed, context, null);
            scope.Commit();
            return (new ImportResult(uniqueName, null, version, true, 0, 0, plan.Gone.Count), after);
        }
    }

    private InstalledSolutions Apply(
        ImportPlan plan,
        InstalledSolutions before,
        ImportContext context,
        ImportedSolution? solution)
    {
        var after = before.With(plan.All);
        if (solution is not null)
        {
            MetadataCheck.Result(solution, before.Metadata, after.Metadata);
            ViewCheck.Run(plan.Brought, after.Metadata);
            RoleCheck.Run(plan.Brought, after.Metadata);
            ColumnProfileCheck.Run(plan.Brought, after.Metadata);
            new StepCheck(after.Metadata, plan.All).Run(plan.Brought);
        }

        var rows = new RegistrationRows(database, after.Metadata, context);
        new SchemaChange(database).Apply(before.Metadata, after.Metadata, plan.Gone);
        var writer = new ComponentRows(rows, solution?.Assemblies ?? new Dictionary<Guid, AssemblyFile>());
        foreach (var gone in plan.Gone)
        {
            writer.Remove(gone);
            store.Remove(gone);
        }

        foreach (var one in plan.Brought)
        {
            writer.Put(one, plan.All);
            store.Save(one);
        }

        new ColumnProfileRows(rows).PutAdministrators(after.Metadata);
        if (solution is null)
        {
            rows.Remove("solution", SolutionRows.IdOf(plan.SolutionName));
        }
        else
        {
            new SolutionRows(rows).Put(solution.Manifest);
        }

        return after;
    }
}

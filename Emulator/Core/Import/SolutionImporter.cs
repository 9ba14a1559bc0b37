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
        ImportContext context
    )
    {
        ArgumentNullException.ThrowIfNull(installed);
        var solution = SolutionReader.Read(SolutionPackage.Open(zip));
        lock (database.Gate)
        {
            using var scope = database.BeginScope();
            var previous = VersionCheck.Run(database, installed.Metadata, solution.Manifest);
            var plan = ImportPlan.Make(installed, solution, previous is not null);
            var after = Apply(plan, installed, context, solution, solution.Assemblies);
            new SolutionRows(new RegistrationRows(database, after.Metadata, context)).Put(solution.Manifest);
            scope.Commit();
            return (plan.ResultOf(solution.Manifest, previous), after);
        }
    }

    /// <summary>Adds tables, columns, keys, relationships and choices one by one, as a request for them does.</summary>
    /// <param name="added">What is wanted.</param>
    /// <param name="solutionName">The solution that it belongs to.</param>
    /// <param name="installed">The environment before.</param>
    /// <param name="context">Who asks, and when.</param>
    /// <returns>What was done, and the environment after: use it from now on.</returns>
    internal (ImportResult Result, InstalledSolutions Installed) Define(
        ImportedMetadata added,
        string solutionName,
        InstalledSolutions installed,
        ImportContext context
    )
    {
        lock (database.Gate)
        {
            using var scope = database.BeginScope();
            var plan = ImportPlan.Defining(installed, added, solutionName);
            var after = Apply(plan, installed, context, added, new Dictionary<Guid, AssemblyFile>());
            scope.Commit();
            return (
                new ImportResult(solutionName, null, null, false, plan.Added, plan.Brought.Count - plan.Added, 0),
                after
            );
        }
    }

    /// <summary>Removes a managed solution with everything that it brought, its data included.</summary>
    public (ImportResult Result, InstalledSolutions Installed) Uninstall(
        string uniqueName,
        InstalledSolutions installed,
        ImportContext context
    )
    {
        ArgumentNullException.ThrowIfNull(installed);
        lock (database.Gate)
        {
            using var scope = database.BeginScope();
            var version = VersionCheck.InstalledManaged(database, installed.Metadata, uniqueName);
            var plan = ImportPlan.Removing(installed, uniqueName);
            var after = Apply(plan, installed, context, null, new Dictionary<Guid, AssemblyFile>());
            new RegistrationRows(database, after.Metadata, context).Remove(
                "solution",
                SolutionRows.IdOf(database, after.Metadata, plan.SolutionName)
            );
            scope.Commit();
            return (new ImportResult(uniqueName, null, version, true, 0, 0, plan.Gone.Count), after);
        }
    }

    private InstalledSolutions Apply(
        ImportPlan plan,
        InstalledSolutions before,
        ImportContext context,
        ImportedMetadata? metadata,
        IReadOnlyDictionary<Guid, AssemblyFile> assemblies
    )
    {
        var after = before.With(plan.All);
        if (metadata is not null)
        {
            MetadataCheck.Result(metadata, before.Metadata, after.Metadata);
            ViewCheck.Run(plan.Brought, after.Metadata);
            RoleCheck.Run(plan.Brought, after.Metadata);
            ColumnProfileCheck.Run(plan.Brought, after.Metadata);
            new StepCheck(after.Metadata, plan.All).Run(plan.Brought);
        }

        var rows = new RegistrationRows(database, after.Metadata, context);
        new SchemaChange(database).Apply(before.Metadata, after.Metadata, plan.Gone);
        var writer = new ComponentRows(rows, assemblies);
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
        return after;
    }
}

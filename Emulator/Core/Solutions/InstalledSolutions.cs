using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Solutions;

/// <summary>The metadata and the components of an environment: the standard tables and what solutions brought.</summary>
/// <param name="Metadata">Every table, relationship and choice.</param>
/// <param name="Components">Every component of installed solutions.</param>
public sealed record InstalledSolutions(MetadataCatalog Metadata, ComponentCatalog Components)
{
    /// <summary>Opens an environment: makes the tables of a new database, or finds out what an old one holds.</summary>
    public static InstalledSolutions Open(Database database)
    {
        ArgumentNullException.ThrowIfNull(database);
        lock (database.Gate)
        {
            if (!database.IsFile && database.Scalar("SELECT 1 FROM sqlite_master") is null)
            {
                StandardTemplate.CopyTo(database);
                return new InstalledSolutions(StandardCatalog.Catalog, ComponentCatalog.Empty);
            }

            using var scope = database.BeginScope();
            var store = new ComponentStore(database);
            store.Ensure();
            var installed = Of(store.Load());
            var schema = new Schema(database);
            schema.Ensure(installed.Metadata);
            schema.ContinueRowVersions(installed.Metadata);
            scope.Commit();
            return installed;
        }
    }

    /// <summary>The environment with these components.</summary>
    internal static InstalledSolutions Of(IReadOnlyCollection<Component> components) =>
        new(CatalogBuilder.Build(StandardCatalog.Catalog, components), new ComponentCatalog(components));
}

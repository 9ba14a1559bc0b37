using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Solutions;

/// <summary>
/// The metadata and the components of an environment: the standard tables and what solutions brought.
/// </summary>
/// <param name="Metadata">Every table, relationship and choice.</param>
/// <param name="Components">Every component of installed solutions.</param>
public sealed record InstalledSolutions(MetadataCatalog Metadata, ComponentCatalog Components)
{
    private MetadataCatalog Standard { get; init; } = StandardCatalog.Catalog;

    /// <summary>Opens an environment: makes the tables of a new database, or finds out what an old one holds.</summary>
    /// <param name="database">The database.</param>
    /// <param name="without">Standard tables and columns that the environment lacks.</param>
    public static InstalledSolutions Open(Database database, IReadOnlyCollection<string>? without = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        lock (database.Gate)
        {
            var standard = StandardCatalog.Without(without ?? []);
            if (
                !database.IsFile
                && ReferenceEquals(standard, StandardCatalog.Catalog)
                && database.Scalar("SELECT 1 FROM sqlite_master") is null
            )
            {
                StandardTemplate.CopyTo(database);
                return new InstalledSolutions(StandardCatalog.Catalog, ComponentCatalog.Empty);
            }

            using var scope = database.BeginScope();
            var store = new ComponentStore(database);
            store.Ensure();
            var installed = Of(standard, store.Load());
            var schema = new Schema(database);
            schema.Ensure(installed.Metadata);
            schema.ContinueRowVersions(installed.Metadata);
            scope.Commit();
            return installed;
        }
    }

    /// <summary>The environment with these components instead of those that it has.</summary>
    internal InstalledSolutions With(IReadOnlyCollection<Component> components) => Of(Standard, components);

    private static InstalledSolutions Of(MetadataCatalog standard, IReadOnlyCollection<Component> components) =>
        new(CatalogBuilder.Build(standard, components), new ComponentCatalog(components)) { Standard = standard };
}

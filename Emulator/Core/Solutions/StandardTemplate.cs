using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Solutions;

/// <summary>An empty database with the standard tables, made once: a copy is ready in a fraction of the time.</summary>
internal static class StandardTemplate
{
    private static readonly Lazy<Database> Prepared = new(Make);

    /// <summary>Makes another database in memory a copy of it; what that one held is gone.</summary>
    public static void CopyTo(Database target)
    {
        lock (Prepared.Value.Gate)
        {
            Prepared.Value.CopyTo(target);
        }
    }

    private static Database Make()
    {
        var database = Database.Open(null);
        using var scope = database.BeginScope();
        new ComponentStore(database).Ensure();
        new Schema(database).Ensure(StandardCatalog.Catalog);
        scope.Commit();
        return database;
    }
}

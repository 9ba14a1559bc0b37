using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Import;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>A database with the standard tables, into which solutions are imported.</summary>
internal sealed class ImportWorld : IDisposable
{
    public ImportWorld(string? path = null)
    {
        Database = Database.Open(path);
        Installed = InstalledSolutions.Open(Database);
        Rows = new RowStore(Database);
    }

    public Database Database { get; }

    public RowStore Rows { get; }

    public InstalledSolutions Installed { get; private set; }

    public MetadataCatalog Metadata => Installed.Metadata;

    public ComponentCatalog Components => Installed.Components;

    public ImportResult Import(SolutionZip zip) => Import(zip.Build());

    public ImportResult Import(byte[] zip)
    {
        (var result, Installed) = new SolutionImporter(Database).Import(zip, Installed, Some.ImportContext());
        return result;
    }

    public void Uninstall(string name) =>
        (_, Installed) = new SolutionImporter(Database).Uninstall(name, Installed, Some.ImportContext());

    public string Refusal(SolutionZip zip) => Refusal(zip.Build());

    /// <summary>What the importer says of a zip that it must refuse.</summary>
    public string Refusal(byte[] zip) => Assert.Throws<DataverseFault>(() => Import(zip)).Message;

    public void Insert(Entity row) => Rows.Insert(Metadata.Table(row.LogicalName), row);

    public Entity? Read(string table, Guid id) => Rows.Read(Metadata.Table(table), id, null);

    public long Count(string table) => (long)Database.Scalar($"SELECT COUNT(*) FROM {SqlNames.Table(table)}")!;

    /// <summary>Changes with every table, column, index, component and registration row.</summary>
    public string Fingerprint()
    {
        var schema = (string)
            Database.Scalar("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master ORDER BY name)")!;
        var counts = Metadata.Tables.Select(table => $"{table.LogicalName}={Count(table.LogicalName)}");
        var components = Database.Scalar(
            "SELECT group_concat(kind || key || coalesce(json, xml), ';') FROM \"__component\""
        );
        return $"{schema}|{string.Join(',', counts)}|{components}";
    }

    public void Dispose() => Database.Dispose();
}

using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Engine;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Solution.Tests.Screens;

/// <summary>Open deals in an empty database, and a user who looks at them through the solution's views.</summary>
internal sealed class DealWorld : IDisposable
{
    private readonly Database database = Database.Open(path: null);
    private readonly MetadataCatalog catalog = StandardCatalog.Catalog.With([
        WithOurColumns(StandardCatalog.Catalog.Table("opportunity")),
    ]);
    private readonly RowStore rows;

    public DealWorld()
    {
        new Schema(database).Ensure(catalog);
        rows = new RowStore(database);
    }

    public Guid Me { get; } = Guid.NewGuid();

    public Guid MyBusinessUnit { get; } = Guid.NewGuid();

    public DateTime UtcNow { get; set; } = new(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc);

    public Guid User(string name, Guid? manager)
    {
        var user = new Entity("systemuser", name == "me" ? Me : Guid.NewGuid()) { ["fullname"] = name };
        if (manager is not null)
        {
            user["parentsystemuserid"] = new EntityReference("systemuser", manager.Value);
        }

        rows.Insert(catalog.Table("systemuser"), user);
        return user.Id;
    }

    public void Deal(string name, DateTime staleOn, Guid? owner = null)
    {
        var user = new EntityReference("systemuser", owner ?? Me);
        rows.Insert(
            catalog.Table("opportunity"),
            new Entity("opportunity", Guid.NewGuid())
            {
                ["name"] = name,
                ["statecode"] = new OptionSetValue(0),
                ["sc_staleon"] = staleOn,
                ["ownerid"] = user,
                ["owninguser"] = user,
                ["owningbusinessunit"] = new EntityReference("businessunit", MyBusinessUnit),
            }
        );
    }

    /// <summary>The names of the deals that the user sees in that view, sorted.</summary>
    public IReadOnlyList<string> See(string view)
    {
        var fetch = ShippedScreens.View("Opportunity", view).Descendants("fetch").Single();
        var caller = new QueryCaller
        {
            UserId = Me,
            BusinessUnitId = MyBusinessUnit,
            UtcNow = UtcNow,
        };
        var seen = new QueryEngine(database, () => catalog).Run(
            new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)),
            caller
        );
        return [.. seen.Entities.Select(deal => deal.GetAttributeValue<string>("name")).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => database.Dispose();

    private static TableDefinition WithOurColumns(TableDefinition deals) =>
        deals with
        {
            Columns = TableDefinition.ByName(
                deals.Columns.Values.Concat([
                    Column("sc_staleon", ColumnType.DateTime),
                    Column("sc_lastactivityon", ColumnType.DateTime),
                    Column("sc_nextactivityon", ColumnType.DateTime),
                    Column("sc_stalereason", ColumnType.Choice),
                ])
            ),
        };

    private static ColumnDefinition Column(string name, ColumnType type) =>
        new()
        {
            Table = "opportunity",
            LogicalName = name,
            SchemaName = name,
            DisplayName = name,
            Type = type,
            DateBehavior = DateBehavior.DateOnly,
        };
}

using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Solution.Tests.Import;

/// <summary>An empty embedded Dataverse with the shipped package in it.</summary>
public sealed class ImportedSolution : IAsyncLifetime
{
    // Limits that a rule of the plug-ins wants in order.
    private static readonly Dictionary<string, int> OrderedLimits = new(StringComparer.Ordinal)
    {
        ["sc_evidencelow"] = 5,
        ["sc_evidencefair"] = 15,
        ["sc_evidencegood"] = 40,
        ["sc_gradea"] = 75,
        ["sc_gradeb"] = 60,
        ["sc_gradec"] = 40,
    };

    // A plug-in fills these with today or the present period when they are left out, and a key holds them.
    private static readonly HashSet<(string, string)> FilledDays =
    [
        ("sc_assessment", "sc_periodstart"),
        ("sc_coachingreview", "sc_on"),
    ];

    // Alternate keys want every row to be another.
    private int samples;

    public EmbeddedDataverse Dataverse { get; } = EmbeddedDataverse.Open();

    public async Task InitializeAsync() => Dataverse.Import((await Shipped.PackAsync()).Zip);

    public Task DisposeAsync()
    {
        Dataverse.Dispose();
        return Task.CompletedTask;
    }

    public EntityCollection Run(XElement fetch)
    {
        var text = fetch.ToString(SaveOptions.DisableFormatting).Replace("{0}", "%a%", StringComparison.Ordinal);
        return Dataverse.System.RetrieveMultiple(new FetchExpression(text));
    }

    public Component View(string id) => Dataverse.Components.Find(ComponentKind.View, Guid.Parse(id))!;

    public Component Chart(string id) => Dataverse.Components.Find(ComponentKind.Chart, Guid.Parse(id))!;

    /// <summary>
    /// A row of a table with just what it must have; of tables that come with rows the one that is there.
    /// </summary>
    public EntityReference Row(string table) =>
        table switch
        {
            "systemuser" or "owner" => new EntityReference("systemuser", Dataverse.SystemUserId),
            "businessunit" => new EntityReference(table, Dataverse.RootBusinessUnitId),
            "transactioncurrency" => new EntityReference(table, Dataverse.BaseCurrencyId),
            "sc_settings"
                when Dataverse.System.RetrieveMultiple(new QueryExpression(table)).Entities is [{ } settings, ..] =>
                settings.ToEntityReference(),
            _ => Make(table),
        };

    /// <summary>A value that a column can take.</summary>
    public object Sample(ColumnDefinition column) =>
        column.Type switch
        {
            // There is one settings row, and its key is fixed.
            ColumnType.Text when column is { Table: "sc_settings", LogicalName: "sc_key" } => "default",
            ColumnType.Text when column is { Table: "sc_settings", LogicalName: "sc_stageorder" } => "sales stage",
            ColumnType.Text or ColumnType.Memo when column is { Table: "sc_pillar", LogicalName: "sc_indicators" } =>
                "StaleShare",
            ColumnType.Text or ColumnType.Memo => "Text " + ++samples,
            ColumnType.Integer when column.LogicalName == "sc_timezonecode" => 110,
            ColumnType.Integer when OrderedLimits.TryGetValue(column.LogicalName, out var limit) => limit,
            ColumnType.Integer => (int)
                Math.Min(Math.Max(column.Minimum ?? 0, ++samples), column.Maximum ?? int.MaxValue),
            ColumnType.Decimal => Math.Max(column.Minimum ?? 0m, 1m),
            ColumnType.Double => 1.0,
            ColumnType.Money => new Money(1m),
            ColumnType.Boolean => true,
            ColumnType.DateTime => new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc).AddDays(++samples),
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(column.Options[0].Value),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Row(
                column.Targets.Count == 0 ? "systemuser" : column.Targets[0]
            ),
            _ => throw new NotSupportedException($"No sample for {column.LogicalName}, which is {column.Type}."),
        };

    private EntityReference Make(string table)
    {
        var definition = Dataverse.Metadata.Table(table);
        var row = new Entity(table);
        if (definition.PrimaryName.Length > 0 && definition.Column(definition.PrimaryName).ValidForCreate)
        {
            row[definition.PrimaryName] = "A row";
        }

        foreach (
            var column in definition.Columns.Values.Where(column =>
                column is { ValidForCreate: true, IsPrimaryId: false }
                && (column.Required || FilledDays.Contains((column.Table, column.LogicalName)))
                && !row.Contains(column.LogicalName)
            )
        )
        {
            row[column.LogicalName] = Sample(column);
        }

        return new EntityReference(table, Dataverse.System.Create(row));
    }
}

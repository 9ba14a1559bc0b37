using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Fetching;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>The groups of a chart's query: the category, and a second group that splits it into series.</summary>
internal sealed record ChartGroups(TableDefinition Table, XElement Fetch, ChartGroup Category, ChartGroup? Split)
{
    /// <summary>The groups of a query.</summary>
    public static ChartGroups Of(TableDefinition table, XElement fetch, string category)
    {
        var groups = fetch
            .Descendants("attribute")
            .Where(one => one.Attribute("groupby")?.Value == "true")
            .Select(one => new ChartGroup(table.Column(one.Attribute("name")!.Value), one))
            .ToList();
        var first = groups.Find(group => group.Alias == category) ?? groups[0];
        return new ChartGroups(table, fetch, first, groups.Find(group => group.Alias != first.Alias));
    }

    /// <summary>What people read for a measure.</summary>
    public string NameOf(string alias)
    {
        var node = Fetch.Descendants("attribute").FirstOrDefault(one => one.Attribute("alias")?.Value == alias);
        var column = Table.TryColumn(node?.Attribute("name")?.Value ?? "");
        return node?.Attribute("aggregate")?.Value is "count" or "countcolumn"
            ? Table.DisplayCollectionName
            : column?.DisplayName ?? alias;
    }
}

/// <summary>A group of a chart's query.</summary>
internal sealed record ChartGroup(ColumnDefinition Column, XElement Node)
{
    private const int FiscalYearFactor = 100;

    /// <summary>Its name in the answer.</summary>
    public string Alias => Node.Attribute("alias")!.Value;

    private string Grouping => Node.Attribute("dategrouping")?.Value ?? "";

    /// <summary>The category of a row of the answer.</summary>
    public CategoryKey KeyOf(Entity row)
    {
        var value = ValueText.Bare(row.Contains(Alias) ? row[Alias] : null);
        var text = ValueText.Of(row, Alias);
        return value switch
        {
            null => new CategoryKey(long.MaxValue, "(blank)", $"{Column.LogicalName}:null"),
            EntityReference reference => new CategoryKey(0, text, $"{Column.LogicalName}:eq:{reference.Id:D}"),
            OptionSetValue option => new CategoryKey(PlaceOf(option.Value) ?? option.Value, text, Equal(option.Value)),
            bool yes => new CategoryKey(yes ? 1 : 0, text, Equal(yes ? 1 : 0)),
            int part when Grouping.Length > 0 => DateKey(row, part, text),
            int number => new CategoryKey(number, text, Equal(number)),
            _ => new CategoryKey(0, text, null),
        };
    }

    /// <summary>The place of a category among the options of its column, so that its colour stays the same.</summary>
    public int? PlaceOf(CategoryKey key) =>
        Column.Options.Count > 0 && key.Order < Column.Options.Count ? (int)key.Order : null;

    private int? PlaceOf(int value)
    {
        var place = Column.Options.ToList().FindIndex(option => option.Value == value);
        return place < 0 ? null : place;
    }

    private CategoryKey DateKey(Entity row, int part, string text)
    {
        if (Grouping == "fiscal-period")
        {
            var filter = FormattableString.Invariant(
                $"{Column.LogicalName}:in-fiscal-period-and-year:{part % FiscalYearFactor},{part / FiscalYearFactor}"
            );
            return new CategoryKey(part, text, filter);
        }

        var year = Part(row, DateCategories.Year);
        var month = Part(row, DateCategories.Month);
        return new CategoryKey(
            ((year ?? 0) * 10_000L) + ((month ?? 0) * 100L) + part,
            year is null ? text : DateCategories.Label(Grouping, part, year, month),
            null
        );
    }

    private static int? Part(Entity row, string alias) =>
        row.Contains(alias) ? ValueText.Bare(row[alias]) as int? : null;

    private string Equal(int value) => string.Create(CultureInfo.InvariantCulture, $"{Column.LogicalName}:eq:{value}");
}

/// <summary>What a category is called, where it stands, and how a list finds its rows.</summary>
internal sealed record CategoryKey(long Order, string Label, string? Filter);

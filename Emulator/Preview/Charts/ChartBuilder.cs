using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>Runs a chart's query over a view's rows and sorts the answer into categories and series.</summary>
internal sealed class ChartBuilder(Session session)
{
    /// <summary>The chart over the rows of the view.</summary>
    public ChartModel Build(ChartDefinition chart, ViewDefinition? view, ListRequest request)
    {
        var fetch = QueryMerge.Chart(chart, view, request);
        var groups = ChartGroups.Of(session.Metadata.Table(chart.Table), fetch, chart.Category);
        DateCategories.Complete(fetch, groups.Category.Node);
        var refused = Refusals.Catch(
            () => session.Service.RetrieveMultiple(new FetchExpression(fetch.ToString())),
            out var found
        );
        var rows = found?.Entities.ToList() ?? [];
        new BaseMoney(session).Write(rows);
        var series = SeriesOf(chart, groups, rows);
        return new ChartModel
        {
            Name = chart.Name,
            CategoryName = groups.Category.Column.DisplayName,
            Series = [.. series.Select(one => one.Series)],
            Categories =
            [
                .. Categories(chart, groups, rows, fetch).Select(one => CategoryOf(one, series, groups, view, chart)),
            ],
            Symbol = SymbolOf(rows, chart),
            Unit = chart.Unit,
            Target = chart.Target,
            Problem = refused?.Message,
        };
    }

    private static IEnumerable<CategoryRows> Categories(
        ChartDefinition chart,
        ChartGroups groups,
        List<Entity> rows,
        XElement fetch
    )
    {
        var found = rows.GroupBy(row => groups.Category.KeyOf(row)).Select(one => new CategoryRows(one.Key, [.. one]));
        return fetch.Descendants("order").Any()
            ? found
            : found.OrderBy(one => one.Key.Order).ThenBy(one => one.Key.Label, StringComparer.OrdinalIgnoreCase);
    }

    private static ChartCategory CategoryOf(
        CategoryRows category,
        List<DrawnSeries> series,
        ChartGroups groups,
        ViewDefinition? view,
        ChartDefinition chart
    ) => new(category.Key.Label, [.. series.Select(one => PointOf(category, one, groups, view, chart))]);

    private static ChartPoint PointOf(
        CategoryRows category,
        DrawnSeries series,
        ChartGroups groups,
        ViewDefinition? view,
        ChartDefinition chart
    )
    {
        var row = category.Rows.Find(one => series.Split is null || groups.Split!.KeyOf(one).Equals(series.Split));
        if (row is null)
        {
            return new ChartPoint(null, "", null);
        }

        string?[] filters = [category.Key.Filter, series.Split?.Filter];
        return new ChartPoint(
            NumberIn(row, series.Measure),
            ValueText.Of(row, series.Measure) + chart.Unit,
            Session.AddressOf(view, filters)
        );
    }

    // One series for each measure, or for each value of a second group.
    private static List<DrawnSeries> SeriesOf(ChartDefinition chart, ChartGroups groups, List<Entity> rows)
    {
        if (groups.Split is not { } split)
        {
            return
            [
                .. chart.Measures.Select(
                    (one, place) =>
                        new DrawnSeries(
                            one.Measure,
                            null,
                            new ChartSeries(
                                groups.NameOf(one.Measure),
                                Colour(chart, place),
                                one.Shape,
                                one.ShowsValues
                            )
                        )
                ),
            ];
        }

        var measure = chart.Measures[0];
        var keys = rows.Select(split.KeyOf)
            .Distinct()
            .OrderBy(key => key.Order)
            .ThenBy(key => key.Label, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. keys.Select(
                (key, place) =>
                    new DrawnSeries(
                        measure.Measure,
                        key,
                        new ChartSeries(
                            key.Label,
                            Colour(chart, split.PlaceOf(key) ?? place),
                            measure.Shape,
                            measure.ShowsValues
                        )
                    )
            ),
        ];
    }

    private static string Colour(ChartDefinition chart, int place) => chart.Palette[place % chart.Palette.Count];

    private static decimal? NumberIn(Entity row, string alias) =>
        ValueText.Bare(row.Contains(alias) ? row[alias] : null) switch
        {
            Money money => money.Value,
            decimal number => number,
            int number => number,
            long number => number,
            double number => (decimal)number,
            _ => null,
        };

    private static string SymbolOf(List<Entity> rows, ChartDefinition chart) =>
        rows.Where(row =>
                row.Contains(chart.Measures[0].Measure) && ValueText.Bare(row[chart.Measures[0].Measure]) is Money
            )
            .Select(row => BaseMoney.SymbolIn(ValueText.Of(row, chart.Measures[0].Measure)))
            .FirstOrDefault()
        ?? "";

    private sealed record CategoryRows(CategoryKey Key, List<Entity> Rows);

    private sealed record DrawnSeries(string Measure, CategoryKey? Split, ChartSeries Series);
}

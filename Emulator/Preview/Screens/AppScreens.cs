using System.Collections.Concurrent;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>
/// The screens of the installed solution's app, read from its components when they are first asked for.
/// </summary>
internal sealed class AppScreens(ComponentCatalog components, MetadataCatalog metadata, ScreenLanguage language)
{
    private const int PublicView = 0;
    private const int QuickFindView = 4;
    private const int LookupView = 64;
    private readonly ConcurrentDictionary<Guid, ViewDefinition?> views = new();
    private readonly ConcurrentDictionary<Guid, ChartDefinition?> charts = new();
    private readonly ConcurrentDictionary<Guid, FormLayout> forms = new();

    /// <summary>The components that the screens were read from.</summary>
    public ComponentCatalog Components { get; } = components;

    /// <summary>What is known of the tables.</summary>
    public MetadataCatalog Metadata { get; } = language.Say(metadata);

    /// <summary>The language of the screens.</summary>
    public ScreenLanguage Language { get; } = language;

    /// <summary>The app's name.</summary>
    public string AppName => App is { } app ? Language.Say(app).Xml.NameOf() : "App";

    /// <summary>The navigation.</summary>
    public IReadOnlyList<NavigationArea> Areas =>
        SiteMap is { } map ? SiteMapReader.Read(Language.Say(map).Xml, Metadata) : [];

    private Component? App => Components.Apps.FirstOrDefault();

    // The app names its site map among its components, as type 62.
    private Component? SiteMap =>
        App?.Xml.Descendants("AppModuleComponent")
            .Where(one => one.Attribute("type")?.Value == "62")
            .Select(one => Components.Find(ComponentKind.SiteMap, one.Attribute("schemaName")?.Value ?? ""))
            .FirstOrDefault()
        ?? Components.SiteMaps.FirstOrDefault();

    /// <summary>The dashboard with that id, or null.</summary>
    public DashboardLayout? Dashboard(Guid id) =>
        Components.Find(ComponentKind.Dashboard, id) is { } found
            ? DashboardLayout.Read(id, Language.Say(found).Xml)
            : null;

    /// <summary>The view with that id, or null.</summary>
    public ViewDefinition? View(Guid? id) =>
        id is { } known
            ? views.GetOrAdd(
                known,
                key => Components.Find(ComponentKind.View, key) is { } found ? ReadView(found) : null
            )
            : null;

    /// <summary>The chart with that id, or null.</summary>
    public ChartDefinition? Chart(Guid? id) =>
        id is { } known
            ? charts.GetOrAdd(
                known,
                key =>
                    Components.Find(ComponentKind.Chart, key) is { } found
                        ? ChartReader.Read(found.Table ?? "", Language.Say(found).Xml)
                        : null
            )
            : null;

    /// <summary>The views of a table that people pick from, the one that opens first at the top.</summary>
    public IReadOnlyList<ViewDefinition> ViewsOf(string table) =>
        [
            .. All(table)
                .Where(view => view.QueryType == PublicView)
                .OrderByDescending(view => view.IsDefault)
                .ThenBy(view => view.Name, StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>The view that says which columns a search looks through, or null.</summary>
    public ViewDefinition? QuickFindOf(string table) =>
        All(table).FirstOrDefault(view => view.QueryType == QuickFindView);

    /// <summary>The view that says what a lookup shows beside a row's name, or null.</summary>
    public ViewDefinition? LookupViewOf(string table) =>
        All(table).FirstOrDefault(view => view.QueryType == LookupView);

    /// <summary>The charts of a table.</summary>
    public IReadOnlyList<ChartDefinition> ChartsOf(string table) =>
        [.. Components.Charts(table).Select(one => Chart(one.Id)).OfType<ChartDefinition>()];

    /// <summary>The form that opens a row of the table, or null.</summary>
    public FormLayout? MainFormOf(string table) => FormsOf(table, "main").FirstOrDefault();

    /// <summary>The short form that makes a row beside another one, or null.</summary>
    public FormLayout? QuickCreateFormOf(string table) => FormsOf(table, "quickCreate").FirstOrDefault();

    /// <summary>The forms whose values can be saved.</summary>
    public IReadOnlyList<FormLayout> FormsToTypeIn(string table) =>
        new[] { MainFormOf(table), QuickCreateFormOf(table) }.OfType<FormLayout>().ToList();

    /// <summary>The form with that id, or null.</summary>
    public FormLayout? Form(Guid id) =>
        Components.Find(ComponentKind.Form, id) is { } found
            ? forms.GetOrAdd(id, key => FormReader.Read(key, Language.Say(found).Xml))
            : null;

    private IEnumerable<FormLayout> FormsOf(string table, string kind) =>
        Components
            .Forms(table)
            .Where(one => string.Equals(one.SubType, kind, StringComparison.OrdinalIgnoreCase))
            .Select(one => Form(one.Id))
            .OfType<FormLayout>();

    private IEnumerable<ViewDefinition> All(string table) =>
        Components.Views(table).Select(one => View(one.Id)).OfType<ViewDefinition>();

    private ViewDefinition? ReadView(Component found) => ViewReader.Read(found.Table ?? "", Language.Say(found).Xml);
}

namespace SalesCorner.Emulator.Solutions;

/// <summary>Everything that the installed solutions brought; it never changes, an import makes a new one.</summary>
public sealed class ComponentCatalog(IEnumerable<Component> components)
{
    private readonly Dictionary<(ComponentKind Kind, string Key), Component> byKey = components.ToDictionary(one =>
        (one.Kind, one.Key)
    );

    /// <summary>A catalogue without anything.</summary>
    public static ComponentCatalog Empty { get; } = new([]);

    /// <summary>Every component.</summary>
    public IEnumerable<Component> All => byKey.Values;

    /// <summary>The dashboards by name; the XML is the Dashboard element.</summary>
    public IEnumerable<Component> Dashboards => Of(ComponentKind.Dashboard);

    /// <summary>The apps by name; the XML is the AppModule element.</summary>
    public IEnumerable<Component> Apps => Of(ComponentKind.App);

    /// <summary>The site maps by unique name; the XML is the AppModuleSiteMap element.</summary>
    public IEnumerable<Component> SiteMaps => Of(ComponentKind.SiteMap);

    /// <summary>The web resources by name; the XML is the WebResource element, the file its content.</summary>
    public IEnumerable<Component> WebResources => Of(ComponentKind.WebResource);

    /// <summary>The security roles by name; the XML is the Role element.</summary>
    public IEnumerable<Component> Roles => Of(ComponentKind.Role);

    /// <summary>The settings of the environment by schema name.</summary>
    public IEnumerable<Component> EnvironmentVariables => Of(ComponentKind.EnvironmentVariable);

    /// <summary>The custom APIs by unique name; their parameters and answers are children of the XML.</summary>
    public IEnumerable<Component> CustomApis => Of(ComponentKind.CustomApi);

    /// <summary>The flows by name; the file is the definition.</summary>
    public IEnumerable<Component> Workflows => Of(ComponentKind.Workflow);

    /// <summary>The plug-in steps by name; the XML is the SdkMessageProcessingStep element.</summary>
    public IEnumerable<Component> Steps => Of(ComponentKind.Step);

    /// <summary>
    /// The forms of a table; the XML is the systemform element, the sub-type main, quick, quickCreate or card.
    /// </summary>
    public IEnumerable<Component> Forms(string table) => Of(ComponentKind.Form, table);

    /// <summary>The views of a table; the XML is the savedquery element.</summary>
    public IEnumerable<Component> Views(string table) => Of(ComponentKind.View, table);

    /// <summary>The charts of a table; the XML is the visualization element.</summary>
    public IEnumerable<Component> Charts(string table) => Of(ComponentKind.Chart, table);

    /// <summary>Every component of a kind, by name.</summary>
    public IEnumerable<Component> Of(ComponentKind kind) =>
        All.Where(one => one.Kind == kind).OrderBy(one => one.Name, StringComparer.Ordinal);

    /// <summary>Every component of a kind that belongs to a table, by name.</summary>
    public IEnumerable<Component> Of(ComponentKind kind, string table) => Of(kind).Where(one => one.Table == table);

    /// <summary>The component with that id, or null.</summary>
    public Component? Find(ComponentKind kind, Guid id) => All.FirstOrDefault(one => one.Kind == kind && one.Id == id);

    /// <summary>The component with that key (a unique name, or an id), or null.</summary>
    public Component? Find(ComponentKind kind, string key) => byKey.GetValueOrDefault((kind, key.ToLowerInvariant()));
}

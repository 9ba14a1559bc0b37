namespace SalesCorner.Emulator.Solutions;

/// <summary>The kinds of parts that a solution brings.</summary>
public enum ComponentKind
{
    /// <summary>A table of its own.</summary>
    Table,

    /// <summary>A column, on a table of its own or on another.</summary>
    Column,

    /// <summary>An alternate key.</summary>
    Key,

    /// <summary>A one-to-many relationship.</summary>
    Relationship,

    /// <summary>A many-to-many relationship.</summary>
    ManyToMany,

    /// <summary>A choice that columns share.</summary>
    Choice,

    /// <summary>A form of a table.</summary>
    Form,

    /// <summary>A view of a table.</summary>
    View,

    /// <summary>A chart of a table.</summary>
    Chart,

    /// <summary>A dashboard.</summary>
    Dashboard,

    /// <summary>A model-driven app.</summary>
    App,

    /// <summary>The navigation of an app.</summary>
    SiteMap,

    /// <summary>A file for the browser.</summary>
    WebResource,

    /// <summary>A custom control; the file is its manifest.</summary>
    CustomControl,

    /// <summary>A file that a custom control's manifest names.</summary>
    ControlFile,

    /// <summary>A security role.</summary>
    Role,

    /// <summary>A plug-in assembly.</summary>
    Assembly,

    /// <summary>A class of a plug-in assembly.</summary>
    PluginType,

    /// <summary>A registration of a class on an event.</summary>
    Step,

    /// <summary>A message of its own.</summary>
    CustomApi,

    /// <summary>A setting of the environment.</summary>
    EnvironmentVariable,

    /// <summary>A flow.</summary>
    Workflow,

    /// <summary>A connector that flows use.</summary>
    ConnectionReference,

    /// <summary>A column security profile.</summary>
    ColumnProfile,

    /// <summary>The solution's texts in other languages, which the platform keeps with each text.</summary>
    Translations,
}

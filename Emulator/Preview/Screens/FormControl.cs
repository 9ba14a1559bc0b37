namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>The kinds of controls that the preview draws.</summary>
public enum ControlKind
{
    /// <summary>A column of the row.</summary>
    Field,

    /// <summary>Related rows.</summary>
    Subgrid,

    /// <summary>A few columns of another row that a lookup names.</summary>
    QuickView,

    /// <summary>A page of the solution.</summary>
    WebResource,

    /// <summary>The activities of the row.</summary>
    Timeline,

    /// <summary>A control that the preview does not know.</summary>
    Unknown,
}

/// <summary>A custom control as a form uses it.</summary>
/// <param name="Name">The control's name in the solution: prefix, namespace and constructor.</param>
/// <param name="Columns">The column that each parameter is bound to.</param>
public sealed record CustomControlUse(string Name, IReadOnlyDictionary<string, string> Columns);

/// <summary>A control of a form.</summary>
public sealed record FormControl
{
    /// <summary>Its id on the form.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ControlKind Kind { get; init; }

    /// <summary>The column that it shows, or the lookup of a quick view.</summary>
    public string Column { get; init; } = "";

    /// <summary>Every column that it needs: its own, and those that a custom control is bound to.</summary>
    public IEnumerable<string> Columns => (Custom?.Columns.Values ?? []).Prepend(Column);

    /// <summary>Whether the form locks it.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>The rows of a subgrid.</summary>
    public GridPart? Grid { get; init; }

    /// <summary>The quick form for each table that a quick view's lookup may name.</summary>
    public IReadOnlyDictionary<string, Guid> QuickForms { get; init; } =
        new Dictionary<string, Guid>(StringComparer.Ordinal);

    /// <summary>The custom control that the form puts in its place; null for none.</summary>
    public CustomControlUse? Custom { get; init; }

    /// <summary>The name of a web resource.</summary>
    public string WebResource { get; init; } = "";
}

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>An area of the app's navigation.</summary>
public sealed record NavigationArea(string Title, IReadOnlyList<NavigationGroup> Groups);

/// <summary>A group inside an area.</summary>
public sealed record NavigationGroup(string Title, IReadOnlyList<NavigationItem> Items);

/// <summary>A place to go to: a table's list, a dashboard or a page of the solution.</summary>
public sealed record NavigationItem
{
    /// <summary>The item's unique name in the site map.</summary>
    public required string Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Title { get; init; }

    /// <summary>The table whose list it opens.</summary>
    public string? Table { get; init; }

    /// <summary>The dashboard that it opens.</summary>
    public Guid? Dashboard { get; init; }

    /// <summary>The web resource that it opens.</summary>
    public string? WebResource { get; init; }

    /// <summary>What the user has to be allowed to see it: a table and the names of privileges on it.</summary>
    public IReadOnlyList<(string Table, string Privilege)> Privileges { get; init; } = [];

    /// <summary>The address that the preview opens for it.</summary>
    public string Address =>
        this switch
        {
            { Dashboard: { } dashboard } => $"/dashboard/{dashboard:D}",
            { Table: { } table } => $"/list/{table}?from={Uri.EscapeDataString(Id)}",
            _ => $"/page/{Uri.EscapeDataString(Id)}",
        };
}

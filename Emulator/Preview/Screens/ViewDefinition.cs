using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>A view: which rows, which columns.</summary>
public sealed record ViewDefinition
{
    /// <summary>The view's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>The table whose rows it lists.</summary>
    public required string Table { get; init; }

    /// <summary>What it is for: 0 a list for people, 2 related rows, 4 quick find, 64 lookups.</summary>
    public int QueryType { get; init; }

    /// <summary>Whether it opens first among its kind.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Its columns in order.</summary>
    public required IReadOnlyList<ViewColumn> Columns { get; init; }

    /// <summary>Its query; do not change it.</summary>
    public required XElement Fetch { get; init; }
}

/// <summary>A column of a view.</summary>
/// <param name="Name">The column's logical name, or "alias.column" of a linked table.</param>
/// <param name="Width">Its width in pixels.</param>
public sealed record ViewColumn(string Name, int Width)
{
    /// <summary>The script that chooses the icon beside a value; empty for none.</summary>
    public string IconScript { get; init; } = "";

    /// <summary>The function of that script.</summary>
    public string IconFunction { get; init; } = "";
}

using System.Xml.Linq;

namespace SalesCorner.Emulator.Solutions;

/// <summary>One part of an installed solution, as it was imported.</summary>
public sealed record Component
{
    /// <summary>The kind of part.</summary>
    public required ComponentKind Kind { get; init; }

    /// <summary>What identifies it among its kind, in lower case: an id, or a name where names are unique.</summary>
    public required string Key { get; init; }

    /// <summary>Its id; of parts that have none an id made from their name.</summary>
    public Guid Id { get; init; }

    /// <summary>What people read, or the unique name.</summary>
    public required string Name { get; init; }

    /// <summary>The table that it belongs to.</summary>
    public string? Table { get; init; }

    /// <summary>The type of a form (main, quick, quickCreate, card …); else null.</summary>
    public string? SubType { get; init; }

    /// <summary>The unique name of the solution that brought it.</summary>
    public string Solution { get; init; } = "";

    /// <summary>Its XML; do not change it. Empty for tables, columns, keys, relationships and choices.</summary>
    public XElement Xml { get; init; } = new("none");

    /// <summary>The metadata of a table, column, key, relationship or choice.</summary>
    public string? Json { get; init; }

    /// <summary>The file that came with it: a web resource's content, a flow's definition.</summary>
    public byte[]? File { get; init; }
}

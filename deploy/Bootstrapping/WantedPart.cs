using System.Text.Json.Nodes;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>A part that the environment's own metadata API is to make.</summary>
/// <param name="Kind">What it is, in the order of making.</param>
/// <param name="Table">The table that it belongs to; null for a shared choice.</param>
/// <param name="Name">Its name: of a choice, a relationship or a key the schema name, else the logical name.</param>
/// <param name="Path">Where it is sent.</param>
/// <param name="Body">Its definition.</param>
internal sealed record WantedPart(PartKind Kind, string? Table, string Name, string Path, JsonObject Body)
{
    /// <summary>How messages call it.</summary>
    public string Title =>
        $"{PartWords.One(Kind)} {(Kind is PartKind.Column or PartKind.Key ? $"{Table}.{Name}" : Name)}";
}

/// <summary>The kinds of parts, in the order in which they can be made: each needs only those before it.</summary>
internal enum PartKind
{
    /// <summary>A choice that columns share.</summary>
    Choice,

    /// <summary>A table with its name column.</summary>
    Table,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A relationship with its lookup.</summary>
    Relationship,

    /// <summary>An alternate key.</summary>
    Key,
}

/// <summary>The words for kinds of parts.</summary>
internal static class PartWords
{
    /// <summary>One of them.</summary>
    public static string One(PartKind kind) =>
        kind switch
        {
            PartKind.Choice => "choice",
            PartKind.Table => "table",
            PartKind.Column => "column",
            PartKind.Relationship => "relationship",
            _ => "key",
        };

    /// <summary>Several of them.</summary>
    public static string Many(PartKind kind) => One(kind) + "s";
}

using System.Xml.Linq;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Model;

/// <summary>
/// Tables, columns, keys, relationships and choices as somebody wants them, not yet compared with the environment.
/// </summary>
internal record ImportedMetadata
{
    /// <summary>The choices that columns share.</summary>
    public IReadOnlyList<GlobalChoice> Choices { get; init; } = [];

    /// <summary>The tables, new ones and those that something is added to.</summary>
    public IReadOnlyList<ImportedTable> Tables { get; init; } = [];

    /// <summary>The one-to-many relationships, each with the node it was read from.</summary>
    public IReadOnlyList<Sourced<RelationshipDefinition>> Relationships { get; init; } = [];

    /// <summary>The many-to-many relationships.</summary>
    public IReadOnlyList<Sourced<ManyToManyDefinition>> ManyToMany { get; init; } = [];
}

/// <summary>What a solution zip holds, read but not yet compared with the environment.</summary>
internal sealed record ImportedSolution : ImportedMetadata
{
    /// <summary>Who the solution is.</summary>
    public required SolutionManifest Manifest { get; init; }

    /// <summary>Everything that is kept as XML: forms, views, roles, assemblies, steps and so on.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>The plug-in assemblies' bytes, by assembly id.</summary>
    public required IReadOnlyDictionary<Guid, AssemblyFile> Assemblies { get; init; }
}

/// <summary>A definition and the node it was read from.</summary>
/// <param name="Value">The definition.</param>
/// <param name="Node">The node, to name it in faults.</param>
internal sealed record Sourced<T>(T Value, XElement Node);

/// <summary>Who a solution is.</summary>
internal sealed record SolutionManifest
{
    /// <summary>The SolutionManifest element.</summary>
    public required XElement Node { get; init; }

    /// <summary>The name that updates go by.</summary>
    public required string UniqueName { get; init; }

    /// <summary>What people read.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What the solution is for.</summary>
    public required string Description { get; init; }

    /// <summary>Its version.</summary>
    public required Version Version { get; init; }

    /// <summary>Whether it is managed: an upgrade then removes what is gone.</summary>
    public required bool IsManaged { get; init; }

    /// <summary>The Publisher element.</summary>
    public required XElement Publisher { get; init; }

    /// <summary>The RootComponent elements.</summary>
    public required IReadOnlyList<XElement> RootComponents { get; init; }
}

/// <summary>A table as a solution describes or extends it.</summary>
internal sealed record ImportedTable
{
    /// <summary>The Entity element.</summary>
    public required XElement Node { get; init; }

    /// <summary>The schema name.</summary>
    public required string SchemaName { get; init; }

    /// <summary>The logical name.</summary>
    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>
    /// The table without its columns when the solution describes it itself; null when it only adds to it.
    /// </summary>
    public TableDefinition? Shell { get; init; }

    /// <summary>The columns that the solution describes.</summary>
    public required IReadOnlyList<Sourced<ColumnDefinition>> Columns { get; init; }

    /// <summary>The alternate keys that the solution describes.</summary>
    public required IReadOnlyList<Sourced<AlternateKey>> Keys { get; init; }

    /// <summary>Whether activities may regard its rows.</summary>
    public bool HasActivities { get; init; }

    /// <summary>Whether notes may be attached to its rows.</summary>
    public bool HasNotes { get; init; }
}

/// <summary>A plug-in assembly's file.</summary>
/// <param name="Path">Its entry in the zip.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record AssemblyFile(string Path, byte[] Content);

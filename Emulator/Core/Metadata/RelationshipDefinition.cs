namespace SalesCorner.Emulator.Metadata;

/// <summary>What happens to related rows when something is done to the row they refer to.</summary>
public enum Cascade
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The same is done to all of them.</summary>
    Cascade,

    /// <summary>The same is done to those that are active.</summary>
    Active,

    /// <summary>The same is done to those with the same owner.</summary>
    Owner,

    /// <summary>Their reference is cleared.</summary>
    RemoveLink,

    /// <summary>It is refused while there are any.</summary>
    Restrict,
}

/// <summary>A one-to-many relationship: the many side holds the lookup.</summary>
public sealed record RelationshipDefinition
{
    /// <summary>The relationship's name, as in Associate requests.</summary>
    public required string SchemaName { get; init; }

    /// <summary>The table on the one side.</summary>
    public required string ReferencedTable { get; init; }

    /// <summary>The table that holds the lookup.</summary>
    public required string ReferencingTable { get; init; }

    /// <summary>The lookup's logical name.</summary>
    public required string ReferencingColumn { get; init; }

    /// <summary>On a change of owner.</summary>
    public Cascade Assign { get; init; }

    /// <summary>On sharing.</summary>
    public Cascade Share { get; init; }

    /// <summary>On the end of sharing.</summary>
    public Cascade Unshare { get; init; }

    /// <summary>On a change of parent.</summary>
    public Cascade Reparent { get; init; }

    /// <summary>On deletion.</summary>
    public Cascade Delete { get; init; } = Cascade.RemoveLink;

    /// <summary>On a merge.</summary>
    public Cascade Merge { get; init; }

    /// <summary>Whether a solution added it.</summary>
    public bool IsCustom { get; init; }
}

/// <summary>A many-to-many relationship, kept in a table of its own.</summary>
/// <param name="SchemaName">The relationship's name, as in Associate requests.</param>
/// <param name="IntersectTable">The table of pairs.</param>
/// <param name="First">One side.</param>
/// <param name="Second">The other side.</param>
public sealed record ManyToManyDefinition(string SchemaName, string IntersectTable, string First, string Second)
{
    /// <summary>The pair's column that refers to <see cref="First"/>.</summary>
    public string FirstColumn { get; init; } = First == Second ? First + "idone" : First + "id";

    /// <summary>The pair's column that refers to <see cref="Second"/>.</summary>
    public string SecondColumn { get; init; } = First == Second ? Second + "idtwo" : Second + "id";

    /// <summary>Whether a solution added it.</summary>
    public bool IsCustom { get; init; }
}

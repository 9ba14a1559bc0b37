namespace SalesCorner.Plugins.Domain.Prospecting;

/// <summary>New deals of the window.</summary>
/// <param name="Created">Opportunities and leads created.</param>
/// <param name="Qualified">Opportunities that became qualified.</param>
public sealed record CreationCounts(int Created, int Qualified)
{
    /// <summary>Whether more leads were created than are counted.</summary>
    public bool IsCut { get; init; }

    /// <summary>Nothing new.</summary>
    public static CreationCounts None { get; } = new(0, 0);

    /// <summary>Both together.</summary>
    public CreationCounts Plus(CreationCounts other) =>
        new(Created + other.Created, Qualified + other.Qualified) { IsCut = IsCut || other.IsCut };
}

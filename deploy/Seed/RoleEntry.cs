namespace SalesCorner.Deploy.Seed;

/// <summary>Who has one of the solution's security roles.</summary>
/// <param name="Role">The role's name.</param>
public sealed record RoleEntry(string Role)
{
    /// <summary>The names of the security roles that the solution brings; no other role is given or taken.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["SalesCorner Rep", "SalesCorner Manager", "SalesCorner Administrator"];

    /// <summary>Users who get the role: user names, e-mail addresses or ids; null for none.</summary>
    public IReadOnlyList<string>? Users { get; init; }

    /// <summary>Teams that get the role: names or ids; null for none.</summary>
    public IReadOnlyList<string>? Teams { get; init; }

    /// <summary>Whether users and teams that are not listed lose the role.</summary>
    public bool Exact { get; init; }
}

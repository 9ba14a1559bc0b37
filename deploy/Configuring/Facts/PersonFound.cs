namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>A user or a team.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Name">What people call it.</param>
/// <param name="BusinessUnit">Where it belongs.</param>
internal sealed record PersonFound(Guid Id, string Name, Guid BusinessUnit)
{
    /// <summary>The user name; null for a team.</summary>
    public string? UserName { get; init; }

    /// <summary>The e-mail address; null for a team, or without one.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the user is disabled.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>Whether it is a team.</summary>
    public bool IsTeam { get; init; }

    /// <summary>The table's entity set.</summary>
    public string EntitySet => IsTeam ? "teams" : "systemusers";
}

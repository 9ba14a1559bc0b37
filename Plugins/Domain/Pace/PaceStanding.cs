namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Where a rep stands this morning.</summary>
/// <param name="Won">Actual value won in the period before today, in base currency.</param>
/// <param name="Open">The deals open on the morning of today.</param>
public sealed record PaceStanding(decimal Won, IReadOnlyList<StandingDeal> Open)
{
    /// <summary>Nothing won and nothing open.</summary>
    public static PaceStanding None { get; } = new(0m, []);
}

/// <summary>An open deal by what its chance depends on.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Value">Estimated value in base currency.</param>
/// <param name="Band">Its age band today.</param>
/// <param name="Size">Its size class.</param>
/// <param name="Layer">Its layer today.</param>
/// <param name="IsNewest">Whether it belongs to the newest third of the moving deals, by value.</param>
public sealed record StandingDeal(Guid Id, decimal Value, int Band, int Size, PaceLayer Layer, bool IsNewest = false);

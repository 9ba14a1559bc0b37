using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>What facts summed over several reps say beside the sums.</summary>
/// <param name="Reps">How many reps were summed.</param>
/// <param name="WithoutQuota">How many of them have no quota: their pipeline counts, their target does not.</param>
/// <param name="ExpectedLanding">The reps' expected landings together; null when one is unknown.</param>
public sealed record TeamSum(int Reps, int WithoutQuota, decimal? ExpectedLanding)
{
    /// <summary>What pace knows of each rep; empty where it was not counted.</summary>
    public IReadOnlyList<PaceMember> Pace { get; init; } = [];
}

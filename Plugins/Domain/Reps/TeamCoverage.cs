namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>A team's coverage.</summary>
/// <param name="Sums">The figures computed from the sums over the reps.</param>
/// <param name="Reps">How many reps were summed.</param>
/// <param name="WithoutQuota">How many of them have no quota: their pipeline counts, their target does not.</param>
/// <param name="ExpectedLanding">The reps' expected landings together; null when one is unknown.</param>
public sealed record TeamCoverage(RepCoverage Sums, int Reps, int WithoutQuota, decimal? ExpectedLanding);

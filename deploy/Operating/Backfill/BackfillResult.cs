namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>What a backfill came to.</summary>
/// <param name="Done">Reps done by this run.</param>
/// <param name="Failed">Those that failed.</param>
/// <param name="Phases">What the calls did.</param>
public sealed record BackfillResult(int Done, IReadOnlyList<FailedRep> Failed, IReadOnlyList<PhaseSum> Phases)
{
    /// <summary>Open deals looked at.</summary>
    public int Deals => Phases.Where(phase => phase.Phase == "OpenDeals").Sum(phase => phase.Processed);

    /// <summary>Calls made.</summary>
    public int Calls => Phases.Sum(phase => phase.Calls);
}

/// <summary>A rep whose deals could not be computed.</summary>
/// <param name="Id">The rep; empty for the deals that nobody is credited for.</param>
/// <param name="Rep">The name.</param>
/// <param name="Reason">What the environment said.</param>
public sealed record FailedRep(Guid Id, string Rep, string Reason);

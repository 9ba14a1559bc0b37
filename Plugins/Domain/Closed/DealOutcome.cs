namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>How a deal ended, in the order of the choice <c>sc_outcome</c>.</summary>
public enum DealOutcome
{
    /// <summary>The customer bought.</summary>
    Won,

    /// <summary>The customer bought elsewhere.</summary>
    LostToCompetitor,

    /// <summary>The customer bought nothing.</summary>
    NoDecision,

    /// <summary>It never was a deal (a duplicate, a test): counts nowhere.</summary>
    Invalid,
}

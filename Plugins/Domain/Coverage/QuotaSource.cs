namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>Where a quota comes from, in the order of the choice <c>sc_quotasource</c>.</summary>
public enum QuotaSource
{
    /// <summary>A quota row of this solution.</summary>
    Quota,

    /// <summary>The owner's native revenue goal for the same fiscal period.</summary>
    Goal,

    /// <summary>Derived from the past by an import.</summary>
    Assumed,

    /// <summary>Nobody has set one.</summary>
    None,
}

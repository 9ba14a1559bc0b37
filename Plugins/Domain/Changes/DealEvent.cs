namespace SalesCorner.Plugins.Domain.Changes;

/// <summary>What happened to a deal, in the order of the choice <c>sc_dealevent</c>.</summary>
public enum DealEvent
{
    /// <summary>A new deal.</summary>
    Created,

    /// <summary>The deal was won.</summary>
    Won,

    /// <summary>The deal was closed without being won.</summary>
    Lost,

    /// <summary>Its value went up.</summary>
    Grown,

    /// <summary>Its value went down.</summary>
    Shrunk,

    /// <summary>Its close date moved nearer, or was set.</summary>
    PulledIn,

    /// <summary>Its close date moved away, or was cleared.</summary>
    PushedOut,

    /// <summary>It stopped moving.</summary>
    TurnedStale,

    /// <summary>It moves again after having been stale or closed.</summary>
    MovingAgain,

    /// <summary>It went to another owner: away from the former, to the new one.</summary>
    ChangedOwner,

    /// <summary>It became qualified.</summary>
    Qualified,

    /// <summary>It lost its qualification.</summary>
    NoLongerQualified,
}

namespace SalesCorner.Plugins.Domain.Stale;

/// <summary>Why a deal turns stale, in the order of the choice <c>sc_stalereason</c>.</summary>
public enum StaleReason
{
    /// <summary>Nothing has happened with the customer for too long.</summary>
    NoActivity,

    /// <summary>No next step is planned.</summary>
    NoNextStep,

    /// <summary>Too long in one stage.</summary>
    StuckInStage,

    /// <summary>The estimated close date has gone by.</summary>
    OverdueClose,

    /// <summary>The close date was moved later too often.</summary>
    PushedTooOften,

    /// <summary>A step was booked with the customer, and its day passed without any.</summary>
    BookedStepMissed,

    /// <summary>A large deal rests on fewer than two people; only where the settings switch it on.</summary>
    SingleContact,
}

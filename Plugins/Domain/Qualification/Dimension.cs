namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>What a question is about, in the order of the choice <c>sc_dimension</c>.</summary>
public enum Dimension
{
    /// <summary>A real, acknowledged pain.</summary>
    Need,

    /// <summary>A reason to act now.</summary>
    Urgency,

    /// <summary>Money set aside.</summary>
    Budget,

    /// <summary>How the customer decides.</summary>
    DecisionProcess,

    /// <summary>Who decides, and who else is involved.</summary>
    DecisionMakers,

    /// <summary>Entry at senior level early in the buying process.</summary>
    SeniorEntry,

    /// <summary>The case against the alternatives.</summary>
    BusinessCase,
}

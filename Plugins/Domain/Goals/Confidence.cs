namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>
/// Whether an objective will be reached, in people's own words; the order of the choice <c>sc_confidence </c>.
/// </summary>
public enum Confidence
{
    /// <summary>It will be reached.</summary>
    OnTrack,

    /// <summary>It may not be reached.</summary>
    AtRisk,

    /// <summary>It will not be reached as things stand.</summary>
    Off,
}

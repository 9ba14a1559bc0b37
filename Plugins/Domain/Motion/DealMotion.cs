namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>Who buys, in the order of the choice <c>sc_motion</c>.</summary>
public enum DealMotion
{
    /// <summary>The customer never bought before.</summary>
    Prospect,

    /// <summary>The customer bought before; this is something new.</summary>
    Grow,

    /// <summary>A renewal or a repeat.</summary>
    Maintain,
}

namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>
/// What the bias of calls says of whoever makes them, in the order of the choice <c>sc_callverdict </c>.
/// </summary>
public enum CallVerdict
{
    /// <summary>Fewer than two periods with a call and a result.</summary>
    TooFew,

    /// <summary>Neither high nor low by more than a tenth.</summary>
    Straight,

    /// <summary>Too high by more than a tenth.</summary>
    HappyEars,

    /// <summary>Too low by more than a tenth.</summary>
    Sandbagging,
}

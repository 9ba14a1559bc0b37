namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>How much one call of the nightly run does before it gives back its token.</summary>
public sealed record NightSettings
{
    /// <summary>Seconds by the call's own stopwatch.</summary>
    public int SecondsPerCall { get; init; } = 20;

    /// <summary>Rows written.</summary>
    public int WritesPerCall { get; init; } = 200;

    /// <summary>Deals read at once, where the caller does not ask for another number.</summary>
    public int DealsPerCall { get; init; } = 1_000;
}

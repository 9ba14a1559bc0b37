namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>What was called on a day, as it was kept then.</summary>
/// <param name="TakenOn">The day.</param>
public sealed record FrozenCall(DateTime TakenOn)
{
    /// <summary>The rep's commit; null when there was none.</summary>
    public decimal? Commit { get; init; }

    /// <summary>The manager's call; null when there was none.</summary>
    public decimal? Manager { get; init; }

    /// <summary>The expected landing; null when it could not be computed.</summary>
    public decimal? Landing { get; init; }

    /// <summary>What one of them called.</summary>
    public decimal? Of(Caller caller) =>
        caller switch
        {
            Caller.Manager => Manager,
            Caller.Pace => Landing,
            _ => Commit,
        };
}

namespace SalesCorner.Plugins.Domain.Velocity;

/// <summary>How many deals ended, and over how many days of being open.</summary>
/// <param name="Won">Deals won in the window.</param>
/// <param name="NotWon">Deals lost or undecided in the window.</param>
/// <param name="OpenDealDays">Days that deals were open inside the window, over all deals.</param>
public sealed record DealFlow(decimal Won, decimal NotWon, decimal OpenDealDays)
{
    /// <summary>All deals that ended.</summary>
    public decimal Closed => Won + NotWon;
}

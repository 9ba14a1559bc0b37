using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>How an open deal stands, which tilts its chance once that has been measured.</summary>
public enum PaceLayer
{
    /// <summary>Qualified, and something happens.</summary>
    Moving,

    /// <summary>Qualified, and nothing happens any more, or the close date has gone by.</summary>
    Stale,

    /// <summary>Not qualified.</summary>
    Unqualified,
}

/// <summary>The layer that a deal came into on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Layer">The layer from that day on.</param>
/// <param name="Reason">The rule by which it was stale, qualified or not; null where it was not.</param>
public sealed record LayerMark(DateTime Day, PaceLayer Layer, StaleReason? Reason = null)
{
    /// <summary>Whether the deal rested on a single contact then.</summary>
    public bool IsSingleContact { get; init; }

    /// <summary>Whether the deal stood then as another mark says it stood.</summary>
    public bool StandsAs(LayerMark other) =>
        Layer == other.Layer && Reason == other.Reason && IsSingleContact == other.IsSingleContact;
}

/// <summary>Says how an open deal stands.</summary>
public static class PaceLayerRule
{
    /// <summary>The layer of an open deal on a day.</summary>
    public static PaceLayer Of(OpenDeal deal, DateTime today)
    {
        if (!deal.Qualified)
        {
            return PaceLayer.Unqualified;
        }

        return deal.IsStale(today) ? PaceLayer.Stale : PaceLayer.Moving;
    }
}

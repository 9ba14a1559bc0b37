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
public sealed record LayerMark(DateTime Day, PaceLayer Layer);

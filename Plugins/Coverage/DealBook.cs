namespace SalesCorner.Plugins.Coverage;

/// <summary>Somebody's deals: what coverage is counted from.</summary>
/// <param name="Open">The open deals.</param>
/// <param name="Closed">The deals that closed in the window or the period.</param>
/// <param name="Leads">Leads created in the window.</param>
internal sealed record DealBook(IReadOnlyList<DealRow> Open, IReadOnlyList<DealRow> Closed, int Leads)
{
    /// <summary>Whether there is nothing at all.</summary>
    public bool IsEmpty => Open.Count == 0 && Closed.Count == 0;
}

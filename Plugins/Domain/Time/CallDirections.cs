using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Time;

/// <summary>
/// Whether the direction of phone calls can be believed: the platform presets outgoing, and many never change it.
/// </summary>
/// <param name="Calls">Completed calls looked at.</param>
/// <param name="Incoming">Those marked incoming.</param>
public sealed record CallDirections(int Calls, int Incoming)
{
    private const decimal Least = 0.05m;

    /// <summary>The share marked incoming; null without a call.</summary>
    public decimal? Share => Exact.Quotient(Incoming, Calls);

    /// <summary>Whether more than 5 % are marked incoming.</summary>
    public bool AreBelieved => Share > Least;
}

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>A deal as pace sees it: creation, close, outcome and value are all that it asks for.</summary>
/// <param name="CreatedOn">When it was opened; only the day matters.</param>
/// <param name="ClosedOn">When it closed; null while it is open.</param>
/// <param name="IsWon">Whether it was won.</param>
public sealed record PaceDeal(DateTime CreatedOn, DateTime? ClosedOn, bool IsWon)
{
    /// <summary>The deal's id; empty where nobody asks which deals matter.</summary>
    public Guid Id { get; init; }

    /// <summary>Estimated value in base currency: what an open deal may bring; 0 when unknown.</summary>
    public decimal Value { get; init; }

    /// <summary>Actual value in base currency: what a won deal brought; 0 when unknown or not won.</summary>
    public decimal Actual { get; init; }

    /// <summary>How it stands today.</summary>
    public PaceLayer Layer { get; init; }

    /// <summary>The layers that were kept of it, oldest first; empty where none was kept.</summary>
    public IReadOnlyList<LayerMark> Layers { get; init; } = [];

    /// <summary>Calendar days from creation to close; null while it is open.</summary>
    public int? LifeDays => ClosedOn is { } closed ? Calendar.CalendarDay.Between(CreatedOn, closed) : null;

    /// <summary>
    /// Whether it was open on the morning of a day: created before the day, and not closed before it.
    /// </summary>
    public bool IsOpenAt(DateTime day) => CreatedOn.Date < day.Date && !(ClosedOn?.Date < day.Date);

    /// <summary>Whether it was won from one day to another, both included.</summary>
    public bool IsWonBetween(DateTime first, DateTime last) =>
        IsWon && ClosedOn is { } closed && closed.Date >= first.Date && closed.Date <= last.Date;

    /// <summary>The layer that was kept of it for a day: the last one that began by then; null when none did.</summary>
    public PaceLayer? LayerAt(DateTime day)
    {
        PaceLayer? found = null;
        foreach (var mark in Layers)
        {
            found = mark.Day.Date <= day.Date ? mark.Layer : found;
        }

        return found;
    }
}

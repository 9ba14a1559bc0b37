using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>A deal that is over.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="CreatedOn">When it was opened.</param>
/// <param name="ClosedOn">The actual close date; null when nobody entered one.</param>
/// <param name="Value">
/// Actual value of a won deal, estimated value of any other, in base currency; null when unknown.
/// </param>
public sealed record ClosedDeal(DealOutcome Outcome, DateTime CreatedOn, DateTime? ClosedOn, decimal? Value)
{
    /// <summary>Calendar days from creation to close; negative for a deal that closed before it was created.</summary>
    public int? LifeDays => ClosedOn is null ? null : CalendarDay.Between(CreatedOn, ClosedOn.Value);
}

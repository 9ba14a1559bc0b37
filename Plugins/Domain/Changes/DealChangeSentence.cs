using System.Globalization;
using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Changes;

/// <summary>Says an event in one line.</summary>
public static class DealChangeSentence
{
    /// <summary>The line; amounts in base currency without cents, days as 2026-03-31.</summary>
    public static string Of(DealChange change) =>
        change.Event switch
        {
            DealEvent.Created => $"Created, worth {Figures.Money(change.Value)}",
            DealEvent.Won => $"Won {Figures.Money(change.Value)}",
            DealEvent.Lost => $"Lost, worth {Figures.Money(change.Value)}",
            DealEvent.Grown => $"Grown to {Figures.Money(change.Value)}",
            DealEvent.Shrunk => $"Shrunk to {Figures.Money(change.Value)}",
            DealEvent.PulledIn => $"Pulled in from {Day(change.CloseBefore)} to {Day(change.CloseAfter)}",
            DealEvent.PushedOut => $"Pushed out from {Day(change.CloseBefore)} to {Day(change.CloseAfter)}",
            DealEvent.TurnedStale => $"Turned stale, worth {Figures.Money(change.Value)}",
            DealEvent.MovingAgain => $"Moving again, worth {Figures.Money(change.Value)}",
            DealEvent.ChangedOwner => $"Changed owner, worth {Figures.Money(change.Value)}",
            DealEvent.Qualified => $"Qualified, worth {Figures.Money(change.Value)}",
            _ => $"No longer qualified, worth {Figures.Money(change.Value)}",
        };

    private static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
}

namespace SalesCorner.Plugins.Domain.Events;

/// <summary>Somebody captured at an event.</summary>
/// <param name="DaysTaken">Days until the follow-up; null while there was none.</param>
/// <param name="BecameDeal">Whether a deal came of it.</param>
public sealed record EventContact(int? DaysTaken, bool BecameDeal);

/// <summary>What came of an event.</summary>
/// <param name="Captured">People captured.</param>
/// <param name="Within1">Followed up within one day.</param>
/// <param name="Within3">Followed up within three days, those within one among them.</param>
/// <param name="Within5">Followed up within five days, those within three among them.</param>
/// <param name="Later">Followed up later.</param>
/// <param name="NotYet">Not followed up yet.</param>
public sealed record EventFigures(int Captured, int Within1, int Within3, int Within5, int Later, int NotYet)
{
    /// <summary>The limits, in days.</summary>
    public const int First = 1,
        Second = 3,
        Third = 5;

    /// <summary>The figures of some people.</summary>
    public static EventFigures Of(IReadOnlyCollection<EventContact> contacts) =>
        new(
            contacts.Count,
            contacts.Count(one => one.DaysTaken <= First),
            contacts.Count(one => one.DaysTaken <= Second),
            contacts.Count(one => one.DaysTaken <= Third),
            contacts.Count(one => one.DaysTaken > Third),
            contacts.Count(one => one.DaysTaken is null)
        );
}

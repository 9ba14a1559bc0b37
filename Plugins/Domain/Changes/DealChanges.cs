namespace SalesCorner.Plugins.Domain.Changes;

/// <summary>
/// Takes a save apart into events, one for each thing that changed, in a fixed order. What the events of an owner add
/// is what
/// the save changed in the owner's moving pipeline, to the cent.
/// </summary>
public static class DealChanges
{
    /// <summary>The events of a save.</summary>
    /// <param name="before">The deal before; null when it is new.</param>
    /// <param name="after">The deal after.</param>
    public static IReadOnlyList<DealChange> Between(DealState? before, DealState after)
    {
        if (before is null)
        {
            return [Of(DealEvent.Created, after with { Qualified = false, CloseOn = null }, after)];
        }

        if (before.Standing != DealStanding.Open)
        {
            return after.Standing == DealStanding.Open
                ?
                [
                    .. Handover(before, after.OwnerId),
                    Of(DealEvent.MovingAgain, before with { OwnerId = after.OwnerId }, after),
                ]
                : [];
        }

        var changes = Handover(before, after.OwnerId).ToList();
        var now = before with { OwnerId = after.OwnerId };
        if (after.Standing != DealStanding.Open)
        {
            changes.Add(Of(after.Standing == DealStanding.Won ? DealEvent.Won : DealEvent.Lost, now, after));
            return changes;
        }

        changes.AddRange(OfOpen(now, after));
        return changes;
    }

    private static IEnumerable<DealChange> OfOpen(DealState before, DealState after)
    {
        var moved = before with { CloseOn = after.CloseOn };
        if (moved.CloseOn != before.CloseOn)
        {
            yield return Of(
                IsLater(before.CloseOn, after.CloseOn) ? DealEvent.PushedOut : DealEvent.PulledIn,
                before,
                moved
            );
        }

        var valued = moved with { Value = after.Value };
        if (valued.Value != before.Value)
        {
            yield return Of(valued.Value > before.Value ? DealEvent.Grown : DealEvent.Shrunk, moved, valued);
        }

        var qualified = valued with { Qualified = after.Qualified };
        if (qualified.Qualified != before.Qualified)
        {
            yield return Of(qualified.Qualified ? DealEvent.Qualified : DealEvent.NoLongerQualified, valued, qualified);
        }

        if (after.Stale != before.Stale)
        {
            yield return Of(after.Stale ? DealEvent.TurnedStale : DealEvent.MovingAgain, qualified, after);
        }
    }

    // No date is the latest one.
    private static bool IsLater(DateTime? before, DateTime? after) =>
        before is { } from && (after is not { } to || to > from);

    private static IEnumerable<DealChange> Handover(DealState before, Guid ownerId)
    {
        if (before.OwnerId == ownerId)
        {
            return [];
        }

        return
        [
            new(
                DealEvent.ChangedOwner,
                before.OwnerId,
                before.Moving,
                0m,
                before.Value,
                before.CloseOn,
                before.CloseOn
            ),
            new(DealEvent.ChangedOwner, ownerId, 0m, before.Moving, before.Value, before.CloseOn, before.CloseOn),
        ];
    }

    private static DealChange Of(DealEvent kind, DealState before, DealState after) =>
        new(kind, after.OwnerId, before.Moving, after.Moving, after.Value, before.CloseOn, after.CloseOn);
}

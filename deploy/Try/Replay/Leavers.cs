using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Reps who seem to have gone: nothing of theirs is open, and nothing was created or closed for a while.
/// </summary>
public static class Leavers
{
    /// <summary>After so many days without a sign a rep without open deals is taken for gone.</summary>
    public const int SilentDays = 90;

    /// <summary>Who seems to have gone by a day.</summary>
    /// <param name="deals">The deals as they stood on that day.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlySet<string> Of(IReadOnlyList<DealRecord> deals, DateOnly asOf)
    {
        var signs = new Dictionary<string, DateOnly>(StringComparer.OrdinalIgnoreCase);
        foreach (var deal in deals.Where(deal => !deal.OwnedByTeam))
        {
            var sign = deal.Outcome == DealOutcome.Open ? asOf : deal.Closed!.Value;
            signs[deal.Owner] = signs.TryGetValue(deal.Owner, out var last) && last > sign ? last : sign;
        }

        return signs
            .Where(sign => sign.Value < asOf.AddDays(-SilentDays))
            .Select(sign => sign.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}

namespace SalesCorner.Deploy.Try.History;

/// <summary>Says what an input does not tell of, and which figures stay empty or are taken with care for it.</summary>
public static class MissingFacts
{
    /// <summary>A line for each; none where everything is there.</summary>
    public static IReadOnlyList<string> Of(SalesHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. Accounts(history), .. Activities(history), .. Leadership(history)];
    }

    private static IEnumerable<string> Accounts(SalesHistory history)
    {
        var without = history.Deals.Count(deal => deal.Account is null);
        if (without == history.Deals.Count)
        {
            yield return "No customers: nobody can tell new ones from old, so motion (prospect, grow, maintain), new "
                + "and lapsed accounts stay empty.";
        }
        else if (without > 0)
        {
            yield return $"{Counted.Of(without, "deal")} of {history.Deals.Count} without a customer: they have no "
                + "motion.";
        }
    }

    private static IEnumerable<string> Activities(SalesHistory history)
    {
        var done = history.Activities.Where(activity => !activity.IsOpen).ToList();
        if (done.Count == 0)
        {
            yield return "No activities: where the week goes and what a win takes stay empty.";
            yield break;
        }

        var timed = done.Count(activity => activity.Minutes is not null);
        if (timed < done.Count)
        {
            yield return $"{Counted.Of(done.Count - timed, "activity", "activities")} of {done.Count} without a "
                + "duration: the usual one of their kind counts.";
        }

        var calls = done.Where(activity => activity.Kind is ActivityKind.PhoneCall or ActivityKind.Email).ToList();
        if (calls.Count > 0 && calls.All(activity => activity.Incoming is null))
        {
            yield return "No direction of calls and e-mails: they count as outgoing.";
        }

        if (done.All(activity => activity.PlannedUtc is null))
        {
            yield return "No day on which activities were planned: only work on own open deals can count as proactive.";
        }
    }

    private static IEnumerable<string> Leadership(SalesHistory history)
    {
        if (history.HourlyCost is null && history.Activities.Count > 0)
        {
            yield return "No hourly cost: what a win took is shown in hours, not in money.";
        }

        if (history.Calls.Count == 0)
        {
            yield return "No calls: a forecast is taken from committed deals, and nobody's bias is known.";
        }

        if (history.Leadership.Count + history.Reviews.Count + history.Standards.Count == 0)
        {
            yield return "No standards, one-to-ones, objectives, events and assessments: those parts are empty.";
        }
    }
}

namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>
/// Looks whether an objective is specific, measurable and dated. Advice, until the objective is agreed.
/// </summary>
public static class SmartCheck
{
    /// <summary>The most key results that an objective should have.</summary>
    public const int MostKeyResults = 5;

    /// <summary>The most objectives that somebody should have in a period.</summary>
    public const int MostObjectives = 5;

    /// <summary>What has to be there before an objective is agreed; empty when nothing is missing.</summary>
    public static IReadOnlyList<string> Missing(ObjectiveFacts facts) =>
        [.. Numbers(facts), .. DueDates(facts), .. Owners(facts), .. Count(facts)];

    /// <summary>All advice, what is missing first; empty when the objective passes.</summary>
    public static IReadOnlyList<string> Advice(ObjectiveFacts facts) =>
        [.. Missing(facts), .. Crowd(facts), .. Targets(facts), .. Outcomes(facts)];

    private static IEnumerable<string> Numbers(ObjectiveFacts facts) =>
        facts
            .KeyResults.Where(one => one.Unit is null || one.Start is null || one.Target is null)
            .Select(one => $"{Named(one)} needs {Listed(MissingNumbers(one))}.");

    private static List<string> MissingNumbers(KeyResultFacts one) =>
        new[]
        {
            one.Start is null ? "a start" : null,
            one.Target is null ? "a target" : null,
            one.Unit is null ? "a unit" : null,
        }
            .OfType<string>()
            .ToList();

    private static IEnumerable<string> DueDates(ObjectiveFacts facts)
    {
        if (facts.Start is not { } start || facts.End is not { } end)
        {
            yield return "The objective needs a period: its first and its last day.";
            yield break;
        }

        foreach (var one in facts.KeyResults)
        {
            if (one.DueOn is not { } due)
            {
                yield return $"{Named(one)} needs a due date.";
            }
            else if (due.Date < start.Date || due.Date > end.Date)
            {
                yield return $"{Named(one)} is due on {due:yyyy-MM-dd}, outside the period from {start:yyyy-MM-dd} to "
                    + $"{end:yyyy-MM-dd}.";
            }
        }
    }

    private static IEnumerable<string> Owners(ObjectiveFacts facts)
    {
        if (!facts.HasOwner)
        {
            yield return "The objective needs one person who owns it; a team does not answer for it.";
        }

        foreach (var one in facts.KeyResults.Where(one => !one.HasOwner))
        {
            yield return $"{Named(one)} needs one person who owns it.";
        }
    }

    private static IEnumerable<string> Count(ObjectiveFacts facts)
    {
        if (facts.KeyResults.Count is 0 or > MostKeyResults)
        {
            yield return facts.KeyResults.Count == 0
                ? $"It has no key result: 1 to {MostKeyResults} say by numbers whether it was reached."
                : $"It has {facts.KeyResults.Count} key results: keep 1 to {MostKeyResults}.";
        }
    }

    private static IEnumerable<string> Crowd(ObjectiveFacts facts)
    {
        if (facts.OfTheOwner > MostObjectives)
        {
            yield return $"The owner has {facts.OfTheOwner} objectives in this period: keep at most {MostObjectives}.";
        }
    }

    private static IEnumerable<string> Targets(ObjectiveFacts facts) =>
        facts
            .KeyResults.Where(one => one.Start is not null && one.Start == one.Target)
            .Select(one => $"{Named(one)} has a target that equals its start.");

    private static IEnumerable<string> Outcomes(ObjectiveFacts facts)
    {
        if (!OutcomeVerbs.Says(facts.Title))
        {
            yield return "Say the objective as an outcome: begin with a verb such as grow, win, raise or cut, not with "
                + "try or help.";
        }

        foreach (var one in facts.KeyResults.Where(one => !OutcomeVerbs.Says(one.Text)))
        {
            yield return $"Say {Named(one)} as an outcome: begin with a verb such as grow, win, raise or cut.";
        }
    }

    private static string Named(KeyResultFacts one) =>
        string.IsNullOrWhiteSpace(one.Text) ? "A key result without a text" : $"\"{one.Text}\"";

    private static string Listed(List<string> words) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[words.Count - 1];
}

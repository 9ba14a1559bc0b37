using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Motion;

/// <summary>What the motion of a new deal is told by.</summary>
public sealed record MotionFacts
{
    /// <summary>
    /// Whether the customer had bought by the day on which the deal was opened; null where there is no customer to ask
    /// for.
    /// </summary>
    public bool? BoughtBefore { get; init; }

    /// <summary>What a yes/no column of the organisation's own says: a renewal or none.</summary>
    public bool IsMarkedRenewal { get; init; }

    /// <summary>What the deal is about; null when nobody said.</summary>
    public string? Topic { get; init; }
}

/// <summary>Tells whether a deal is with somebody new, something new with a customer, or a renewal.</summary>
public static class MotionRule
{
    /// <summary>
    /// The motion; null where there is no customer and nothing marks a renewal, for then nobody can know.
    /// </summary>
    public static DealMotion? Of(MotionFacts facts, MotionSettings settings) =>
        IsRenewal(facts, settings)
            ? DealMotion.Maintain
            : facts.BoughtBefore switch
            {
                true => DealMotion.Grow,
                false => DealMotion.Prospect,
                null => null,
            };

    /// <summary>Whether the deal is marked a renewal: then nobody has to look at what the customer bought.</summary>
    public static bool IsRenewal(MotionFacts facts, MotionSettings settings) =>
        facts.IsMarkedRenewal || settings.Words.Any(word => Holds(facts.Topic, word));

    // A word by itself: "renew" is no part of "renewable energy".
    private static bool Holds(string? topic, string word)
    {
        var from = 0;
        while (topic is not null && topic.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(topic[at - 1])) && (end == topic.Length || !char.IsLetter(topic[end])))
            {
                return true;
            }

            from = at + 1;
        }

        return false;
    }
}

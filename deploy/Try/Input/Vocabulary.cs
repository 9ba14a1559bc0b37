using System.Collections.Immutable;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>What stage names, outcomes and loss reasons mean; a map file's own words come first.</summary>
public sealed class Vocabulary
{
    private static readonly Dictionary<string, int> KnownStages = Words(
        ("qualify qualification prospecting prospect lead leadin new newlead appointmentscheduled contactmade contacted qualified", 0),
        ("develop discovery needsanalysis needsdefined qualifiedtobuy demo demoscheduled valueproposition engaging iddecisionmakers solution", 1),
        ("propose proposal proposalmade proposalpricequote presentationscheduled presentation quote perceptionanalysis evaluation", 2),
        ("close negotiation negotiationreview negotiationsstarted contractsent decisionmakerboughtin commit verbal contract", 3));

    private static readonly Dictionary<string, DealOutcome> KnownOutcomes = Words(
        ("open active inprogress onhold", DealOutcome.Open),
        ("won closedwon win", DealOutcome.Won),
        ("lost closedlost outsold", DealOutcome.Lost),
        ("nodecision canceled cancelled abandoned closednodecision", DealOutcome.NoDecision),
        ("invalid duplicate deleted test", DealOutcome.Invalid));

    private readonly Dictionary<string, int> stages = new(KnownStages, StringComparer.Ordinal);
    private readonly Dictionary<string, DealOutcome> outcomes = new(KnownOutcomes, StringComparer.Ordinal);
    private readonly Dictionary<string, DealOutcome> lossReasons = new(StringComparer.Ordinal);

    /// <summary>Creates the vocabulary of a map; without one only the common names are known.</summary>
    /// <param name="map">The person's own words, or null.</param>
    public Vocabulary(MapFile? map = null)
    {
        foreach (var (word, stage) in map?.Stages ?? ImmutableDictionary<string, int>.Empty)
        {
            stages[Bare(word)] = stage;
            outcomes.Remove(Bare(word));
        }

        foreach (var (word, outcome) in map?.Outcomes ?? ImmutableDictionary<string, DealOutcome>.Empty)
        {
            outcomes[Bare(word)] = outcome;
        }

        foreach (var (word, outcome) in map?.LossReasons ?? ImmutableDictionary<string, DealOutcome>.Empty)
        {
            lossReasons[Bare(word)] = outcome;
        }
    }

    /// <summary>The sales stage, 0 to 3, that a name means; null when it is not known.</summary>
    public int? Stage(string name) => stages.TryGetValue(Bare(name), out var stage) ? stage : null;

    /// <summary>The outcome that a word means; null when it is not known.</summary>
    public DealOutcome? Outcome(string word) => outcomes.TryGetValue(Bare(word), out var outcome) ? outcome : null;

    /// <summary>How a lost deal counts by its reason: lost to a competitor unless the reason says otherwise.</summary>
    public DealOutcome Lost(string reason)
    {
        var bare = Bare(reason);
        if (lossReasons.TryGetValue(bare, out var mapped))
        {
            return mapped;
        }

        return outcomes.TryGetValue(bare, out var known) && known is DealOutcome.NoDecision or DealOutcome.Invalid
            ? outcomes[bare]
            : DealOutcome.Lost;
    }

    // "Closed Won (Sales Pipeline)" and "3-Propose" are the plain words with something around them.
    private static string Bare(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        var text = (open > 0 ? word[..open] : word).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', ' ');
        return string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    private static Dictionary<string, T> Words<T>(params (string Words, T Meaning)[] groups) =>
        groups.SelectMany(group => group.Words.Split(' '), (group, word) => (word, group.Meaning))
            .ToDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal);
}

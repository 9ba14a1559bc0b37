using System.Collections.Immutable;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Rules;

/// <summary>
/// What stage names, outcomes and loss reasons mean; a map file's own words come first, then those of the export's
/// system.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> stages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DealOutcome> outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DealOutcome> lossReasons = new(StringComparer.Ordinal);

    /// <summary>Creates the vocabulary of a map; without one only the common names are known.</summary>
    /// <param name="map">The person's own words, or null.</param>
    /// <param name="system">Words that only the export's system uses for outcomes, or null.</param>
    public Vocabulary(MapFile? map = null, IReadOnlyDictionary<string, DealOutcome>? system = null)
    {
        foreach (var (word, outcome) in system ?? ImmutableDictionary<string, DealOutcome>.Empty)
        {
            outcomes[Bare(word)] = outcome;
        }

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
    public int? Stage(string name) => stages.TryGetValue(Bare(name), out var stage) ? stage : StageWords.Of(Bare(name));

    /// <summary>The sales stage that the words of an unknown name point to; null when they point to none.</summary>
    public static int? GuessedStage(string name) => StageWords.Guess(Folded.Tokens(Stripped(name)));

    /// <summary>The outcome that a word means; null when it is not known.</summary>
    public DealOutcome? Outcome(string word)
    {
        var bare = Bare(word);
        return outcomes.TryGetValue(bare, out var own) ? own
            : word.Length == 0 || stages.ContainsKey(bare) || StageWords.Of(bare) is not null ? null
            : OutcomeWords.Of(Stripped(word));
    }

    /// <summary>The outcome that a status means, where a status is no stage; null when it is not known.</summary>
    public DealOutcome? Status(string word) =>
        outcomes.TryGetValue(Bare(word), out var own) ? own
        : word.Length == 0 ? null
        : OutcomeWords.Of(Stripped(word));

    /// <summary>Whether a word says that a deal is closed and not how it ended.</summary>
    public bool MeansClosed(string word) =>
        !outcomes.ContainsKey(Bare(word)) && Stage(word) is null && OutcomeWords.MeansClosed(Stripped(word));

    /// <summary>
    /// How a lost deal counts by its reason: lost to a competitor without one, no decision by an unknown one.
    /// </summary>
    /// <param name="reason">The reason; empty for none.</param>
    /// <param name="isKnown">Whether the reason is none, or one that is known.</param>
    public DealOutcome Lost(string reason, out bool isKnown)
    {
        var known =
            reason.Length == 0 ? DealOutcome.Lost
            : lossReasons.TryGetValue(Bare(reason), out var mapped) ? mapped
            : OutcomeWords.OfReason(reason);
        isKnown = known is not null;
        return known ?? DealOutcome.NoDecision;
    }

    private static string Bare(string word) => Folded.Bare(Stripped(word));

    // "Closed Won (Sales Pipeline)", "3-Propose" and "C2:WON" are the plain words with something around them.
    private static string Stripped(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        var text = open > 0 ? word[..open] : word;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isPrefixed =
            colon > 1
            && text[0] is 'C' or 'D'
            && text.AsSpan(1, Math.Max(0, colon - 1)).IndexOfAnyExceptInRange('0', '9') < 0;
        var plain = (isPrefixed ? text[(colon + 1)..] : text).TrimStart(
            '0',
            '1',
            '2',
            '3',
            '4',
            '5',
            '6',
            '7',
            '8',
            '9',
            '-',
            ' ',
            '.',
            ')',
            ':',
            '_',
            '#'
        );
        return plain.Length > 0 ? plain : text;
    }
}

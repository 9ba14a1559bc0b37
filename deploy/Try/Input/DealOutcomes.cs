using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Beside;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads how a deal stands and in which stage, and keeps what was not known.</summary>
/// <param name="columns">The columns.</param>
/// <param name="words">What the words mean.</param>
/// <param name="closedFromStage">The stage that closed deals are said to have closed from; null when nobody
/// says.</param>
internal sealed class DealOutcomes(DealColumns columns, Vocabulary words, int? closedFromStage)
{
    private readonly WordCounts unknownStages = new();
    private readonly WordCounts guessedStages = new();
    private readonly WordCounts unknownOutcomes = new();
    private readonly WordCounts unknownReasons = new();
    private readonly Lines disagree = new();

    /// <summary>What a reader of the numbers has to know.</summary>
    public IEnumerable<string> Notes()
    {
        foreach (var (stage, found) in unknownStages.All)
        {
            yield return $"Stage '{stage}' ({found}) is not known and counts as the first stage, open; name it in "
                + "a --map "
                + "file under \"stages\", or under \"outcomes\" where it means closed.";
        }

        foreach (var (stage, found) in guessedStages.All)
        {
            yield return $"Stage '{stage}' ({found}) is read as "
                + $"{StageNames[Vocabulary.GuessedStage(stage)!.Value]}; name "
                + "it in a --map file under \"stages\" where that is wrong.";
        }

        foreach (var (word, found) in unknownOutcomes.All)
        {
            yield return $"'{word}' ({found}) does not say whether a deal was won or lost: those deals are listed and "
                + "count nowhere; name it in a --map file under \"outcomes\".";
        }

        foreach (var (reason, found) in unknownReasons.All)
        {
            yield return $"Loss reason '{reason}' ({found}) is not known and counts as no decision; name it in a --map "
                + "file under \"lossReasons\" (lost, noDecision, invalid).";
        }

        if (disagree.Count > 0)
        {
            yield return $"Status and stage disagree on whether {Counted.Of(disagree.Count, "deal")} won, lost or open "
                + $"({disagree}): the status counts.";
        }
    }

    private static readonly string[] StageNames = ["Qualify", "Develop", "Propose", "Close"];

    /// <summary>How a deal stands.</summary>
    /// <exception cref="FormatException">Its words say that it is closed and not how, or mean nothing.</exception>
    public DealOutcome Of(InputRow row)
    {
        var word = columns.Text(row, DealField.Outcome);
        var stage = columns.Text(row, DealField.Stage);
        var said = Flags(row) ?? words.Status(word);
        var staged = words.Outcome(stage);
        if (said is { } one && staged is { } other && Class(one) != Class(other))
        {
            disagree.Add(row.Line);
        }

        var outcome = said ?? staged;
        if (outcome is null)
        {
            RefuseUnknown(row, word, stage);
        }

        return outcome == DealOutcome.Lost ? Lost(row) : outcome ?? DealOutcome.Open;
    }

    /// <summary>In which stage a deal is, or was closed; null where a closed one does not tell.</summary>
    public int? StageOf(InputRow row, DealOutcome outcome)
    {
        var stage = columns.Text(row, DealField.Stage);
        if (words.Stage(stage) is { } known)
        {
            return known;
        }

        var guess = words.Outcome(stage) is null ? Vocabulary.GuessedStage(stage) : null;
        if (guess is not null)
        {
            guessedStages.Add(stage, row.Line);
            return guess;
        }

        if (outcome != DealOutcome.Open)
        {
            return closedFromStage;
        }

        if (stage.Length > 0 && words.Outcome(stage) is null)
        {
            unknownStages.Add(stage, row.Line);
        }

        return 0;
    }

    private static int Class(DealOutcome outcome) =>
        outcome switch
        {
            DealOutcome.Open => 0,
            DealOutcome.Won => 1,
            _ => 2,
        };

    private void RefuseUnknown(InputRow row, string word, string stage)
    {
        var closed = words.MeansClosed(stage) ? stage : null;
        var unknown = word.Length > 0 && words.Stage(word) is null ? word : closed;
        if (unknown is not null)
        {
            unknownOutcomes.Add(unknown, row.Line);
            var problem = words.MeansClosed(unknown)
                ? "does not say whether it was won or lost"
                : "is no known outcome";
            throw new FormatException($"'{Shown(unknown)}' {problem}; name it in a --map file under \"outcomes\".");
        }

        if (YesNo(columns.Text(row, DealField.IsClosed)) == true)
        {
            unknownOutcomes.Add(stage.Length > 0 ? stage : "closed", row.Line);
            throw new FormatException(
                "It is closed, but nothing says whether it was won or lost; name its stage in a --map file "
                    + "under \"outcomes\"."
            );
        }
    }

    private DealOutcome Lost(InputRow row)
    {
        var reason = columns.Text(row, DealField.LossReason);
        var stage = columns.Text(row, DealField.Stage);
        var outcome = words.Lost(reason, out var isKnown);
        if (!isKnown)
        {
            unknownReasons.Add(reason, row.Line);
        }

        return reason.Length == 0 && words.Outcome(stage) is DealOutcome.NoDecision or DealOutcome.Invalid
            ? words.Outcome(stage)!.Value
            : outcome;
    }

    // Flags say less than words do where they disagree with nothing: open, won, or closed otherwise.
    private DealOutcome? Flags(InputRow row)
    {
        var won = YesNo(columns.Text(row, DealField.IsWon));
        var closed = YesNo(columns.Text(row, DealField.IsClosed));
        var active = YesNo(columns.Text(row, DealField.IsActive));
        return (won, closed, active) switch
        {
            (true, _, _) => DealOutcome.Won,
            (false, true, _) => DealOutcome.Lost,
            (_, _, false) when words.Outcome(columns.Text(row, DealField.Stage)) != DealOutcome.Won => DealOutcome.Lost,
            (false, false, _) => DealOutcome.Open,
            _ => null,
        };
    }

    private static bool? YesNo(string text) =>
        Folded.Bare(text) switch
        {
            "true" or "yes" or "y" or "1" or "ja" or "si" or "oui" or "sim" or "wahr" or "x" => true,
            "false" or "no" or "n" or "0" or "nein" or "non" or "nao" or "nee" or "falsch" => false,
            _ => null,
        };

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}

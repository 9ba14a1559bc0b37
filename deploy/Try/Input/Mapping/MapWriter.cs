using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Mapping;

/// <summary>
/// Writes a map for a file whose columns are not known: a guess for each, with a comment that says what stands there.
/// </summary>
public static class MapWriter
{
    private const int ValuesShown = 4;
    private const int WordsWritten = 60;

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] StageNames = ["Qualify", "Develop", "Propose", "Close"];

    /// <summary>Writes the map of an export.</summary>
    /// <param name="data">The export: a file, or a folder with one that holds the deals.</param>
    /// <param name="path">The map's file, which must not be there yet.</param>
    /// <exception cref="CommandFailedException">The export cannot be read, or the map cannot be written.</exception>
    public static void Write(string data, string path)
    {
        if (File.Exists(path))
        {
            throw new CommandFailedException($"{path} is there already: give --write-map another name.");
        }

        var table = Directory.Exists(data) ? InputFiles.Find(data, null).Deals : InputTable.Open(data);
        table.FindHeader(header => header.Count(cell => cell.Length > 0) >= 2);
        var text = Text(table, MapGuess.Of(table), Directory.Exists(data));
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path}: the map cannot be written: {problem.Message}", problem);
        }
    }

    private static string Text(InputTable table, MapGuess guess, bool isFolder)
    {
        var text = new StringBuilder("{\n");
        text.Append("  // What the columns of ")
            .Append(table.Name)
            .Append(" mean: guesses from headings and values. Correct what is wrong, then run\n")
            .Append("  // salescorner try --data ")
            .Append(table.Name)
            .Append(" --map THIS-FILE. docs/input.md lists the fields.\n");
        if (isFolder)
        {
            text.Append("  \"deals\": ").Append(Json(table.Name)).Append(",\n");
        }

        text.Append("  \"columns\": {\n");
        foreach (var column in guess.Columns.Where(column => column.Heading.Length > 0))
        {
            text.Append("    ").Append(Line(guess, column)).Append('\n');
        }

        foreach (var missing in Missing(guess))
        {
            text.Append("    // ").Append(missing).Append('\n');
        }

        text.Append("  },\n");
        Words(text, guess);
        return text.Append(
                "  // \"dateOrder\": \"dayFirst\" or \"monthFirst\", \"numbers\": \"comma\" or \"point\", "
                    + "\"currency\": \"EUR\", \"rates\": { \"USD\": 0.92 } where they are needed.\n}\n"
            )
            .ToString();
    }

    private static string Line(MapGuess guess, ColumnFacts column)
    {
        var shown = string.Join(", ", column.Values.Take(ValuesShown).Select(Short));
        var values = shown.Length == 0 ? "always empty" : shown;
        return guess.FieldOf(column) is { } field
            ? $"{Json(column.Heading)}: \"{JsonNamingPolicy.CamelCase.ConvertName(field.ToString())}\", // {values}"
            : $"// {Json(column.Heading)}: not read ({values})";
    }

    private static IEnumerable<string> Missing(MapGuess guess)
    {
        if (guess.ColumnOf(DealField.Owner) is null)
        {
            yield return "No column looks like the rep who owns a deal: give one of them as \"owner\", nothing works "
                + "without it.";
        }

        if (
            guess.ColumnOf(DealField.Stage) is null
            && guess.ColumnOf(DealField.Outcome) is null
            && guess.ColumnOf(DealField.IsWon) is null
        )
        {
            yield return "No column looks like the stage or the outcome: give one of them as \"stage\" or \"outcome\", "
                + "nothing works without it.";
        }

        if (guess.ColumnOf(DealField.Value) is null)
        {
            yield return "No column looks like the deal's value (\"value\").";
        }

        if (guess.ColumnOf(DealField.Created) is null)
        {
            yield return "No column looks like the day of creation (\"created\").";
        }
    }

    private static void Words(StringBuilder text, MapGuess guess)
    {
        var words = new Vocabulary();
        var stages = (guess.ColumnOf(DealField.Stage)?.Values ?? []).Take(WordsWritten).ToList();
        var closed = stages.Where(stage => words.Outcome(stage) is not null || words.MeansClosed(stage)).ToList();
        var statuses = (guess.ColumnOf(DealField.Outcome)?.Values ?? []).Take(WordsWritten);
        text.Append("  // Each stage: 0 Qualify, 1 Develop, 2 Propose, 3 Close.\n  \"stages\": {\n");
        foreach (var stage in stages.Except(closed, StringComparer.OrdinalIgnoreCase))
        {
            var known = words.Stage(stage) ?? Vocabulary.GuessedStage(stage);
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {Json(stage)}: {known ?? 0}, // "
                    + $"{(known is { } number ? StageNames[number] : "not known: is it a stage, or closed?")}\n"
            );
        }

        text.Append("  },\n  // Each word for an end: open, won, lost, noDecision, invalid.\n  \"outcomes\": {\n");
        foreach (var word in closed.Concat(statuses).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var known = words.Status(word);
            var comment = known is null ? " // not known: say how it ended" : string.Empty;
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {Json(word)}: "
                    + $"\"{JsonNamingPolicy.CamelCase.ConvertName((known ?? DealOutcome.Open).ToString())}\","
                    + $"{comment}\n"
            );
        }

        text.Append("  },\n");
        var reasons = (guess.ColumnOf(DealField.LossReason)?.Values ?? []).Take(WordsWritten).ToList();
        text.Append("  // Each reason of loss: lost (to a competitor), noDecision, invalid.\n  \"lossReasons\": {\n");
        foreach (var reason in reasons)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    {Json(reason)}: "
                    + $"\"{JsonNamingPolicy.CamelCase.ConvertName(words.Lost(reason, out _).ToString())}\",\n"
            );
        }

        text.Append("  },\n");
    }

    private static string Short(string value) =>
        value.ReplaceLineEndings(" ") is var line && line.Length <= 30 ? line : line[..30] + "…";

    private static string Json(string text) => JsonSerializer.Serialize(text, Relaxed);
}

using Spectre.Console;

namespace SalesCorner.Deploy.Cli;

/// <summary>Where a command writes: results to one stream, talk and progress to the other.</summary>
/// <param name="Out">Standard output: results, and nothing but JSON under <c>--json</c>.</param>
/// <param name="Error">Standard error: progress, warnings and failures.</param>
/// <param name="IsInteractive">Whether a person watches, so that colours and moving bars make sense.</param>
/// <param name="Clock">The clock for progress and the log.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, TimeProvider Clock)
{
    // Wide enough that a redirected line is never broken in the middle of a path.
    private const int RedirectedWidth = 400;

    /// <summary>
    /// The terminal of this process. Colours go off when redirected and under NO_COLOR (no-color.org).
    /// </summary>
    public static Terminal ForProcess() =>
        new(
            Console.Out,
            Console.Error,
            !Console.IsOutputRedirected
                && !Console.IsErrorRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            TimeProvider.System
        );

    /// <summary>A console with tables and colours on one of the two streams.</summary>
    public IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(IsInteractive ? writer : new TrimmedLines(writer)),
                Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = IsInteractive ? InteractionSupport.Detect : InteractionSupport.No,
            }
        );
        if (!IsInteractive)
        {
            console.Profile.Width = RedirectedWidth;
        }

        return console;
    }
}

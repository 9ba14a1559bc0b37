using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace SalesCorner.Deploy.Cli;

/// <summary>One run of a command: its input, its streams, its log and its progress.</summary>
public sealed class CommandRun
{
    private static readonly JsonSerializerOptions JsonFormat = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly ParseResult input;
    private readonly CommandLog log;

    internal CommandRun(ParseResult input, Terminal terminal, CommandLog log, bool json)
    {
        this.input = input;
        this.log = log;
        Terminal = terminal;
        Json = json;
        Console = terminal.ConsoleOn(json ? terminal.Error : terminal.Out);
        ErrorConsole = terminal.ConsoleOn(terminal.Error);
    }

    /// <summary>Whether the result is wanted as JSON.</summary>
    public bool Json { get; }

    /// <summary>The console for tables and talk; under <c>--json</c> it is standard error.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>The streams and the clock.</summary>
    public Terminal Terminal { get; }

    /// <summary>
    /// What to say after Ctrl-C: how to go on. Set it as soon as the command has begun to change something.
    /// </summary>
    public string HowToGoOn { get; set; } = "Run the same command again.";

    internal IAnsiConsole ErrorConsole { get; }

    /// <summary>The secrets that this run came across; they are shown nowhere.</summary>
    internal SecretKeeper Secrets { get; } = new();

    /// <summary>The value of an option.</summary>
    public T? Value<T>(Option<T> option) => input.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T? Value<T>(Argument<T> argument) => input.GetValue(argument);

    /// <summary>Says a line to the person and to the log.</summary>
    public void Say(string line)
    {
        Console.WriteLine(Secrets.Clean(line));
        Log(line);
    }

    /// <summary>Says what takes long, to a person who waits: on standard error, and into the log.</summary>
    public void Note(string line)
    {
        ErrorConsole.WriteLine(Secrets.Clean(line));
        Log(line);
    }

    /// <summary>Says a warning, in colour where there is any.</summary>
    public void Warn(string line)
    {
        ErrorConsole.MarkupLineInterpolated($"[yellow]{Secrets.Clean(line)}[/]");
        Log($"Warning: {line}");
    }

    /// <summary>Writes a line to the log alone.</summary>
    public void Log(string line) => log.Write(Secrets.Clean(line));

    /// <summary>Writes the result as JSON to standard output when it is wanted as such.</summary>
    public void WriteJson<T>(T result)
    {
        if (Json)
        {
            Terminal.Out.WriteLine(Secrets.Clean(JsonSerializer.Serialize(result, JsonFormat)));
        }
    }

    /// <summary>Runs work under a progress bar (a line every few seconds where nobody watches).</summary>
    public Task<T> ProgressAsync<T>(Func<IProgressMeter, Task<T>> work) =>
        Terminal.IsInteractive
            ? BarProgress.RunAsync(ErrorConsole, log, work)
            : LineProgress.RunAsync(Terminal, log, work);

    internal void Fail(string line)
    {
        ErrorConsole.MarkupLineInterpolated($"[red]{Secrets.Clean(line)}[/]");
        Log($"Failed: {line}");
    }
}

using System.Globalization;

namespace SalesCorner.Deploy.Cli;

/// <summary>Progress as plain lines, for pipelines: silent for two seconds, then a line every few.</summary>
internal sealed class LineProgress(Terminal terminal, CommandLog log) : IProgressMeter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly long began = terminal.Clock.GetTimestamp();
    private readonly Lock gate = new();
    private TimeSpan spoke;
    private string phase = string.Empty;
    private long? total;
    private long done;
    private TimeSpan phaseBegan;

    /// <summary>Runs work and writes how far it is to standard error.</summary>
    public static Task<T> RunAsync<T>(Terminal terminal, CommandLog log, Func<IProgressMeter, Task<T>> work) =>
        work(new LineProgress(terminal, log));

    /// <inheritdoc/>
    public void Begin(string phase, long? total = null)
    {
        lock (gate)
        {
            log.Write(phase);
            (this.phase, this.total, done) = (phase, total, 0);
            phaseBegan = terminal.Clock.GetElapsedTime(began);
            SpeakWhenDue();
        }
    }

    /// <inheritdoc/>
    public void Advance(long parts = 1)
    {
        lock (gate)
        {
            done += parts;
            SpeakWhenDue();
        }
    }

    private void SpeakWhenDue()
    {
        var elapsed = terminal.Clock.GetElapsedTime(began);
        if (elapsed < Patience || (spoke != default && elapsed - spoke < Pause))
        {
            return;
        }

        spoke = elapsed;
        var count = total is null
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $" {done:N0} of {total:N0}");
        terminal.Error.WriteLine(
            $"{phase}{count} ({elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} "
                + $"s{Outlook(elapsed - phaseBegan)})"
        );
    }

    // How fast it goes and how long it still takes, once there is something to go by.
    private string Outlook(TimeSpan spent)
    {
        if (total is not { } all || done == 0 || spent <= TimeSpan.Zero)
        {
            return string.Empty;
        }

        var rate = done / spent.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling(Math.Max(0, all - done) / rate));
        return string.Create(CultureInfo.InvariantCulture, $", {rate:0.#} a second, about {left:c} left");
    }
}

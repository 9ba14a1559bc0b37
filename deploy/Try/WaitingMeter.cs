using SalesCorner.Deploy.Cli;
using SalesCorner.Emulator.Preview.Waiting;

namespace SalesCorner.Deploy.Try;

/// <summary>Shows the same progress at the terminal and on the page that a browser waits on.</summary>
internal sealed class WaitingMeter : IProgressMeter
{
    private readonly IProgressMeter terminal;
    private readonly WaitingServer page;
    private string phase = "";
    private long? total;
    private long done;

    private WaitingMeter(IProgressMeter terminal, WaitingServer page)
    {
        this.terminal = terminal;
        this.page = page;
    }

    /// <summary>The terminal's meter, with the page beside it where there is one.</summary>
    public static IProgressMeter Beside(IProgressMeter terminal, WaitingServer? page) =>
        page is null ? terminal : new WaitingMeter(terminal, page);

    /// <inheritdoc/>
    public void Begin(string phase, long? total = null)
    {
        terminal.Begin(phase, total);
        this.phase = phase;
        this.total = total;
        done = 0;
        Show();
    }

    /// <inheritdoc/>
    public void Advance(long parts = 1)
    {
        terminal.Advance(parts);
        done += parts;
        Show();
    }

    private void Show() =>
        page.Show(new WaitingProgress(phase, total is { } all ? (int)(100 * done / Math.Max(1, all)) : null));
}

using Spectre.Console;

namespace SalesCorner.Deploy.Cli;

/// <summary>Progress as moving bars with percentage and remaining time, for a person at a terminal.</summary>
internal sealed class BarProgress(ProgressContext context, CommandLog log) : IProgressMeter
{
    private ProgressTask? current;

    /// <summary>Runs work under bars that stay on the screen as a record.</summary>
    public static Task<T> RunAsync<T>(IAnsiConsole console, CommandLog log, Func<IProgressMeter, Task<T>> work) =>
        console
            .Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn(),
                new SpinnerColumn()
            )
            .StartAsync(async context =>
            {
                var meter = new BarProgress(context, log);
                var result = await work(meter);
                meter.Finish();
                return result;
            });

    /// <inheritdoc/>
    public void Begin(string phase, long? total = null)
    {
        Finish();
        log.Write(phase);
        current = context.AddTask(Markup.Escape(phase), autoStart: true, maxValue: total ?? 1);
        current.IsIndeterminate = total is null;
    }

    /// <inheritdoc/>
    public void Advance(long parts = 1) => current?.Increment(parts);

    private void Finish()
    {
        if (current is null)
        {
            return;
        }

        current.IsIndeterminate = false;
        current.Value = current.MaxValue;
        current.StopTask();
    }
}

using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>Looks again and again until background work has shown its result, and says what it waits for.</summary>
/// <param name="run">Whose clock and log it uses.</param>
/// <param name="meter">Shows what it waits for.</param>
/// <param name="rules">How long.</param>
internal sealed class Waiter(CommandRun run, IProgressMeter meter, WaitRules rules)
{
    /// <summary>Waits; the last value is given back, whether it is what was waited for or not.</summary>
    /// <param name="what">What it waits for, in words.</param>
    /// <param name="read">Looks.</param>
    /// <param name="isThere">Whether that is it.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<T> UntilAsync<T>(
        string what,
        Func<Task<T>> read,
        Func<T, bool> isThere,
        CancellationToken cancellation
    )
    {
        var clock = run.Terminal.Clock;
        var began = clock.GetTimestamp();
        var said = false;
        while (true)
        {
            var value = await read();
            if (isThere(value) || clock.GetElapsedTime(began) >= rules.Longest)
            {
                return value;
            }

            if (!said)
            {
                meter.Begin($"Waiting for {what}");
                said = true;
            }

            await Task.Delay(rules.Pause, clock, cancellation);
        }
    }
}

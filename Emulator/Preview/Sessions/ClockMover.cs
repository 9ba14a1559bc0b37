using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Preview.Sessions;

/// <summary>
/// Moves the emulator's clock on, day by day, as the days would have passed: jobs run, and the nightly run too.
/// </summary>
internal sealed class ClockMover(EmbeddedDataverse dataverse, Func<IOrganizationService, int>? nightly)
{
    /// <summary>The most days that are moved at once.</summary>
    public const int MostDays = 92;

    /// <summary>Whether the solution has a nightly run.</summary>
    public bool HasNightly => nightly is not null;

    /// <summary>Moves the clock and says what happened.</summary>
    public IReadOnlyList<string> Move(int days)
    {
        if (days is < 1 or > MostDays)
        {
            throw new InputProblemException($"The clock can be moved by 1 to {MostDays} days at once.");
        }

        var from = dataverse.Clock.UtcNow;
        var jobs = 0;
        var changed = 0;
        for (var day = 0; day < days; day++)
        {
            dataverse.Clock.Advance(TimeSpan.FromDays(1));
            jobs += dataverse.RunAsync();
            changed += nightly?.Invoke(dataverse.System) ?? 0;
            jobs += dataverse.RunAsync();
        }

        return
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"From {from:d MMM yyyy} to {dataverse.Clock.UtcNow:d MMM yyyy}."
            ),
            HasNightly
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"The nightly run ran {days} times and changed {changed} rows; {jobs} asynchronous steps ran."
                )
                : string.Create(CultureInfo.InvariantCulture, $"{jobs} asynchronous steps ran."),
        ];
    }
}

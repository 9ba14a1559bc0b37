using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>Carries out a plan: the configuration row by row, then roles and quotas a few at a time.</summary>
internal static class Applier
{
    // Far below the 52 requests at once of "Service protection API limits".
    private const int Degree = 4;

    /// <summary>Carries out all changes, section by section in the plan's order.</summary>
    /// <exception cref="CommandFailedException">The environment refused one; those before are done.</exception>
    public static async Task ApplyAsync(
        DataverseClient client,
        IReadOnlyList<Change> changes,
        IProgressMeter progress,
        CancellationToken cancellation
    )
    {
        progress.Begin("Writing rows", changes.Count);
        foreach (var change in changes.Where(change => change.Alone))
        {
            await ApplyAsync(client, change, progress, cancellation);
        }

        // Section after section: a quota belongs to its rep, and the platform refuses an owner whose roles may not read
        // the table
        // ("Principal user is missing prvRead… privilege").
        foreach (
            var section in changes
                .Where(change => !change.Alone)
                .GroupBy(change => change.Section, StringComparer.Ordinal)
        )
        {
            await Parallel.ForEachAsync(
                section,
                new ParallelOptions { MaxDegreeOfParallelism = Degree, CancellationToken = cancellation },
                async (change, stop) => await ApplyAsync(client, change, progress, stop)
            );
        }
    }

    private static async Task ApplyAsync(
        DataverseClient client,
        Change change,
        IProgressMeter progress,
        CancellationToken cancellation
    )
    {
        try
        {
            await change.ApplyAsync(client, cancellation);
            progress.Advance();
        }
        catch (DataverseFailureException refused)
        {
            throw new CommandFailedException(
                $"{change.Section}, {change.Item}: the environment refused: {refused.Message} Correct it and "
                    + "run the same command again; what was written before stays.",
                refused
            );
        }
    }
}

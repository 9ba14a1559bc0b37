using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>Says what a backfill will do and has done.</summary>
/// <param name="run">Where it is said.</param>
/// <param name="client">The environment.</param>
/// <param name="file">The checkpoint.</param>
internal sealed class BackfillReport(CommandRun run, DataverseClient client, CheckpointFile file)
{
    /// <summary>Says what is ahead. Nothing that a person typed is changed, so nobody is asked.</summary>
    public void Announce(IReadOnlyList<BackfillItem> items, IReadOnlyList<BackfillItem> open, int parallel)
    {
        if (open.Count < items.Count)
        {
            run.Say(Text($"{items.Count - open.Count} of {items.Count} reps are done already ({file.Path})."));
        }

        run.Say(
            Text($"{open.Sum(item => item.OpenDeals):N0} open deals of {open.Count} reps in {client.Url}, up ")
                + Text($"to {parallel} calls at once. Only columns that the solution computes are written.")
        );
    }

    /// <summary>The result under --what-if.</summary>
    public void WhatIf(IReadOnlyList<BackfillItem> open)
    {
        run.Say("Nothing was changed.");
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Changed = false,
                Reps = open.Select(item => new
                {
                    item.Id,
                    Rep = item.Name,
                    item.OpenDeals,
                }),
            }
        );
    }

    /// <summary>Says what came of it.</summary>
    public void Tell(BackfillResult result, ParallelDegree degree, TimeSpan took)
    {
        foreach (var phase in result.Phases.Where(phase => phase.Notes.Length > 0))
        {
            run.Warn($"{PhaseWords.Of(phase.Phase)}: {phase.Notes}");
        }

        foreach (var rep in result.Failed)
        {
            run.Warn($"{rep.Rep} ({rep.Id}) failed: {rep.Reason}");
        }

        var rate = result.Deals / Math.Max(took.TotalSeconds, 1);
        run.Say(
            Text($"{result.Deals:N0} deals of {result.Done} reps in {took.TotalSeconds:0} s ({rate:0} a ")
                + Text($"second), {result.Calls} calls.")
        );
        if (client.ThrottledCount > 0)
        {
            run.Say(
                Text($"The environment asked {client.ThrottledCount} times for fewer requests: down to ")
                    + Text($"{degree.Lowest} at once.")
            );
        }

        run.Say(
            result.Failed.Count == 0
                ? "The backfill is complete."
                : Text($"{result.Failed.Count} reps failed. Run the same command again: it does only those.")
        );
        Write(result, degree);
    }

    private void Write(BackfillResult result, ParallelDegree degree) =>
        run.WriteJson(
            new
            {
                Environment = client.Url,
                Complete = result.Failed.Count == 0,
                Reps = result.Done,
                result.Failed,
                result.Deals,
                result.Calls,
                Throttled = client.ThrottledCount,
                LowestParallel = degree.Lowest,
                result.Phases,
            }
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

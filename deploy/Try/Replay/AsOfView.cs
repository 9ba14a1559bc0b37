using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Looks at a history from a day: what had not happened yet is not there, and what is missing is assumed and marked.
/// </summary>
public static class AsOfView
{
    private const int LastStage = 3;

    /// <summary>The history as it was known at the end of a day.</summary>
    /// <exception cref="CommandFailedException">No deal existed on that day.</exception>
    public static SalesHistory Of(SalesHistory history, DateOnly asOf, FiscalPeriods fiscal)
    {
        var end = asOf.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc);
        var cycle = MedianCycle(history.Deals, asOf);
        var stages = LastStages(history.StageMoves, end);
        var counts = new Counts();
        var deals = history
            .Deals.Where(deal => !(deal.Created > asOf) && !counts.IsInvalid(deal, asOf))
            .Select(deal => Seen(deal, asOf, stages, counts))
            .Select(deal => WithDates(deal, asOf, counts))
            .Select(deal => WithCloseDate(deal, asOf, cycle, fiscal, counts))
            .ToList();
        if (deals.Count == 0)
        {
            throw new CommandFailedException(
                $"No deal existed on {asOf:yyyy-MM-dd}. The input goes to {history.LastDay:yyyy-MM-dd}; name "
                    + "a day with --as-of."
            );
        }

        var quotas = new QuotaPlan(fiscal);
        var planned = quotas.Of(history.Quotas, asOf);
        counts.Silent =
        [
            .. Leavers
                .Of(deals, asOf)
                .Except(planned.Select(quota => quota.Owner), StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal),
        ];
        var ids = deals.Select(deal => deal.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return history with
        {
            Deals = deals,
            Quotas = planned,
            StageMoves = [.. history.StageMoves.Where(move => move.OnUtc <= end && ids.Contains(move.DealId))],
            CloseDateMoves = [.. history.CloseDateMoves.Where(move => move.OnUtc <= end && ids.Contains(move.DealId))],
            Activities =
            [
                .. history.Activities.Where(activity =>
                    (activity.PlannedUtc ?? activity.AtUtc) <= end
                    && (!activity.IsOnDeal || ids.Contains(activity.DealId))
                ),
            ],
            Answers = [.. history.Answers.Where(answer => answer.On <= asOf && ids.Contains(answer.DealId))],
            Notes =
            [
                .. history.Notes,
                .. quotas.Notes,
                .. counts.Notes(history.Deals.Count - deals.Count - counts.Invalid, asOf, cycle),
            ],
        };
    }

    // A deal that closes later is open on that day, in the last stage that is known of it by then.
    private static DealRecord Seen(DealRecord deal, DateOnly asOf, Dictionary<string, int> stages, Counts counts)
    {
        var stage = stages.TryGetValue(deal.Id, out var moved) ? moved : deal.Stage;
        if (deal.Outcome == DealOutcome.Open)
        {
            return deal with { Stage = stage };
        }

        if (deal.Closed <= asOf)
        {
            return deal.StageUnknown && !stages.ContainsKey(deal.Id) ? WithStageBeforeClose(deal, counts) : deal;
        }

        counts.OpenAgain++;
        return deal with
        {
            Outcome = DealOutcome.Open,
            Stage = stage,
            EstimatedValue = deal.EstimatedValue ?? deal.ActualValue,
            ActualValue = null,
            Closed = null,
            ExpectedClose = deal.ExpectedClose == deal.Closed ? null : deal.ExpectedClose,
        };
    }

    // Who bought has been through every stage; who did not may have left in the first.
    private static DealRecord WithStageBeforeClose(DealRecord deal, Counts counts)
    {
        counts.ClosedFromNowhere++;
        return deal.Outcome == DealOutcome.Won ? deal with { Stage = LastStage } : deal;
    }

    // Nothing is known of the age of an open deal without a creation date: it begins on the day of the try-out.
    private static DealRecord WithDates(DealRecord deal, DateOnly asOf, Counts counts)
    {
        if (deal.Outcome != DealOutcome.Open || deal.Created is not null)
        {
            return deal;
        }

        counts.NoCreation++;
        return deal with { Created = asOf };
    }

    private static DealRecord WithCloseDate(
        DealRecord deal,
        DateOnly asOf,
        int cycle,
        FiscalPeriods fiscal,
        Counts counts
    )
    {
        if (deal.Outcome != DealOutcome.Open || deal.ExpectedClose is not null)
        {
            return deal;
        }

        counts.Assumed++;
        var expected = deal.Created!.Value.AddDays(cycle);
        return deal with { ExpectedClose = expected < asOf ? fiscal.Of(asOf).End : expected, CloseDateAssumed = true };
    }

    private static int MedianCycle(IReadOnlyList<DealRecord> deals, DateOnly asOf)
    {
        var days = deals
            .Where(deal => deal.Outcome == DealOutcome.Won && deal.Closed <= asOf && deal.Created is not null)
            .Select(deal => deal.Closed!.Value.DayNumber - deal.Created!.Value.DayNumber)
            .Order()
            .ToList();
        const int NothingWonYet = 90;
        return days.Count == 0
            ? NothingWonYet
            : (int)Math.Round((days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m, MidpointRounding.AwayFromZero);
    }

    private static Dictionary<string, int> LastStages(IReadOnlyList<StageMove> moves, DateTime end)
    {
        var stages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var move in moves.Where(move => move.OnUtc <= end))
        {
            stages[move.DealId] = move.Stage;
        }

        return stages;
    }

    private sealed class Counts
    {
        public int OpenAgain { get; set; }

        public int ClosedFromNowhere { get; set; }

        public int Assumed { get; set; }

        public int NoCreation { get; set; }

        public IReadOnlyList<string> Silent { get; set; } = [];

        public int Invalid { get; private set; }

        // A duplicate or a test counts nowhere once it is known to be one.
        public bool IsInvalid(DealRecord deal, DateOnly asOf)
        {
            var invalid = deal.Outcome == DealOutcome.Invalid && deal.Closed <= asOf;
            Invalid += invalid ? 1 : 0;
            return invalid;
        }

        public IEnumerable<string> Notes(int later, DateOnly asOf, int cycle)
        {
            if (later > 0)
            {
                yield return $"Created after {asOf:yyyy-MM-dd} and left out: {Counted.Of(later, "deal")}.";
            }

            if (Invalid > 0)
            {
                yield return $"Marked as invalid (duplicate, test), counted nowhere: {Counted.Of(Invalid, "deal")}.";
            }

            if (OpenAgain > 0)
            {
                yield return $"Closed after {asOf:yyyy-MM-dd} and so open on that day: "
                    + $"{Counted.Of(OpenAgain, "deal")}.";
            }

            if (ClosedFromNowhere > 0)
            {
                yield return $"{Counted.Of(ClosedFromNowhere, "closed deal")} without the stage they closed from: "
                    + "won ones "
                    + "count as qualified, all others as never qualified, "
                    + "so prospects needed is rather too high, and how long a stage usually takes is not "
                    + "known; a --map file says otherwise under \"closedFromStage\".";
            }

            if (Assumed > 0)
            {
                yield return $"{Counted.Of(Assumed, "open deal")} without an estimated close date: assumed "
                    + $"{cycle} days "
                    + "(median cycle of won deals) after creation, or the end of the period where that is past.";
            }

            if (NoCreation > 0)
            {
                yield return $"{Counted.Of(NoCreation, "open deal")} without a creation date: taken as created on "
                    + $"{asOf:yyyy-MM-dd}.";
            }

            if (Silent.Count > 0)
            {
                yield return $"{string.Join(", ", Silent)}: nothing open, and nothing created or closed in the last "
                    + $"{Leavers.SilentDays} days. Taken for gone: no quota is assumed.";
            }
        }
    }
}

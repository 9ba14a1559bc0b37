using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>
/// Whatever happened and whatever failed: every stored column is what a computation from scratch gives.
/// </summary>
public sealed class ConvergenceTests
{
    private const int Operations = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void After_any_events_and_failures_a_night_leaves_what_a_computation_from_scratch_gives(int seed) =>
        Convergence.Holds(seed, Operations, AfterANight);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Within_a_day_events_alone_leave_what_the_night_would_although_requests_fail(int seed) =>
        Convergence.Holds(seed, Operations, WithinADay);

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(108)]
    [InlineData(109)]
    [InlineData(111)]
    [InlineData(112)]
    [InlineData(132)]
    [InlineData(151)]
    public void Within_a_day_events_alone_leave_what_the_night_would_although_jobs_run_side_by_side(int seed) =>
        Convergence.Holds(seed, Operations, (first, operations) => WithinADay(first, operations, sideBySide: 2));

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void A_night_leaves_the_same_where_jobs_run_side_by_side_and_owners_lack_our_roles(int seed) =>
        Convergence.Holds(seed, Operations, (first, operations) => AfterANight(first, operations, sideBySide: 2));

    private static Outcome AfterANight(int seed, int operations) => AfterANight(seed, operations, sideBySide: 1);

    private static Outcome WithinADay(int seed, int operations) => WithinADay(seed, operations, sideBySide: 1);

    private static Outcome AfterANight(int seed, int operations, int sideBySide)
    {
        var failures = new FailingRequests(seed);
        using var world = new PluginWorld(
            new EmulatorOptions
            {
                BeforePluginRequest = failures.Before,
                LegacyMessagesRaiseUpdate = seed % 2 == 0,
                ClosedOpportunitiesAreReadOnly = seed % 2 == 0,
            }
        );
        var history = new RandomHistory(world, seed, failures)
        {
            WorksOffCloses = seed % 2 == 1,
            SideBySide = sideBySide,
        };
        history.OwnedAlsoBy(sideBySide > 1 ? [world.HasClerk()] : []);
        Live(history, operations);
        failures.Rate = 0d;
        world.DrainWithFailures();
        world.Dataverse.Requests.Reset();
        // The trend of a period starts from the last snapshots of the one before, which a night brings up to date at
        // its end.
        world.Nights(2);

        var differences = Differences(history, world).ToList();
        var (deals, coverage) = (world.Deals(), world.Coverage());
        world.Wipe();
        world.RunNight();
        Assert.True(
            operations < Operations || history.Deals.Count(deal => !deal.IsLate) > 2,
            "So many deals were judged late that this proves little."
        );
        Assert.True(
            operations < Operations || failures.Failed > 20,
            "So few requests failed that this proves nothing."
        );
        return new Outcome(
            history.Last,
            [.. differences, .. Unequal(deals, world.Deals()), .. Unequal(coverage, world.Coverage())]
        );
    }

    private static Outcome WithinADay(int seed, int operations, int sideBySide)
    {
        var failures = new FailingRequests(seed);
        using var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = failures.Before });
        var history = new RandomHistory(world, seed, failures)
        {
            KeepsTheDay = true,
            FailsSaves = false,
            FailureRate = 0.02d,
            SideBySide = sideBySide,
        };
        // Until somebody logs an activity the rules about activities rest, which the night decides.
        world.System.Update(
            Some.Completion(
                "phonecall",
                world.Has(Some.Call(world.HasDeal(world.Rep, 1_000m))),
                world.Dataverse.Clock.UtcNow
            )
        );
        world.Drain();
        world.RunNight();
        Live(history, operations);
        world.DrainWithFailures();
        failures.Rate = 0d;
        SaveWhatSaysThatItCouldNotBeComputed(world);
        var (bases, deals) = (world.Bases(), world.Deals());
        world.Dataverse.Requests.Reset();
        world.RunNight();
        return new Outcome(history.Last, [.. Unequal(bases, world.Bases()), .. Unequal(deals, world.Deals())]);
    }

    // A background job saves deals too, and a save goes through with a note where nothing can be read: the next one
    // judges it.
    private static void SaveWhatSaysThatItCouldNotBeComputed(PluginWorld world)
    {
        foreach (
            var deal in world
                .Rows(OpportunityTable.LogicalName, OpportunityTable.State, 0)
                .Where(deal => deal.Contains(OpportunityTable.ComputeNote))
        )
        {
            world.System.Update(
                new Entity(OpportunityTable.LogicalName, deal.Id)
                {
                    [OpportunityTable.EstimatedCloseDate] = deal[OpportunityTable.EstimatedCloseDate],
                }
            );
        }

        world.DrainWithFailures();
    }

    private static void Live(RandomHistory history, int operations)
    {
        for (var operation = 0; operation < operations; operation++)
        {
            history.Step();
        }
    }

    private static IEnumerable<string> Differences(RandomHistory history, PluginWorld world)
    {
        var sums = new PlainSums(world);
        var judged = history.Deals.Where(deal => !deal.IsLate).ToList();
        var stays = world
            .Stays()
            .Where(stay =>
                !history.Deals.Exists(deal =>
                    deal.IsLate && stay.StartsWith(deal.Id.ToString(), StringComparison.Ordinal)
                )
            );
        var lost = Unequal(
            judged.SelectMany(deal => deal.Stays).Order(StringComparer.Ordinal).ToList(),
            stays.ToList()
        );
        return judged
            .SelectMany(deal => Differences(deal, world.Read(OpportunityTable.LogicalName, deal.Id)))
            .Concat(lost)
            .Concat(new[] { world.Rep, world.OtherRep, world.Manager }.SelectMany(sums.DifferencesOf));
    }

    private static IEnumerable<string> Differences(DealLog log, Entity deal) =>
        new[]
        {
            Told(
                log,
                "stage entered on",
                log.EnteredOn,
                deal.GetAttributeValue<DateTime?>(OpportunityTable.StageEnteredOn)
            ),
            Told(log, "reopened on", log.ReopenedOn, deal.GetAttributeValue<DateTime?>(OpportunityTable.ReopenedOn)),
            Told(log, "pushes", log.Pushes.Count, deal.GetAttributeValue<int?>(OpportunityTable.CloseDatePushes) ?? 0),
            Told(
                log,
                "push limit on",
                log.Pushes.LimitReachedOn,
                deal.GetAttributeValue<DateTime?>(OpportunityTable.PushLimitOn)
            ),
            Told(log, "open", log.IsOpen, deal.GetAttributeValue<OptionSetValue>(OpportunityTable.State).Value == 0),
        }.OfType<string>();

    private static string? Told(DealLog deal, string what, object? wanted, object? stored) =>
        Equals(wanted, stored)
            ? null
            : FormattableString.Invariant($"deal {deal.Id}: {what} is {stored} instead of {wanted}");

    private static IEnumerable<string> Unequal(IReadOnlyList<string> first, IReadOnlyList<string> then) =>
        first
            .Except(then, StringComparer.Ordinal)
            .Select(line => "only before: " + line)
            .Concat(then.Except(first, StringComparer.Ordinal).Select(line => "only after: " + line));
}

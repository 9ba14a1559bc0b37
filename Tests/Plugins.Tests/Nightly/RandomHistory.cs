using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>Does what people do, in any order; a save that failed is tried again, as people do.</summary>
internal sealed class RandomHistory
{
    private readonly PluginWorld world;
    private readonly Random random;
    private readonly FailingRequests failures;
    private readonly List<Guid> quotas = [];
    private readonly List<Guid> answers = [];
    private readonly RandomActivities activities;
    private readonly RandomBars bars;
    private readonly Guid[] reps;
    private EntityReference[] owners;
    private readonly Guid[] questions;

    public RandomHistory(PluginWorld world, int seed, FailingRequests failures)
    {
        this.world = world;
        this.failures = failures;
        random = new Random(seed);
        reps = [world.Rep, world.OtherRep, world.Manager];
        var (credited, uncredited) = (world.HasTeam("Credited"), world.HasTeam("Uncredited"));
        world.HasCredit(credited, world.OtherRep);
        owners = [.. reps.Select(CoverageWorld.User), credited, uncredited];
        questions = [world.Has(Some.Question("need", mustHave: true)), world.Has(Some.Question("budget", weight: 15))];
        activities = new RandomActivities(world, random, () => Any(Deals).Id);
        bars = new RandomBars(world);
        world.Drain();
    }

    /// <summary>How many background jobs run side by side.</summary>
    public int SideBySide { get; init; } = 1;

    /// <summary>Whether the clock stays within the day.</summary>
    public bool KeepsTheDay { get; init; }

    /// <summary>The share of plug-ins' requests that fail.</summary>
    public double FailureRate { get; init; } = 0.04d;

    /// <summary>
    /// Whether requests fail in people's saves too: such a save goes through with a note, and the night computes it.
    /// </summary>
    public bool FailsSaves { get; init; } = true;

    /// <summary>
    /// Whether the background work of a close is done before anything else happens: where a close raises no update of
    /// the
    /// deal, a reopening within the same minute hides what stood before.
    /// </summary>
    public bool WorksOffCloses { get; init; }

    /// <summary>The deals that are there.</summary>
    public List<DealLog> Deals { get; } = [];

    /// <summary>What the last step tried to do.</summary>
    public string Last { get; private set; } = "nothing";

    /// <summary>Lets more users own deals, such as some without any role of ours.</summary>
    public void OwnedAlsoBy(IEnumerable<Guid> users) => owners = [.. owners, .. users.Select(CoverageWorld.User)];

    public void Step()
    {
        world.Dataverse.Clock.Advance(TimeSpan.FromSeconds(1));
        var act = Choose();
        failures.Rate = FailsSaves ? FailureRate : 0d;
        try
        {
            act();
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            failures.Rate = 0d;
            Again(act);
        }

        failures.Rate = FailureRate;
        if (random.Next(3) == 0)
        {
            world.DrainSideBySide(SideBySide, random.Next);
        }
    }

    // What is refused for good, such as an edit of a deal that is closed by now, is left.
    private static void Again(Action act)
    {
        try
        {
            act();
        }
        catch (Exception refused) when (refused is Emulator.Faults.DataverseFault or InvalidPluginExecutionException)
        {
            return;
        }
    }

    private Action Choose()
    {
        var kind = Deals.Count < 5 ? 0 : random.Next(23);
        var deal = Deals.Count == 0 ? null! : Any(Deals);
        var (rep, value, day, stage) = (
            Any(reps),
            random.Next(0, 50) * 1_000m,
            world.Today.AddDays(random.Next(-20, 200)),
            random.Next(4)
        );
        return kind switch
        {
            0 or 1 => Named("create a deal", () => Create(rep, value, day, stage, random.Next(100))),
            2 => Named(
                "change a value",
                () => Change(deal, OpportunityTable.EstimatedValue, value == 0m ? null : new Money(value))
            ),
            3 or 4 => Named("move a close date", () => Meant(deal, day)),
            5 or 6 => Named("move a stage", () => Move(deal, stage)),
            7 => Named("reassign", Reassign(deal, Any(owners), random.Next(2) == 0)),
            8 => Named("win", () => Close(deal, Some.Win(deal.Id, value))),
            9 => Named("lose", () => Close(deal, Some.Lose(deal.Id, 4 + (stage % 2)))),
            10 or 11 => Named("reopen", () => Reopen(deal)),
            12 => Named("delete a deal", () => Delete(deal)),
            13 or 14 or 15 or 16 => Named("activity", activities.Choose()),
            17 => Named(
                "answer",
                () => answers.Add(world.Has(Some.Answer(deal.Id, Any(questions), 1 + random.Next(5))))
            ),
            18 => Named("change an answer", ChangeAnswer()),
            19 => Named("quota", Quota(rep, value + 1_000m)),
            // Only snapshots, which nights take, speak of what is committed: no event follows.
            20 when stage == 0 && !KeepsTheDay => Named(
                "commit",
                () => Change(deal, OpportunityTable.ForecastCategory, new OptionSetValue(100_000_001 + (stage % 3)))
            ),
            20 => Named("move a process bar", () => bars.Move(Deals[0], stage)),
            _ => KeepsTheDay
                ? Named("quota", Quota(rep, value + 1_000m))
                : Named("days go by", LetDaysGoBy(random.Next(1, 25))),
        };
    }

    private Action Named(string what, Action act)
    {
        Last = what;
        return act;
    }

    private void Create(Guid rep, decimal value, DateTime day, int stage, int daysAgo)
    {
        var id = world.HasDeal(rep, value, day, stage, daysAgo);
        Deals.Add(new DealLog(id, world.Today.AddDays(-daysAgo), stage, day));
    }

    private void Change(DealLog deal, string column, object? value) =>
        world.System.Update(new Entity(OpportunityTable.LogicalName, deal.Id) { [column] = value });

    // Where the older message raises no update, the night has to see it.
    private Action Reassign(DealLog deal, EntityReference owner, bool byMessage) =>
        byMessage
            ? () =>
                world.System.Execute(
                    new OrganizationRequest("Assign")
                    {
                        ["Target"] = new EntityReference(OpportunityTable.LogicalName, deal.Id),
                        ["Assignee"] = owner,
                    }
                )
            : () => Change(deal, OpportunityTable.Owner, owner);

    private void Meant(DealLog deal, DateTime day)
    {
        Change(deal, OpportunityTable.EstimatedCloseDate, day);
        SeeWhetherJudged(deal);
        deal.IsMeantFor(day, world.Today);
    }

    private void Move(DealLog deal, int stage)
    {
        Change(deal, OpportunityTable.SalesStage, new OptionSetValue(stage));
        SeeWhetherJudged(deal);
        deal.MovesTo(stage, world.Dataverse.Clock.UtcNow);
    }

    private void Close(DealLog deal, OrganizationRequest request)
    {
        world.System.Execute(request);
        SeeWhetherJudged(deal);
        deal.Closes(world.Dataverse.Clock.UtcNow);
        if (WorksOffCloses)
        {
            world.DrainWithFailures();
        }
    }

    private void Reopen(DealLog deal)
    {
        world.System.Update(Some.Reopening(deal.Id));
        SeeWhetherJudged(deal);
        if (!deal.IsOpen)
        {
            deal.Reopens(world.Dataverse.Clock.UtcNow);
        }
    }

    private void SeeWhetherJudged(DealLog deal) =>
        deal.IsLate =
            deal.IsLate
            || world.Read(OpportunityTable.LogicalName, deal.Id).GetAttributeValue<string>(OpportunityTable.ComputeNote)
                is not null;

    private void Delete(DealLog deal)
    {
        world.System.Delete(OpportunityTable.LogicalName, deal.Id);
        Deals.Remove(deal);
    }

    private Action ChangeAnswer()
    {
        var (which, value, gone) = (random.Next(1_000), random.Next(5), random.Next(3) == 0);
        return () =>
        {
            if (answers.Count == 0)
            {
                return;
            }

            var answer = answers[which % answers.Count];
            if (gone)
            {
                world.System.Delete(QualificationAnswerTable.LogicalName, answer);
                answers.Remove(answer);
                return;
            }

            world.System.Update(
                new Entity(QualificationAnswerTable.LogicalName, answer)
                {
                    [QualificationAnswerTable.Value] = new OptionSetValue(Choice.First + value),
                }
            );
        };
    }

    private Action Quota(Guid rep, decimal value)
    {
        var (which, how) = (random.Next(1_000), quotas.Count == 0 ? 0 : random.Next(5));
        return () =>
        {
            switch (how)
            {
                case 0 or 1:
                    quotas.Add(world.HasQuota(rep, value, CoverageWorld.Quarter.AddMonths(3 * (which % 3))));
                    break;
                case 2 or 3:
                    world.System.Update(
                        new Entity(QuotaTable.LogicalName, quotas[which % quotas.Count])
                        {
                            [QuotaTable.Amount] = new Money(value),
                        }
                    );
                    break;
                default:
                    world.System.Delete(QuotaTable.LogicalName, quotas[which % quotas.Count]);
                    quotas.RemoveAt(which % quotas.Count);
                    break;
            }
        };
    }

    private Action LetDaysGoBy(int days)
    {
        var gone = false;
        return () =>
        {
            // A second try does not make them pass again.
            world.Dataverse.Clock.Advance(gone ? TimeSpan.Zero : TimeSpan.FromDays(days));
            gone = true;
        };
    }

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}

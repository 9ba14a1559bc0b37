using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>Does what people do, in any order; a save that failed is tried again, as people do.</summary>
internal sealed class RandomHistory
{
    private const double FailureRate = 0.05d;

    private readonly PluginWorld world;
    private readonly Random random;
    private readonly FailingRequests failures;
    private readonly List<Guid> deals = [];
    private readonly List<Guid> calls = [];
    private readonly List<Guid> quotas = [];
    private readonly Guid[] reps;
    private readonly Guid question;

    public RandomHistory(PluginWorld world, int seed, FailingRequests failures)
    {
        this.world = world;
        this.failures = failures;
        random = new Random(seed);
        reps = [world.Rep, world.OtherRep, world.Manager];
        question = world.Has(Some.Question("need", mustHave: true));
        world.Drain();
    }

    /// <summary>Whether the clock stands still.</summary>
    public bool KeepsTheDay { get; init; }

    public void Step()
    {
        var act = Choose();
        failures.Rate = KeepsTheDay ? 0d : FailureRate;
        try
        {
            act();
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException)
        {
            failures.Rate = 0d;
            Again(act);
        }

        if (random.Next(3) == 0)
        {
            world.DrainWithFailures();
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
        var deal = deals.Count == 0 ? Guid.Empty : deals[random.Next(deals.Count)];
        var rep = reps[random.Next(reps.Length)];
        var value = random.Next(0, 50) * 1_000m;
        var day = world.Today.AddDays(random.Next(-20, 200));
        var stage = random.Next(4);
        var kind = deals.Count < 5 ? 0 : random.Next(14);
        return kind switch
        {
            0 or 1 => () => deals.Add(world.HasDeal(rep, value, day, stage, random.Next(100))),
            2 => () => Change(deal, OpportunityTable.EstimatedValue, new Money(value)),
            3 => () => Change(deal, OpportunityTable.EstimatedCloseDate, day),
            4 => () => Change(deal, OpportunityTable.SalesStage, new OptionSetValue(stage)),
            5 => () => Change(deal, OpportunityTable.Owner, CoverageWorld.User(rep)),
            6 => () => world.System.Execute(Some.Win(deal, value)),
            7 => () => world.System.Execute(Some.Lose(deal, 4 + random.Next(2))),
            8 => () => world.System.Update(Some.Reopening(deal)),
            9 => () => Delete(deal),
            10 => () => calls.Add(world.Has(Some.Call(deal, day))),
            11 => CompleteACall,
            12 => () => world.Has(Some.Answer(deal, question, random.Next(1, 6))),
            _ => KeepsTheDay || random.Next(2) == 0 ? () => Quota(rep, value + 1_000m) : LetDaysGoBy,
        };
    }

    private void Change(Guid deal, string column, object value) => world.System.Update(new Entity(OpportunityTable.LogicalName, deal) { [column] = value });

    private void Delete(Guid deal)
    {
        world.System.Delete(OpportunityTable.LogicalName, deal);
        deals.Remove(deal);
    }

    private void CompleteACall()
    {
        if (calls.Count > 0)
        {
            world.System.Update(Some.Completion(ActivityTable.PhoneCall, calls[random.Next(calls.Count)], world.Dataverse.Clock.UtcNow));
        }
    }

    private void Quota(Guid rep, decimal value)
    {
        if (quotas.Count > 0 && random.Next(2) == 0)
        {
            world.System.Update(new Entity(QuotaTable.LogicalName, quotas[random.Next(quotas.Count)]) { [QuotaTable.Amount] = new Money(value) });
            return;
        }

        quotas.Add(world.HasQuota(rep, value));
    }

    private void LetDaysGoBy() => world.Dataverse.Clock.Advance(TimeSpan.FromDays(random.Next(1, 25)));
}

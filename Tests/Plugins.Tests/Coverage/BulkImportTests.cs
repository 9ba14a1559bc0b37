using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>
/// Deals come by the thousand, the background work some hundreds behind; ten thousand are measured by the benchmarks
/// (<c>-- scale</c>).
/// </summary>
public sealed class BulkImportTests
{
    private const int Deals = 2_000;
    private const int Batch = 500;
    private const int Reps = 5;
    private const int Periods = 2;

    // A deal of each rep in each of two quarters: a batch marks every row once.
    private const int MostRecomputations = Deals / Batch * Reps * Periods;

    [Theory]
    [InlineData("one by one")]
    [InlineData("CreateMultiple")]
    [InlineData("ExecuteMultiple")]
    public void Thousands_of_imported_deals_cost_few_recomputations_and_come_out_right(string way)
    {
        using var world = new PluginWorld();
        var reps = Enumerable.Range(0, Reps).Select(number => world.NewRep("Rep" + number)).ToList();
        var (recomputations, failures, reads) = (0, 0, 0);
        for (var first = 0; first < Deals; first += Batch)
        {
            Import(world, way, Enumerable.Range(first, Batch).Select(number => Deal(number, reps)).ToList());
            while (world.Dataverse.RunAsync(Batch / 2) > 0)
            {
                var runs = world.Dataverse.Requests.Runs.Where(run => run.IsAsynchronous).ToList();
                recomputations += runs.Count(run =>
                    run.TypeName == typeof(CoverageRecomputePlugin).FullName && run.RequestCount > 1
                );
                failures += runs.Count(run => run.Error is not null);
                reads += world.Dataverse.Requests.OfPlugins.GetValueOrDefault("RetrieveMultiple");
                world.Dataverse.Requests.Reset();
            }
        }

        Assert.Equal(0, failures);
        Assert.InRange(recomputations, Reps * Periods, MostRecomputations);
        Assert.InRange(reads, Deals, (Deals * 8) + (recomputations * 8));
        Assert.All(
            reps,
            rep =>
                Assert.Equal(
                    Deals / Reps / Periods,
                    world.CoverageOf(rep).GetAttributeValue<int>(RepCoverageTable.RawCount)
                )
        );
        Assert.Equal(
            reps.SelectMany(rep => Expected(world, rep)),
            reps.Select(rep => world.CoverageOf(rep).GetAttributeValue<Money>(RepCoverageTable.RawValue).Value)
        );
    }

    private static IEnumerable<decimal> Expected(PluginWorld world, Guid rep) =>
        [
            Enumerable
                .Range(0, Deals)
                .Where(number => number % (Reps * Periods) == RepNumber(world, rep))
                .Sum(number => (decimal)number),
        ];

    private static int RepNumber(PluginWorld world, Guid rep) =>
        int.Parse(
            world.Read("systemuser", rep, "firstname").GetAttributeValue<string>("firstname")["Rep".Length..],
            System.Globalization.CultureInfo.InvariantCulture
        );

    // The first five of each ten close in this quarter, the others in the next.
    private static Entity Deal(int number, List<Guid> reps)
    {
        var deal = Some.Deal(
            number,
            PluginWorld.Start.Date.AddDays(number % (Reps * Periods) < Reps ? 20 : 80),
            stage: 1
        );
        deal[OpportunityTable.Owner] = CoverageWorld.User(reps[number % Reps]);
        deal["overriddencreatedon"] = PluginWorld.Start.Date.AddDays(-number % 300);
        return deal;
    }

    private static void Import(PluginWorld world, string way, List<Entity> deals)
    {
        if (way == "CreateMultiple")
        {
            world.System.Execute(
                new CreateMultipleRequest
                {
                    Targets = new EntityCollection(deals) { EntityName = OpportunityTable.LogicalName },
                }
            );
        }
        else if (way == "ExecuteMultiple")
        {
            var requests = new OrganizationRequestCollection();
            requests.AddRange(deals.Select(deal => new CreateRequest { Target = deal }));
            world.System.Execute(
                new ExecuteMultipleRequest { Requests = requests, Settings = new ExecuteMultipleSettings() }
            );
        }
        else
        {
            deals.ForEach(deal => world.Has(deal));
        }
    }
}

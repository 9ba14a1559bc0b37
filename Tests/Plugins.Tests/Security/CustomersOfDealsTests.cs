using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>
/// Customers, leads and campaigns of deals that have answers and history: whoever works on them needs no right on our
/// tables.
/// </summary>
public sealed class CustomersOfDealsTests : IDisposable
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["account"] = "customerid",
        ["contact"] = "customerid",
        ["lead"] = "originatingleadid",
        ["campaign"] = "campaignid",
    };

    private readonly PluginWorld world = new();

    public static TheoryData<string, string> Operations
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var table in Columns.Keys)
            {
                foreach (var operation in StandardOperations.On(table))
                {
                    all.Add(table, operation);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Somebody_without_a_role_of_ours_works_on_the_customer_of_a_deal_that_has_rows_of_ours(
        string table,
        string operation
    )
    {
        var question = world.As(world.Administrator).Create(Some.Question("need"));
        var clerk = world.HasClerk();
        var row = StandardOperations.Make(world, clerk, table);
        var deal = Some.Deal();
        deal[Columns[table]] = row;
        deal[OpportunityTable.Owner] = CoverageWorld.User(world.Rep);
        var id = world.Has(deal);
        world.Creates(world.Rep, Some.Answer(id, question, 5));
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(2));
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );
        world.Drain();

        StandardOperations.Do(world, clerk, operation, row);

        world.Drain();
        world.RunNight();
    }

    public void Dispose() => world.Dispose();
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>Whatever happened to a deal, its columns are what its rows say.</summary>
public sealed class DealConvergenceTests : IDisposable
{
    private static readonly string[] Kinds = ["phonecall", "appointment", "email", "task", "letter"];

    // The first day as qualified is history, which nothing can compute again; flag and layer follow its date by the nightly
    // run.
    private static readonly string[] NotFromRows =
    [
        OpportunityTable.QualifiedOn,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.Stale,
        OpportunityTable.Layer,
    ];

    private readonly PluginWorld world = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void After_any_sequence_of_events_the_columns_equal_a_computation_from_scratch(int seed)
    {
        var life = new DealLife(world, seed);
        life.Begin();

        life.Goes(steps: 120);

        var open = world.Rows(OpportunityTable.LogicalName, OpportunityTable.State, 0);
        Assert.All(
            open,
            deal => Assert.Equal(Counted(deal.Id), deal.GetAttributeValue<int?>(OpportunityTable.Touches) ?? 0)
        );
        Assert.All(open, deal => Assert.Null(RowChange.Between(deal, Facts(deal))));
        Assert.All(open, deal => Assert.Empty(Differences(deal)));
        Assert.Equal(life.Stays, world.Rows(StageChangeTable.LogicalName).Count);
    }

    public void Dispose() => world.Dispose();

    private int Counted(Guid deal) =>
        Kinds
            .SelectMany(kind => world.Rows(kind, ActivityTable.Regarding, deal))
            .Count(row => row.GetAttributeValue<OptionSetValue>("statecode").Value == 1);

    private IReadOnlyDictionary<string, object?> Facts(Entity deal)
    {
        var rules = new ActivityRules(Plugins.Domain.Calendar.DayZone.Utc, new ActivitySettings());
        return ActivityColumns.Of(
            Assert.Single(new DealActivityStore(world.System, rules).Of([deal.Id])),
            rules,
            world.Dataverse.Clock.UtcNow
        );
    }

    // A deal that was last saved days ago is as it was then: what today adds is the nightly run's.
    private IEnumerable<string> Differences(Entity row)
    {
        var saved = row.GetAttributeValue<DateTime>("modifiedon");
        var evidence = new DealEvidenceStore(world.System).Of(row.Id, DealImage.Columns);
        var deal = new DealView(new RowView(null, evidence.Row), evidence.Row, saved);
        var wanted = new DealDecision(deal, new ConfigurationStore(world.System).Read())
            .Decide(evidence)
            .Columns.Where(column => !NotFromRows.Contains(column.Key, StringComparer.Ordinal))
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        return RowChange
                .Between(evidence.Row!, wanted)
                ?.Attributes.Select(column =>
                    $"{column.Key}: {evidence.Row!.GetAttributeValue<object>(column.Key)} instead of {column.Value}"
                )
            ?? [];
    }
}

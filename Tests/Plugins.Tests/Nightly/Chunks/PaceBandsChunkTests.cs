using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Nightly.Chunks;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>
/// The phase that reads many wins keeps to its budget as every other one does: it measures by the latest.
/// </summary>
public sealed class PaceBandsChunkTests : IDisposable
{
    private const int WinsAPage = 20;
    private const int Pages = 4;

    private readonly PluginWorld world = new();
    private int read;

    public PaceBandsChunkTests()
    {
        world.HasWon(world.Rep, 1_000m);
        world.Nights(1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(100, Pages)]
    public void Reading_the_wins_ends_with_the_page_in_which_the_time_of_the_call_is_over(
        int pagesInTime,
        int pagesRead
    )
    {
        var result = Run(() => TimeSpan.FromSeconds(read > pagesInTime ? 21 : 1));

        Assert.Equal((pagesRead, pagesRead * WinsAPage), (read, result.Processed));
        Assert.Null(result.Next);
    }

    [Fact]
    public void What_was_read_until_then_tells_ages_and_sizes_apart()
    {
        Run(() => TimeSpan.FromSeconds(21));

        var organisation = new ConfigurationStore(world.System).ReadWithPace().Pace.Organisation;
        Assert.Equal(WinsAPage, organisation?.Bands.Deals);
        Assert.Equal(11_500m, organisation?.Sizes.Average);
    }

    public void Dispose() => world.Dispose();

    private ChunkResult Run(Func<TimeSpan> elapsed)
    {
        var now = world.Dataverse.Clock.UtcNow;
        return PaceBandsChunk.Run(
            new NightlyRun(new PagedWins(world.System, Page), now, new NightlyToken(NightlyPhase.PaceBands, now))
            {
                Configuration = new ConfigurationStore(world.System).ReadWithPace(),
                Budget = new CallBudget(new NightSettings(), () => 0, elapsed),
            }
        );
    }

    private EntityCollection Page()
    {
        read++;
        return new EntityCollection([.. Enumerable.Range(1, WinsAPage).Select(Win)])
        {
            MoreRecords = read < Pages,
            PagingCookie = "next",
        };
    }

    private Entity Win(int number) =>
        new(OpportunityTable.LogicalName, Guid.NewGuid())
        {
            [OpportunityTable.Owner] = CoverageWorld.User(world.Rep),
            [OpportunityTable.CreatedOn] = world.Today.AddDays(-20 - number),
            [OpportunityTable.ActualCloseDate] = world.Today.AddDays(-number),
            [OpportunityTable.ActualValueBase] = new Money(1_000m * (number + 1)),
        };

    /// <summary>Answers the query of the wins with pages that are made up, and hands on everything else.</summary>
    private sealed class PagedWins(IOrganizationService inner, Func<EntityCollection> page) : IOrganizationService
    {
        public EntityCollection RetrieveMultiple(QueryBase query) =>
            query is QueryExpression { EntityName: OpportunityTable.LogicalName, PageInfo.Count: > 0 }
                ? page()
                : inner.RetrieveMultiple(query);

        public Guid Create(Entity entity) => inner.Create(entity);

        public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
            inner.Retrieve(entityName, id, columnSet);

        public void Update(Entity entity) => inner.Update(entity);

        public void Delete(string entityName, Guid id) => inner.Delete(entityName, id);

        public OrganizationResponse Execute(OrganizationRequest request) => inner.Execute(request);

        public void Associate(
            string entityName,
            Guid entityId,
            Relationship relationship,
            EntityReferenceCollection relatedEntities
        ) => inner.Associate(entityName, entityId, relationship, relatedEntities);

        public void Disassociate(
            string entityName,
            Guid entityId,
            Relationship relationship,
            EntityReferenceCollection relatedEntities
        ) => inner.Disassociate(entityName, entityId, relationship, relatedEntities);
    }
}

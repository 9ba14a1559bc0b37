using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NSubstitute;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Activities;

public sealed class DealActivityStoreTests
{
    private const int Page = 5_000;
    private const int Rest = 200;

    private readonly Guid deal = new("11111111-1111-1111-1111-111111111111");

    [Fact]
    public void A_deal_with_more_activities_than_a_page_holds_has_all_of_them()
    {
        var service = Substitute.For<IOrganizationService>();
        service
            .RetrieveMultiple(Arg.Is<QueryExpression>(query => query.EntityName == OpportunityTable.LogicalName))
            .Returns(new EntityCollection([new Entity(OpportunityTable.LogicalName, deal)]));
        service
            .RetrieveMultiple(
                Arg.Is<QueryExpression>(query =>
                    query.EntityName == ActivityTable.LogicalName && query.PageInfo.PageNumber == 1
                )
            )
            .Returns(new EntityCollection(Calls(Page)) { MoreRecords = true, PagingCookie = "here" });
        service
            .RetrieveMultiple(
                Arg.Is<QueryExpression>(query =>
                    query.EntityName == ActivityTable.LogicalName
                    && query.PageInfo.PageNumber == 2
                    && query.PageInfo.PagingCookie == "here"
                )
            )
            .Returns(new EntityCollection(Calls(Rest)));

        var rules = new ActivityRules(Plugins.Domain.Calendar.DayZone.Utc, new ActivitySettings());
        var found = Assert.Single(new DealActivityStore(service, rules).Of([deal]));

        Assert.Equal(Page + Rest, found.Activities.Count);
        Assert.Equal(Page + Rest, ActivityColumns.Of(found, rules, PluginWorld.Start)[OpportunityTable.Touches]);
    }

    private List<Entity> Calls(int count) =>
        Enumerable
            .Range(0, count)
            .Select(_ => new Entity(ActivityTable.LogicalName, Guid.NewGuid())
            {
                [ActivityTable.TypeCode] = ActivityTable.PhoneCall,
                [ActivityTable.Regarding] = new EntityReference(OpportunityTable.LogicalName, deal),
                [ActivityTable.State] = new OptionSetValue(1),
                [ActivityTable.ActualEnd] = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
            })
            .ToList();
}

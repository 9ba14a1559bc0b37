using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Emulator.Tests.StandardTables;

/// <summary>The tables behind the process bar of an opportunity.</summary>
public sealed class ProcessTableTests
{
    [Theory]
    [InlineData("opportunitysalesprocess")]
    [InlineData("leadtoopportunitysalesprocess")]
    public void A_process_row_tells_the_category_of_its_active_stage(string table)
    {
        using var dataverse = EmbeddedDataverse.Open();
        var service = dataverse.System;
        var process = service.Create(
            new Entity("workflow") { ["name"] = "Sales", ["category"] = new OptionSetValue(4) }
        );
        var stage = service.Create(
            new Entity("processstage")
            {
                ["stagename"] = "Offer",
                ["stagecategory"] = new OptionSetValue(2),
                ["processid"] = new EntityReference("workflow", process),
            }
        );
        var customer = service.Create(new Entity("account") { ["name"] = "A" });
        var deal = service.Create(
            new Entity("opportunity") { ["name"] = "D", ["customerid"] = new EntityReference("account", customer) }
        );
        service.Create(
            new Entity(table)
            {
                ["name"] = "Sales",
                ["opportunityid"] = new EntityReference("opportunity", deal),
                ["activestageid"] = new EntityReference("processstage", stage),
            }
        );

        var query = new QueryExpression(table) { ColumnSet = new ColumnSet("statecode", "statuscode") };
        query.Criteria.AddCondition("opportunityid", ConditionOperator.Equal, deal);
        var link = query.AddLink("processstage", "activestageid", "processstageid");
        link.EntityAlias = "stage";
        link.Columns = new ColumnSet("stagecategory");
        var row = Assert.Single(service.RetrieveMultiple(query).Entities);

        Assert.Equal(2, ((OptionSetValue)((AliasedValue)row["stage.stagecategory"]).Value).Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void A_finished_process_row_is_inactive()
    {
        using var dataverse = EmbeddedDataverse.Open();
        var service = dataverse.System;
        var id = service.Create(new Entity("opportunitysalesprocess") { ["name"] = "Sales" });

        service.Update(
            new Entity("opportunitysalesprocess", id)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(2),
            }
        );

        var row = service.Retrieve("opportunitysalesprocess", id, new ColumnSet("statuscode"));
        Assert.Equal(2, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Theory]
    [InlineData("quote")]
    [InlineData("salesorder")]
    public void An_activity_can_regard_a_deals_offer_or_order(string table)
    {
        using var dataverse = EmbeddedDataverse.Open();
        var service = dataverse.System;
        var offer = service.Create(new Entity(table) { ["name"] = "Offer" });

        var mail = service.Create(
            new Entity("email") { ["subject"] = "Re", ["regardingobjectid"] = new EntityReference(table, offer) }
        );

        Assert.Equal(
            new EntityReference(table, offer),
            service
                .Retrieve("activitypointer", mail, new ColumnSet("regardingobjectid"))
                .GetAttributeValue<EntityReference>("regardingobjectid")
        );
    }
}

using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests;

/// <summary>The texts were compared with those of the platform's own assembly.</summary>
public sealed class WireTests
{
    private const string Namespaces =
        """xmlns="http://schemas.microsoft.com/xrm/2011/Contracts" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" """;

    private const string Pairs = "http://schemas.datacontract.org/2004/07/System.Collections.Generic";

    [Fact]
    public void A_record_is_written_in_the_platform_contract()
    {
        var record = new Entity("account", Some.Id) { ["amount"] = new Money(5.5m), EntityState = EntityState.Changed };

        var xml = Wire.Write(record);

        Assert.Equal(
            $"""<Entity {Namespaces.Trim()}><Attributes xmlns:a="{Pairs}"><KeyValuePairOfstringanyType><a:key>amount</a:key>"""
                + """<a:value i:type="Money"><Value>5.5</Value></a:value></KeyValuePairOfstringanyType></Attributes>"""
                + $"""<EntityState>Changed</EntityState><FormattedValues xmlns:a="{Pairs}"/><Id>{Some.Id}</Id>"""
                + $"""<KeyAttributes xmlns:a="http://schemas.microsoft.com/xrm/7.1/Contracts" xmlns:b="{Pairs}"/>"""
                + $"""<LogicalName>account</LogicalName><RelatedEntities xmlns:a="{Pairs}"/><RowVersion i:nil="true"/></Entity>""",
            xml
        );
    }

    [Fact]
    public void Every_kind_of_value_survives_the_wire()
    {
        var record = new Entity("account", Some.Id)
        {
            ["reference"] = new EntityReference("contact", Some.OtherId),
            ["choice"] = new OptionSetValue(3),
            ["choices"] = new OptionSetValueCollection([new OptionSetValue(1)]),
            ["aliased"] = new AliasedValue("contact", "amount", new Money(2m)),
            ["date"] = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            ["parties"] = new EntityCollection([new Entity("activityparty")]),
            ["bytes"] = new byte[] { 1, 2 },
            ["nothing"] = null,
        };
        record.RelatedEntities[new Relationship("r")] = new EntityCollection([new Entity("contact", Some.OtherId)]);

        var copy = Wire.Copy(record);

        Assert.Equal(Wire.Write(record), Wire.Write(copy));
        Assert.Equal(record["reference"], copy["reference"]);
        Assert.Equal(new Money(2m), copy.GetAttributeValue<AliasedValue>("aliased").Value);
        Assert.Equal(Some.OtherId, copy.RelatedEntities[new Relationship("r")][0].Id);
    }

    [Fact]
    public void A_query_survives_the_wire()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), TopCount = 5 };
        query.Criteria.AddCondition("c", "name", ConditionOperator.In, 1, "two", Some.Id, 3m);
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("name", ConditionOperator.Null);
        query.AddLink("contact", "primarycontactid", "contactid", JoinOperator.NotAny).EntityAlias = "c";
        query.AddOrder("name", OrderType.Descending);

        var copy = Assert.IsType<QueryExpression>(Wire.Copy<QueryBase>(query));

        Assert.Equal(Wire.Write(query), Wire.Write(copy));
        Assert.Equal(JoinOperator.NotAny, copy.LinkEntities[0].JoinOperator);
        Assert.Equal([1, "two", Some.Id, 3m], copy.Criteria.Conditions[0].Values);
    }

    [Fact]
    public void A_batch_survives_the_wire()
    {
        var batch = new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true },
            Requests = [new CreateRequest { Target = new Entity("account") }, new OrganizationRequest("WhoAmI")],
        };

        var copy = Assert.IsType<ExecuteMultipleRequest>(Wire.Copy<OrganizationRequest>(batch));

        Assert.True(copy.Settings.ContinueOnError);
        Assert.Equal("account", Assert.IsType<CreateRequest>(copy.Requests[0]).Target.LogicalName);
        Assert.Equal("WhoAmI", copy.Requests[1].RequestName);
    }

    [Fact]
    public void Elements_of_a_newer_contract_are_kept()
    {
        const string newer =
            """<Money xmlns="http://schemas.microsoft.com/xrm/2011/Contracts"><Value>1</Value><Zone>x</Zone></Money>""";

        var xml = Wire.Write(Wire.Read<Money>(newer));

        Assert.Contains("<Zone>x</Zone>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Collections_that_the_wire_leaves_out_are_empty()
    {
        var record = Wire.Read<Entity>($"<Entity {Namespaces}/>");
        var query = Wire.Read<QueryExpression>($"<QueryExpression {Namespaces}/>");

        Assert.Empty(record.Attributes);
        Assert.Empty(record.KeyAttributes);
        Assert.Empty(query.LinkEntities);
        Assert.Null(query.Criteria);
    }
}

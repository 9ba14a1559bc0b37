using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>RetrieveMetadataChanges ("Retrieve and detect changes to table definitions").</summary>
public sealed class MetadataChangesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void The_tables_that_the_criteria_name_come_with_the_properties_that_are_asked_for()
    {
        var query = Tables("account", "contact");
        query.Properties = new MetadataPropertiesExpression("ObjectTypeCode");

        var found = Ask(query).EntityMetadata;

        Assert.Equal(
            [("account", 1), ("contact", 2)],
            found.OrderBy(one => one.ObjectTypeCode).Select(one => (one.LogicalName, one.ObjectTypeCode!.Value))
        );
        Assert.All(found, one => Assert.True(one.PrimaryIdAttribute is null && one.Attributes is null));
    }

    [Fact]
    public void Columns_are_narrowed_by_a_query_of_their_own()
    {
        var query = Tables("opportunity");
        query.Properties = new MetadataPropertiesExpression("Attributes");
        query.AttributeQuery = new AttributeQueryExpression
        {
            Criteria = new MetadataFilterExpression(LogicalOperator.And)
            {
                Conditions =
                {
                    new MetadataConditionExpression(
                        "AttributeType",
                        MetadataConditionOperator.Equals,
                        AttributeTypeCode.Money
                    ),
                    new MetadataConditionExpression(
                        "LogicalName",
                        MetadataConditionOperator.In,
                        new[] { "estimatedvalue", "name" }
                    ),
                },
            },
            Properties = new MetadataPropertiesExpression("MaxValue", "DisplayName"),
        };

        var column = Assert.IsType<MoneyAttributeMetadata>(
            Assert.Single(Assert.Single(Ask(query).EntityMetadata).Attributes)
        );

        Assert.Equal(("estimatedvalue", true, null), (column.LogicalName, column.MaxValue > 0, column.MinValue));
    }

    [Fact]
    public void Conditions_look_into_what_may_be_customised()
    {
        var query = Tables("account");
        query.Properties = new MetadataPropertiesExpression("Attributes");
        query.AttributeQuery = new AttributeQueryExpression
        {
            Criteria = new MetadataFilterExpression
            {
                Conditions =
                {
                    new MetadataConditionExpression(
                        "RequiredLevel",
                        MetadataConditionOperator.Equals,
                        AttributeRequiredLevel.SystemRequired
                    ),
                },
            },
        };

        Assert.Contains(Ask(query).EntityMetadata[0].Attributes, column => column.LogicalName == "accountid");
    }

    [Fact]
    public void The_newest_stamp_brings_nothing_and_another_one_a_fault()
    {
        var first = Ask(Tables("account"));

        var again = Ask(Tables("account"), first.ServerVersionStamp);
        sandbox.Dataverse.Import(Some.SolutionZip().Build());

        Assert.Empty(again.EntityMetadata);
        Assert.Equal(unchecked((int)0x80044352), Fault.Of(() => Ask(Tables("account"), first.ServerVersionStamp)));
    }

    [Fact]
    public void A_property_that_does_not_exist_is_named()
    {
        var query = Tables("account");
        query.Properties = new MetadataPropertiesExpression("ShoeSize");

        Assert.Equal(unchecked((int)0x80040203), Fault.Of(() => Ask(query)));
    }

    private static EntityQueryExpression Tables(params string[] names) =>
        new()
        {
            Criteria = new MetadataFilterExpression
            {
                Conditions = { new MetadataConditionExpression("LogicalName", MetadataConditionOperator.In, names) },
            },
        };

    private RetrieveMetadataChangesResponse Ask(EntityQueryExpression query, string? stamp = null) =>
        (RetrieveMetadataChangesResponse)
            sandbox.Service.Execute(new RetrieveMetadataChangesRequest { Query = query, ClientVersionStamp = stamp });
}

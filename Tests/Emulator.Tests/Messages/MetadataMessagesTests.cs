using Microsoft.Xrm.Sdk.Extensions;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Messages;

/// <summary>What a client learns of tables and columns: case b4.</summary>
public sealed class MetadataMessagesTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_table_tells_what_it_is()
    {
        var table = Table("opportunity", EntityFilters.Entity);

        Assert.Equal(("opportunity", "Opportunity", 3), (table.LogicalName, table.SchemaName, table.ObjectTypeCode));
        Assert.Equal(("opportunityid", "name"), (table.PrimaryIdAttribute, table.PrimaryNameAttribute));
        Assert.Equal((OwnershipTypes.UserOwned, false), (table.OwnershipType, table.IsCustomEntity));
        Assert.Equal("Opportunity", table.DisplayName.UserLocalizedLabel.Label);
        Assert.Null(table.Attributes);
        Assert.Null(table.OneToManyRelationships);
    }

    [Theory]
    [InlineData("opportunity", "name", AttributeTypeCode.String, "StringType", typeof(StringAttributeMetadata))]
    [InlineData("opportunity", "description", AttributeTypeCode.Memo, "MemoType", typeof(MemoAttributeMetadata))]
    [InlineData("opportunity", "estimatedvalue", AttributeTypeCode.Money, "MoneyType", typeof(MoneyAttributeMetadata))]
    [InlineData(
        "opportunity",
        "exchangerate",
        AttributeTypeCode.Decimal,
        "DecimalType",
        typeof(DecimalAttributeMetadata)
    )]
    [InlineData(
        "opportunity",
        "closeprobability",
        AttributeTypeCode.Integer,
        "IntegerType",
        typeof(IntegerAttributeMetadata)
    )]
    [InlineData(
        "opportunity",
        "versionnumber",
        AttributeTypeCode.BigInt,
        "BigIntType",
        typeof(BigIntAttributeMetadata)
    )]
    [InlineData(
        "opportunity",
        "estimatedclosedate",
        AttributeTypeCode.DateTime,
        "DateTimeType",
        typeof(DateTimeAttributeMetadata)
    )]
    [InlineData(
        "opportunity",
        "opportunityratingcode",
        AttributeTypeCode.Picklist,
        "PicklistType",
        typeof(PicklistAttributeMetadata)
    )]
    [InlineData("opportunity", "statecode", AttributeTypeCode.State, "StateType", typeof(StateAttributeMetadata))]
    [InlineData("opportunity", "statuscode", AttributeTypeCode.Status, "StatusType", typeof(StatusAttributeMetadata))]
    [InlineData(
        "opportunity",
        "customerid",
        AttributeTypeCode.Customer,
        "CustomerType",
        typeof(LookupAttributeMetadata)
    )]
    [InlineData("opportunity", "ownerid", AttributeTypeCode.Owner, "OwnerType", typeof(LookupAttributeMetadata))]
    [InlineData("opportunity", "campaignid", AttributeTypeCode.Lookup, "LookupType", typeof(LookupAttributeMetadata))]
    [InlineData(
        "opportunity",
        "opportunityid",
        AttributeTypeCode.Uniqueidentifier,
        "UniqueidentifierType",
        typeof(UniqueIdentifierAttributeMetadata)
    )]
    [InlineData("account", "merged", AttributeTypeCode.Boolean, "BooleanType", typeof(BooleanAttributeMetadata))]
    [InlineData("lead", "estimatedvalue", AttributeTypeCode.Double, "DoubleType", typeof(DoubleAttributeMetadata))]
    [InlineData("email", "to", AttributeTypeCode.PartyList, "PartyListType", typeof(LookupAttributeMetadata))]
    public void A_column_is_described_by_its_kind(
        string table,
        string name,
        AttributeTypeCode type,
        string typeName,
        Type expected
    )
    {
        var column = Column<AttributeMetadata>(table, name);

        Assert.IsType(expected, column);
        Assert.Equal((type, typeName), (column.AttributeType!.Value, column.AttributeTypeName.Value));
        Assert.Equal((table, name), (column.EntityLogicalName, column.LogicalName));
    }

    [Fact]
    public void Limits_and_targets_are_told()
    {
        Assert.Equal(300, Column<StringAttributeMetadata>("opportunity", "name").MaxLength);
        Assert.Equal(["account", "contact"], Column<LookupAttributeMetadata>("opportunity", "customerid").Targets);
        Assert.Equal(100, Column<IntegerAttributeMetadata>("opportunity", "closeprobability").MaxValue);
        Assert.Equal(
            (DateTimeFormat.DateOnly, DateTimeBehavior.DateOnly),
            (
                Column<DateTimeAttributeMetadata>("opportunity", "estimatedclosedate").Format!.Value,
                Column<DateTimeAttributeMetadata>("opportunity", "estimatedclosedate").DateTimeBehavior
            )
        );
        Assert.True(Column<MoneyAttributeMetadata>("opportunity", "estimatedvalue_base").IsBaseCurrency);
        Assert.Equal(
            AttributeRequiredLevel.SystemRequired,
            Column<AttributeMetadata>("account", "accountid").RequiredLevel.Value
        );
    }

    [Fact]
    public void Options_states_and_reasons_are_told_with_their_labels()
    {
        var rating = Column<PicklistAttributeMetadata>("opportunity", "opportunityratingcode").OptionSet;
        var states = Column<StateAttributeMetadata>("opportunity", "statecode").OptionSet;
        var reasons = Column<StatusAttributeMetadata>("opportunity", "statuscode").OptionSet;

        Assert.Contains(rating.Options, option => option is { Value: 1, Label.UserLocalizedLabel.Label: "Hot" });
        Assert.Equal(["Open", "Won", "Lost"], states.Options.Select(option => option.Label.UserLocalizedLabel.Label));
        Assert.Equal(3, states.Options.OfType<StateOptionMetadata>().Single(option => option.Value == 1).DefaultStatus);
        Assert.Equal(1, reasons.Options.OfType<StatusOptionMetadata>().Single(option => option.Value == 3).State);
    }

    [Fact]
    public void Everything_about_a_table_in_one_call()
    {
        var table = sandbox.Service.GetEntityMetadata("account");

        Assert.Equal(sandbox.Dataverse.Metadata.Table("account").Columns.Count, table.Attributes.Length);
        Assert.Contains(table.Privileges, one => one is { Name: "prvReadAccount", PrivilegeType: PrivilegeType.Read });
        var contacts = table.OneToManyRelationships.Single(one => one.SchemaName == "contact_customer_accounts");
        Assert.Equal(
            ("contact", "parentcustomerid", CascadeType.Cascade),
            (contacts.ReferencingEntity, contacts.ReferencingAttribute, contacts.CascadeConfiguration.Delete!.Value)
        );
        Assert.Contains(table.ManyToOneRelationships, one => one.ReferencingAttribute == "primarycontactid");
    }

    [Fact]
    public void Many_to_many_relationships_are_told()
    {
        var pairs = Assert.Single(Table("competitor", EntityFilters.Relationships).ManyToManyRelationships);

        Assert.Equal(
            ("opportunitycompetitors", "opportunityid"),
            (pairs.IntersectEntityName, pairs.Entity1IntersectAttribute)
        );
    }

    [Fact]
    public void Every_table_is_listed()
    {
        var response = (RetrieveAllEntitiesResponse)
            sandbox.Service.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.All });

        Assert.Equal(
            sandbox.Dataverse.Metadata.Tables.Select(table => table.LogicalName),
            response.EntityMetadata.Select(table => table.LogicalName)
        );
        Assert.All(response.EntityMetadata, table => Assert.NotEmpty(table.Attributes));
    }

    [Fact]
    public void Ids_of_metadata_find_their_parts_again()
    {
        var table = Table("account", EntityFilters.Attributes);
        var column = table.Attributes.Single(one => one.LogicalName == "name");

        var sameTable = (
            (RetrieveEntityResponse)
                sandbox.Service.Execute(new RetrieveEntityRequest { MetadataId = table.MetadataId!.Value })
        ).EntityMetadata;
        var sameColumn = (
            (RetrieveAttributeResponse)
                sandbox.Service.Execute(new RetrieveAttributeRequest { MetadataId = column.MetadataId!.Value })
        ).AttributeMetadata;

        Assert.Equal(("account", "name"), (sameTable.LogicalName, sameColumn.LogicalName));
    }

    [Fact]
    public void A_shared_choice_is_told_by_name_and_an_unknown_one_is_a_fault()
    {
        var refusal = Assert.Throws<DataverseFault>(() =>
            sandbox.Service.Execute(new RetrieveOptionSetRequest { Name = "new_nothing" })
        );

        Assert.Contains("new_nothing", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_table_or_column_is_a_fault_that_names_it()
    {
        var table = Assert.Throws<DataverseFault>(() => Table("nothing", EntityFilters.Entity));
        var column = Assert.Throws<DataverseFault>(() => Column<AttributeMetadata>("account", "nothing"));

        Assert.Contains("nothing", table.Message, StringComparison.Ordinal);
        Assert.Contains("nothing", column.Message, StringComparison.Ordinal);
    }

    private EntityMetadata Table(string name, EntityFilters parts) =>
        (
            (RetrieveEntityResponse)
                sandbox.Service.Execute(new RetrieveEntityRequest { LogicalName = name, EntityFilters = parts })
        ).EntityMetadata;

    private T Column<T>(string table, string name)
        where T : AttributeMetadata =>
        (T)
            (
                (RetrieveAttributeResponse)
                    sandbox.Service.Execute(
                        new RetrieveAttributeRequest { EntityLogicalName = table, LogicalName = name }
                    )
            ).AttributeMetadata;
}

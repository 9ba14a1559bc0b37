using Microsoft.Xrm.Sdk;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Records;

public sealed class EntityTests
{
    [Fact]
    public void A_new_record_has_empty_collections_and_no_state()
    {
        var record = new Entity("account");

        Assert.Equal("account", record.LogicalName);
        Assert.Equal(Guid.Empty, record.Id);
        Assert.Empty(record.Attributes);
        Assert.Empty(record.FormattedValues);
        Assert.Empty(record.RelatedEntities);
        Assert.Empty(record.KeyAttributes);
        Assert.Null(record.EntityState);
        Assert.Null(record.RowVersion);
    }

    [Fact]
    public void A_collection_set_to_null_is_empty_again()
    {
        var record = new Entity("account", "accountnumber", "A1") { ["name"] = "Contoso" };

        record.Attributes = null!;
        record.KeyAttributes = null!;

        Assert.Empty(record.Attributes);
        Assert.Empty(record.KeyAttributes);
    }

    [Fact]
    public void The_id_and_the_column_of_the_primary_key_are_apart()
    {
        var byId = new Entity("account", Some.Id);
        var byColumn = new Entity("account") { ["accountid"] = Some.Id };

        Assert.False(byId.Contains("accountid"));
        Assert.Equal(Guid.Empty, byColumn.Id);
    }

    [Fact]
    public void An_alternate_key_is_given_at_construction()
    {
        var byColumn = new Entity("account", "accountnumber", "A1");
        var byColumns = new Entity("account", new KeyAttributeCollection { ["a"] = 1, ["b"] = 2 });

        Assert.Equal("A1", byColumn.KeyAttributes["accountnumber"]);
        Assert.Equal(2, byColumns.KeyAttributes.Count);
    }

    [Fact]
    public void A_reference_takes_table_id_and_row_version()
    {
        var reference = new Entity("account", Some.Id) { RowVersion = "77" }.ToEntityReference();

        Assert.Equal(new EntityReference("account", Some.Id), reference);
        Assert.Equal("77", reference.RowVersion);
    }

    [Fact]
    public void A_reference_does_not_take_the_alternate_key()
    {
        var reference = new Entity("account", "accountnumber", "A1").ToEntityReference();

        Assert.Empty(reference.KeyAttributes);
    }
}

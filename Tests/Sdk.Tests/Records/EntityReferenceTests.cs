using Microsoft.Xrm.Sdk;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Records;

public sealed class EntityReferenceTests
{
    [Fact]
    public void References_to_the_same_record_are_equal_whatever_their_name()
    {
        var one = new EntityReference("account", Some.Id) { Name = "Contoso", RowVersion = "1" };
        var other = new EntityReference("account", Some.Id) { Name = "Fabrikam", RowVersion = "2" };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Table_and_id_tell_references_apart()
    {
        var reference = new EntityReference("account", Some.Id);

        Assert.NotEqual(reference, new EntityReference("account", Some.OtherId));
        Assert.NotEqual(reference, new EntityReference("contact", Some.Id));
        Assert.NotEqual(reference, new EntityReference("Account", Some.Id));
        Assert.False(reference.Equals(Some.Id));
        Assert.False(reference.Equals(null));
    }

    [Fact]
    public void Alternate_keys_tell_references_apart()
    {
        var reference = new EntityReference("account", "accountnumber", "A1");
        var same = new EntityReference("account", new KeyAttributeCollection { ["accountnumber"] = "A1" });

        Assert.Equal(reference, same);
        Assert.Equal(reference.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(reference, new EntityReference("account", "accountnumber", "A2"));
        Assert.NotEqual(reference, new EntityReference("account"));
    }

    [Fact]
    public void The_order_of_key_columns_does_not_count()
    {
        var one = new EntityReference("account", new KeyAttributeCollection { ["a"] = 1, ["b"] = 2 });
        var other = new EntityReference("account", new KeyAttributeCollection { ["b"] = 2, ["a"] = 1 });

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}

using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace SalesCorner.Sdk.Tests.Records;

public sealed class DataCollectionTests
{
    private readonly AttributeCollection values = new() { ["a"] = 1, ["b"] = null };

    [Fact]
    public void A_missing_key_is_refused_when_read_and_added_when_written()
    {
        Assert.Throws<KeyNotFoundException>(() => values["c"]);

        values["c"] = 3;

        Assert.Equal(3, values["c"]);
        Assert.Equal(["a", "b", "c"], values.Keys);
    }

    [Fact]
    public void A_key_is_added_once()
    {
        Assert.Throws<ArgumentException>(() => values.Add("a", 2));
        Assert.Throws<ArgumentException>(() => values.AddRange(new KeyValuePair<string, object>("a", 2)));
    }

    [Fact]
    public void Adding_no_range_changes_nothing()
    {
        values.AddRange((IEnumerable<KeyValuePair<string, object>>?)null);

        Assert.Equal(2, values.Count);
    }

    [Fact]
    public void A_pair_is_contained_and_removed_only_with_its_value()
    {
        Assert.False(values.Contains(new KeyValuePair<string, object>("a", 2)));
        Assert.False(values.Remove(new KeyValuePair<string, object>("a", 2)));

        Assert.True(values.Contains(new KeyValuePair<string, object>("a", 1)));
        Assert.True(values.Remove(new KeyValuePair<string, object>("a", 1)));
        Assert.False(values.ContainsKey("a"));
    }

    [Fact]
    public void Removing_a_missing_key_says_so()
    {
        Assert.True(values.Remove("a"));
        Assert.False(values.Remove("a"));
    }

    [Fact]
    public void Pairs_are_copied_to_an_array_and_cleared()
    {
        var copy = new KeyValuePair<string, object>[3];

        values.CopyTo(copy, 1);
        values.Clear();

        Assert.Equal("a", copy[1].Key);
        Assert.Empty(values);
        Assert.False(values.IsReadOnly);
    }

    [Fact]
    public void A_list_adds_ranges_and_copies_itself_to_an_array()
    {
        var columns = new ColumnSet("a").Columns;

        columns.AddRange("b", "c");
        columns.AddRange((IEnumerable<string>?)null);

        Assert.Equal(["a", "b", "c"], columns.ToArray());
    }

    [Fact]
    public void A_collection_of_records_copies_the_list_it_is_made_of()
    {
        var list = new List<Entity> { new("account") };

        var records = new EntityCollection(list);
        list.Clear();

        Assert.Equal("account", Assert.Single(records.Entities).LogicalName);
        Assert.Same(records.Entities[0], records[0]);
        Assert.Empty(new EntityCollection(null).Entities);
    }

    [Fact]
    public void Related_records_are_found_by_an_equal_relationship()
    {
        var related = new RelatedEntityCollection { [new Relationship("r")] = new EntityCollection() };

        Assert.True(related.ContainsKey(new Relationship("r")));
        Assert.False(related.ContainsKey(new Relationship("R")));
        Assert.False(related.ContainsKey(new Relationship("r") { PrimaryEntityRole = EntityRole.Referenced }));
        Assert.Equal("r.Referenced", new Relationship("r") { PrimaryEntityRole = EntityRole.Referenced }.ToString());
    }
}

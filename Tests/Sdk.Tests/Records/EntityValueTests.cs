using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests.Records;

public sealed class EntityValueTests
{
    private readonly Entity record = new("account")
    {
        ["count"] = 5,
        ["nothing"] = null,
        ["name"] = "Contoso",
    };

    [Fact]
    public void A_value_is_given_in_its_type()
    {
        Assert.Equal(5, record.GetAttributeValue<int>("count"));
        Assert.Equal(5, record.GetAttributeValue<int?>("count"));
        Assert.Equal("Contoso", record.GetAttributeValue<string>("name"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("nothing")]
    [InlineData("Count")]
    public void A_missing_or_empty_value_is_the_default_of_the_type(string column)
    {
        Assert.Equal(0, record.GetAttributeValue<int>(column));
        Assert.Null(record.GetAttributeValue<int?>(column));
        Assert.Null(record.GetAttributeValue<Money>(column));
        Assert.Equal(DateTime.MinValue, record.GetAttributeValue<DateTime>(column));
    }

    [Fact]
    public void A_value_of_another_type_is_an_invalid_cast()
    {
        Assert.Throws<InvalidCastException>(() => record.GetAttributeValue<string>("count"));
        Assert.Throws<InvalidCastException>(() => record.GetAttributeValue<decimal>("count"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_value_without_a_name_cannot_be_asked_for(string? name)
    {
        Assert.Throws<ArgumentNullException>(() => record.GetAttributeValue<int>(name));
    }

    [Fact]
    public void Trying_gives_only_a_value_that_is_there_and_fits()
    {
        Assert.True(record.TryGetAttributeValue<int>("count", out var count));
        Assert.Equal(5, count);
        Assert.False(record.TryGetAttributeValue<string>("count", out _));
        Assert.False(record.TryGetAttributeValue<string>("nothing", out _));
        Assert.False(record.TryGetAttributeValue<string>("missing", out _));
        Assert.False(record.TryGetAttributeValue<string>(null, out _));
    }

    [Fact]
    public void The_indexer_refuses_a_missing_column()
    {
        Assert.Throws<KeyNotFoundException>(() => record["missing"]);
        Assert.Null(record["nothing"]);
    }

    [Fact]
    public void A_column_is_contained_even_when_it_was_cleared()
    {
        Assert.True(record.Contains("nothing"));
        Assert.False(record.Contains("missing"));
    }
}

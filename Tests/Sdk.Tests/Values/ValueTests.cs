using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests.Values;

public sealed class ValueTests
{
    [Fact]
    public void Amounts_are_equal_by_value()
    {
        Assert.Equal(new Money(1.0m), new Money(1.00m));
        Assert.Equal(new Money(1.0m).GetHashCode(), new Money(1.00m).GetHashCode());
        Assert.NotEqual(new Money(1m), new Money(1.01m));
        Assert.False(new Money(1m).Equals(1m));
        Assert.Equal(0m, new Money().Value);
    }

    [Fact]
    public void Choices_are_equal_by_number()
    {
        Assert.Equal(new OptionSetValue(3), new OptionSetValue(3));
        Assert.Equal(new OptionSetValue(3).GetHashCode(), new OptionSetValue(3).GetHashCode());
        Assert.NotEqual(new OptionSetValue(3), new OptionSetValue(4));
        Assert.False(new OptionSetValue(3).Equals(3));
        Assert.Contains(new OptionSetValue(3), new OptionSetValueCollection([new OptionSetValue(3)]));
    }

    [Fact]
    public void An_aliased_value_says_where_it_comes_from()
    {
        var value = new AliasedValue("account", "name", "Contoso");

        Assert.Equal("account", value.EntityLogicalName);
        Assert.Equal("name", value.AttributeLogicalName);
        Assert.Equal("Contoso", value.Value);
    }
}

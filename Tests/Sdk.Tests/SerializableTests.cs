using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests;

public sealed class SerializableTests
{
    // Each type's page on learn.microsoft.com shows the attribute, or shows that it is missing.
    [Theory]
    [InlineData(typeof(DataCollection<>), true)]
    [InlineData(typeof(DataCollection<,>), true)]
    [InlineData(typeof(KeyAttributeCollection), true)]
    [InlineData(typeof(OrganizationServiceFault), true)]
    [InlineData(typeof(ExecuteTransactionFault), true)]
    [InlineData(typeof(InvalidPluginExecutionException), true)]
    [InlineData(typeof(Entity), false)]
    [InlineData(typeof(AttributeCollection), false)]
    public void A_type_is_serializable_where_the_platforms_type_is(Type type, bool expected) =>
        Assert.Equal(expected, type.IsDefined(typeof(SerializableAttribute), inherit: false));
}

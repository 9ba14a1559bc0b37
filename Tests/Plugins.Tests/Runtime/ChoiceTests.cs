using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Runtime;

[Trait("Ring", "fast")]
public sealed class ChoiceTests
{
    [Fact]
    public void A_value_of_another_version_is_none_that_this_one_knows()
    {
        Assert.Equal(DealOutcome.Won, Choice.Read<DealOutcome>(Choice.Of(DealOutcome.Won)));
        Assert.Null(Choice.Read<DealOutcome>(new OptionSetValue(Choice.First + 99)));
        Assert.Null(Choice.Read<DealOutcome>(null));
    }
}

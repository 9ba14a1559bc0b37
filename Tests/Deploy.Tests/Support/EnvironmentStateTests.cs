using Microsoft.Xrm.Sdk;

namespace SalesCorner.Deploy.Tests.Support;

public sealed class EnvironmentStateTests
{
    [Fact]
    public async Task Two_environments_with_the_same_rows_are_the_same()
    {
        await using var one = await LiveEnvironment.DeployedAsync();
        await using var other = await LiveEnvironment.DeployedAsync();
        one.Dataverse.System.Create(new Entity("account") { ["name"] = "Contoso" });
        other.Dataverse.System.Create(new Entity("account") { ["name"] = "Contoso" });

        EnvironmentState.AssertSame(EnvironmentState.Of(one.Dataverse), EnvironmentState.Of(other.Dataverse), "Copies");
    }

    [Fact]
    public async Task A_row_that_is_there_twice_is_a_difference()
    {
        await using var one = await LiveEnvironment.EmptyAsync();
        var before = EnvironmentState.Of(one.Dataverse);
        one.Dataverse.System.Create(new Entity("account") { ["name"] = "Contoso" });
        var once = EnvironmentState.Of(one.Dataverse);
        one.Dataverse.System.Create(new Entity("account") { ["name"] = "Contoso" });

        Assert.Equal(before.Count + 1, once.Count);
        Assert.NotEqual(once, EnvironmentState.Of(one.Dataverse));
    }
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Installing.Readiness;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Installing.Readiness;

public sealed class StageCheckTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_deals_that_all_stand_in_one_stage_are_warned_of(bool isInstalled)
    {
        await using var environment = isInstalled
            ? await LiveEnvironment.DeployedAsync()
            : await LiveEnvironment.EmptyAsync();
        await using var client = environment.Client();
        Has(environment, 10, stage: 1);

        var finding = Assert.Single(await new StageCheck(client).RunAsync(isInstalled, CancellationToken.None));

        Assert.True(finding.IsWarning);
        Assert.Contains("All open deals stand in one", finding.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(9, 0)]
    public async Task Deals_in_two_stages_or_too_few_deals_are_not(int inOne, int inAnother)
    {
        await using var environment = await LiveEnvironment.DeployedAsync();
        await using var client = environment.Client();
        Has(environment, inOne, stage: 1);
        Has(environment, inAnother, stage: 2);

        Assert.Empty(await new StageCheck(client).RunAsync(isInstalled: true, CancellationToken.None));
    }

    private static void Has(LiveEnvironment environment, int count, int stage)
    {
        for (var number = 0; number < count; number++)
        {
            environment.Dataverse.System.Create(
                new Entity("opportunity") { ["name"] = "Deal", ["salesstage"] = new OptionSetValue(stage) }
            );
        }
    }
}

using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Assessment;

public sealed class PillarCheckPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_pillar_that_names_no_indicator_is_refused_with_the_names_there_are()
    {
        var refused = Assert.ThrowsAny<Exception>(() => world.HasPillar("StaleShare, Luck"));

        Assert.Contains(
            "names \"Luck\", which is no indicator. Give some of: ForecastAccuracy",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => world.Dispose();
}

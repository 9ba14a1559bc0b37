using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Standards;

public sealed class StandardRowPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_standard_is_named_after_what_it_asks_of_whom()
    {
        var everybody = world.Creates(world.Manager, Standard(Indicator.WinRate, 30m));
        var own = world.Creates(world.Manager, Standard(Indicator.Cycle, 45m, world.Rep));

        Assert.Equal("Win rate: 30 %, everybody", world.Read(StandardTable.LogicalName, everybody)[StandardTable.Name]);
        Assert.Equal(
            "Cycle of won deals: 45 days, Rep Sample",
            world.Read(StandardTable.LogicalName, own)[StandardTable.Name]
        );
        world
            .As(world.Manager)
            .Update(new Entity(StandardTable.LogicalName, everybody) { [StandardTable.Value] = 35m });
        Assert.Equal("Win rate: 35 %, everybody", world.Read(StandardTable.LogicalName, everybody)[StandardTable.Name]);
    }

    [Theory]
    [InlineData(Indicator.WinRate)]
    [InlineData(Indicator.Odds)]
    [InlineData(Indicator.ForecastAccuracy)]
    [InlineData(Indicator.ProactiveShare)]
    public void A_share_above_all_is_refused(Indicator indicator)
    {
        world.Creates(world.Manager, Standard(indicator, 100m));

        Assert.ThrowsAny<Exception>(() => world.Creates(world.Manager, Standard(indicator, 101m)));
    }

    [Fact]
    public void An_attainment_may_be_asked_above_all_that_is_required() =>
        Assert.NotEqual(Guid.Empty, world.Creates(world.Manager, Standard(Indicator.Attainment, 120m)));

    [Theory]
    [InlineData(0)]
    [InlineData(169)]
    public void A_week_of_hours_that_no_week_has_is_refused(int hours)
    {
        world.Creates(world.Manager, Standard(Indicator.WeekHours, 168m));

        Assert.ThrowsAny<Exception>(() => world.Creates(world.Manager, Standard(Indicator.WeekHours, hours)));
    }

    [Fact]
    public void A_standard_that_ends_before_it_begins_is_refused()
    {
        var row = Standard(Indicator.WinRate, 30m);
        row[StandardTable.From] = world.Today;
        row[StandardTable.To] = world.Today.AddDays(-1);

        Assert.ThrowsAny<Exception>(() => world.Creates(world.Manager, row));
    }

    [Fact]
    public void A_rep_sets_no_standard() =>
        Assert.ThrowsAny<Exception>(() => world.Creates(world.Rep, Standard(Indicator.WinRate, 1m)));

    public void Dispose() => world.Dispose();

    internal static Entity Standard(Indicator indicator, decimal value, Guid? rep = null)
    {
        var row = new Entity(StandardTable.LogicalName)
        {
            [StandardTable.Indicator] = Choice.Of(indicator),
            [StandardTable.Value] = value,
        };
        if (rep is not null)
        {
            row[StandardTable.Rep] = CoverageWorld.User(rep.Value);
        }

        return row;
    }
}

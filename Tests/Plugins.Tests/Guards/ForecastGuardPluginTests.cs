using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Guards;

/// <summary>The rep's call is the rep's, the manager's the manager's, and a colleague sees neither.</summary>
public sealed class ForecastGuardPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid forecast;

    public ForecastGuardPluginTests()
    {
        forecast = world.HasForecast(world.Rep);
    }

    [Fact]
    public void The_rep_types_the_commit_and_the_manager_a_call_beside_it()
    {
        world.Calls(world.Rep, forecast, ForecastTable.Commit, 240_000m);
        world.Calls(world.Manager, forecast, ForecastTable.ManagerCall, 200_000m);

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(240_000m, row.Amount(ForecastTable.Commit));
        Assert.Equal(200_000m, row.Amount(ForecastTable.ManagerCall));
    }

    [Theory]
    [InlineData(ForecastTable.Commit)]
    [InlineData(ForecastTable.BestCase)]
    public void A_manager_cannot_type_over_the_rep_s_call(string column)
    {
        world.Calls(world.Rep, forecast, column, 240_000m);

        var refused = Assert.ThrowsAny<Exception>(() => world.Calls(world.Manager, forecast, column, 1m));

        Assert.Contains("are the rep's own", refused.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => world.Calls(world.SystemAdministrator, forecast, column, null));
        Assert.Equal(240_000m, world.ForecastOf(world.Rep).Amount(column));
    }

    [Fact]
    public void A_rep_cannot_type_over_the_manager_s_call()
    {
        world.Calls(world.Manager, forecast, ForecastTable.ManagerCall, 200_000m);

        var refused = Assert.ThrowsAny<Exception>(() =>
            world.Calls(world.Rep, forecast, ForecastTable.ManagerCall, 1m)
        );

        Assert.Contains("are the manager's own", refused.Message, StringComparison.Ordinal);
        Assert.Equal(200_000m, world.ForecastOf(world.Rep).Amount(ForecastTable.ManagerCall));
    }

    [Fact]
    public void A_colleague_neither_reads_nor_writes_it()
    {
        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.OtherRep)
                .Retrieve(ForecastTable.LogicalName, forecast, new Microsoft.Xrm.Sdk.Query.ColumnSet(true))
        );
        Assert.ThrowsAny<Exception>(() => world.Calls(world.OtherRep, forecast, ForecastTable.ManagerCall, 1m));
    }

    [Fact]
    public void Nobody_makes_or_deletes_one_by_hand()
    {
        var row = new Entity(ForecastTable.LogicalName) { [ForecastTable.Key] = "mine", [ForecastTable.Name] = "Mine" };

        Assert.ThrowsAny<Exception>(() => world.As(world.Rep).Create(row));
        Assert.ThrowsAny<Exception>(() => world.As(world.Manager).Create(row));
        Assert.ThrowsAny<Exception>(() => world.As(world.Rep).Delete(ForecastTable.LogicalName, forecast));
    }

    [Fact]
    public void What_is_computed_is_not_taken_over_and_the_call_is()
    {
        world
            .As(world.Rep)
            .Update(
                new Entity(ForecastTable.LogicalName, forecast)
                {
                    [ForecastTable.Commit] = new Money(240_000m),
                    [ForecastTable.Bias] = 0m,
                    [ForecastTable.Landing] = new Money(999_999m),
                }
            );

        var row = world.ForecastOf(world.Rep);
        Assert.Equal(240_000m, row.Amount(ForecastTable.Commit));
        Assert.Null(row.GetAttributeValue<decimal?>(ForecastTable.Bias));
        Assert.NotEqual(999_999m, row.Amount(ForecastTable.Landing));
    }

    public void Dispose() => world.Dispose();
}

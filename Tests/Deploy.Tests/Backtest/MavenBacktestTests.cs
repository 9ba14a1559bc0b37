using System.Text.Json;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Backtest;

/// <summary>The hardware seller's months, against the figures that an independent computation of pace gave.</summary>
public sealed class MavenBacktestTests : IAsyncLifetime
{
    private JsonElement result;

    public async Task InitializeAsync()
    {
        var map = Path.Combine(Repository.Root, "docs", "examples", "maven-map.json");
        var data = Path.Combine(Repository.Root, "..", "shared", "data", "maven");
        result = Directory.Exists(data)
            ? await ToolRun.Json("backtest", "--data", data, "--map", map, "--period", "month")
            : default;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableTheory]
    [InlineData("first day", 0.215, 0.37, 0.04, 0.81)]
    [InlineData("half time", 0.146, 0.26, 0.02, 0.79)]
    [InlineData("80 %", 0.094, 0.17, 0.00, 0.85)]
    public void Each_moment_is_as_good_as_the_design_says(
        string at,
        double brier,
        double wape,
        double bias,
        double holds
    )
    {
        Repository.SharedData("maven");
        var line = result
            .GetProperty("summary")
            .EnumerateArray()
            .Single(line => line.GetProperty("at").GetString() == at);

        Assert.Equal(240, line.GetProperty("points").GetInt32());
        Assert.InRange(line.GetProperty("brier").GetDouble(), brier - 0.01, brier + 0.01);
        Assert.InRange(line.GetProperty("baseBrier").GetDouble(), 0.231, 0.251);
        Assert.InRange(line.GetProperty("wape").GetDouble(), wape - 0.02, wape + 0.02);
        Assert.InRange(line.GetProperty("usualWape").GetDouble(), 0.37, 0.41);
        Assert.InRange(line.GetProperty("bias").GetDouble(), bias - 0.02, bias + 0.02);
        Assert.InRange(line.GetProperty("rangeHolds").GetDouble(), holds - 0.02, holds + 0.02);
    }

    [SkippableTheory]
    [InlineData("Short", 116, 0.16, 0.15)]
    [InlineData("Thin", 30, 0.41, 0.30)]
    [InlineData("Covered", 54, 0.65, 0.61)]
    public void Each_status_at_half_time_became_what_the_design_says(
        string status,
        int points,
        double said,
        double made
    )
    {
        Repository.SharedData("maven");
        var line = result
            .GetProperty("statuses")
            .EnumerateArray()
            .Single(line =>
                line.GetProperty("at").GetString() == "half time" && line.GetProperty("status").GetString() == status
            );

        Assert.Equal(points, line.GetProperty("points").GetInt32());
        Assert.InRange(line.GetProperty("odds").GetDouble(), said - 0.01, said + 0.01);
        Assert.InRange(line.GetProperty("made").GetDouble(), made - 0.01, made + 0.01);
    }

    [SkippableFact]
    public void Every_point_says_what_was_said_and_what_happened()
    {
        Repository.SharedData("maven");
        var points = result.GetProperty("points").EnumerateArray().ToList();

        Assert.Equal(720, points.Count);
        Assert.All(
            points,
            point =>
                Assert.Equal(
                    point.GetProperty("actual").GetDecimal() >= point.GetProperty("quota").GetDecimal(),
                    point.GetProperty("made").GetBoolean()
                )
        );
        Assert.All(points, point => Assert.InRange(point.GetProperty("odds").GetDecimal(), 0m, 1m));
        Assert.All(points, point => Assert.InRange(point.GetProperty("landing").GetDecimal(), 0m, decimal.MaxValue));
    }
}

using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Explaining;

public sealed class TeamVerdictPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_manager_is_told_the_sum_of_the_team_and_a_line_for_each_rep()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasQuota(world.OtherRep, 50_000m);
        world.HasDeal(world.Rep, 30_000m);
        world.RunNight();

        var answer = Explain(world.Manager);
        var lines = answer
            .GetProperty("reps")
            .EnumerateArray()
            .ToDictionary(line => line.GetProperty("name").GetString()!);

        Assert.Equal(
            ("Q1 2026", "2026-03-31"),
            (answer.GetProperty("period").GetString(), answer.GetProperty("end").GetString())
        );
        Assert.Equal(150_000m, answer.GetProperty("team").GetProperty("quota").GetDecimal());
        Assert.Equal(["Other Sample", "Rep Sample"], lines.Keys.Order());
        Assert.Equal(100_000m, lines["Rep Sample"].GetProperty("quota").GetDecimal());
        Assert.Equal(world.CoverageOf(world.Rep).Id.ToString("D"), lines["Rep Sample"].GetProperty("row").GetString());
        Assert.Equal(
            world.CoverageOf(world.Rep).GetAttributeValue<Money>("sc_unqualifiedvalue").Value,
            lines["Rep Sample"].GetProperty("unqualified").GetDecimal()
        );
    }

    [Fact]
    public void The_line_says_how_the_rep_stood_about_a_week_ago()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(8));
        world.RunNight();

        var line = Assert.Single(Explain(world.Manager).GetProperty("reps").EnumerateArray());

        Assert.Equal(Day(-8), line.GetProperty("before").GetProperty("on").GetString());
        Assert.Equal(0m, line.GetProperty("before").GetProperty("moving").GetDecimal());
    }

    [Fact]
    public void What_was_kept_less_than_five_days_ago_is_not_last_week()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(4));

        Assert.Equal(
            JsonValueKind.Null,
            Assert.Single(Explain(world.Manager).GetProperty("reps").EnumerateArray()).GetProperty("before").ValueKind
        );
    }

    [Fact]
    public void A_rep_sees_the_own_line_alone_and_no_sum()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasQuota(world.OtherRep, 50_000m);
        world.RunNight();

        var answer = Explain(world.Rep);

        Assert.Equal(
            "Rep Sample",
            Assert.Single(answer.GetProperty("reps").EnumerateArray()).GetProperty("name").GetString()
        );
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("team").ValueKind);
    }

    [Fact]
    public void A_rep_with_neither_quota_nor_deals_has_no_line()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasLost(world.OtherRep, 1_000m);
        world.RunNight();

        Assert.Equal(
            ["Rep Sample"],
            Explain(world.Manager)
                .GetProperty("reps")
                .EnumerateArray()
                .Select(line => line.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void What_could_not_be_computed_is_null_and_says_why()
    {
        world.HasDeal(world.Rep, 30_000m);
        world.RunNight();

        var line = Assert.Single(Explain(world.Manager).GetProperty("reps").EnumerateArray());

        Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null),
            (line.GetProperty("quota").ValueKind, line.GetProperty("odds").ValueKind)
        );
        Assert.Equal("NoQuota", line.GetProperty("status").GetString());
        Assert.False(string.IsNullOrEmpty(line.GetProperty("note").GetString()));
    }

    public void Dispose() => world.Dispose();

    private JsonElement Explain(Guid user) =>
        JsonDocument
            .Parse((string)world.As(user).Execute(new OrganizationRequest("sc_ExplainTeam")).Results["Result"])
            .RootElement;

    private string Day(int ahead) =>
        world.Today.AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

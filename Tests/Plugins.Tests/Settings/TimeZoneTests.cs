using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Settings;

/// <summary>Days are those of the organisation's own time zone.</summary>
public sealed class TimeZoneTests : IDisposable
{
    private const int LosAngeles = 4;
    private const int Berlin = 110;
    private const int Auckland = 290;

    private readonly PluginWorld world = new();

    [Theory]
    [InlineData(null, "2026-04-01T01:30:00Z", "2026-04-01")]
    [InlineData(LosAngeles, "2026-04-01T01:30:00Z", "2026-01-01")]
    [InlineData(LosAngeles, "2026-04-01T07:00:00Z", "2026-04-01")]
    [InlineData(Berlin, "2026-03-31T21:59:00Z", "2026-01-01")]
    [InlineData(Berlin, "2026-03-31T22:00:00Z", "2026-04-01")]
    [InlineData(Auckland, "2026-03-31T11:00:00Z", "2026-04-01")]
    [InlineData(Auckland, "2026-03-31T10:59:00Z", "2026-01-01")]
    public void The_quarter_turns_at_the_organisation_s_midnight(int? zone, string now, string periodStart)
    {
        Choose(zone);
        world.Dataverse.Clock.Set(DateTime.Parse(now, null, System.Globalization.DateTimeStyles.AdjustToUniversal));

        world.HasDeal(world.Rep, 1_000m, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        world.Drain();

        Assert.Equal(
            $"{world.Rep:D}:{periodStart}",
            world.Rows(RepCoverageTable.LogicalName).Select(row => (string)row[RepCoverageTable.Key]).Min()
        );
    }

    [Fact]
    public void A_win_on_the_evening_of_the_last_day_in_Los_Angeles_belongs_to_that_day()
    {
        Choose(LosAngeles);
        world.System.Execute(
            new Microsoft.Xrm.Sdk.Messages.UpsertRequest
            {
                Target = new Entity("usersettings", world.Rep) { ["timezonecode"] = LosAngeles },
            }
        );
        var deal = Some.Deal(60_000m);
        deal[OpportunityTable.Owner] = CoverageWorld.User(world.Rep);
        var id = world.Creates(world.Rep, deal);
        world.Dataverse.Clock.Set(new DateTime(2026, 4, 1, 1, 30, 0, DateTimeKind.Utc));

        world.As(world.Rep).Execute(Some.Win(id, 60_000m));
        world.Drain();

        Assert.Equal(60_000m, world.CoverageOf(world.Rep).GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
    }

    // R21
    [Theory]
    [InlineData(Berlin, "2026-02-09T23:00:00Z", "2026-02-10")]
    [InlineData(Auckland, "2026-02-09T11:00:00Z", "2026-02-10")]
    [InlineData(LosAngeles, "2026-02-10T08:00:00Z", "2026-02-10")]
    [InlineData(null, "2026-02-10T00:00:00Z", "2026-02-10")]
    public void A_call_counts_on_the_day_that_was_typed(int? zone, string actualEnd, string day)
    {
        Choose(zone);
        var deal = world.HasDeal(world.Rep, 1_000m);
        var call = world.Has(Some.Call(deal));

        world.System.Update(
            Some.Completion(
                "phonecall",
                call,
                DateTime.Parse(actualEnd, null, System.Globalization.DateTimeStyles.AdjustToUniversal)
            )
        );
        world.Drain();

        Assert.Equal(
            day,
            world
                .Read(OpportunityTable.LogicalName, deal)
                .GetAttributeValue<DateTime>(OpportunityTable.LastActivityOn)
                .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    // R20
    [Theory]
    [InlineData(null)]
    [InlineData(Berlin)]
    public void A_fiscal_year_begins_on_the_day_that_an_administrator_in_Berlin_typed(int? zone)
    {
        var organisation = world.Rows("organization")[0];
        world.System.Update(
            new Entity("organization", organisation.Id)
            {
                [OrganizationTable.FiscalStart] = new DateTime(2025, 6, 30, 22, 0, 0, DateTimeKind.Utc),
                [OrganizationTable.FiscalPeriodType] = 2002,
            }
        );
        Choose(zone);
        world.HasDeal(world.Rep, 1_000m, new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc));
        world.RunNight();
        world.RunNight();

        var row = world.CoverageOf($"{world.Rep:D}:2026-01-01");
        Assert.Equal(new DateTime(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc), row[RepCoverageTable.PeriodEnd]);
        Assert.Equal(1, row[RepCoverageTable.RawCount]);
    }

    [Fact]
    public void A_deal_turns_stale_on_the_organisation_s_day()
    {
        Choose(Auckland);
        world.Dataverse.Clock.Set(new DateTime(2026, 2, 10, 11, 30, 0, DateTimeKind.Utc)); // half past midnight on the 11th

        var id = world.Creates(world.Rep, Some.Deal());

        Assert.Equal(
            new DateTime(2026, 2, 11, 0, 0, 0, DateTimeKind.Utc).AddDays(30),
            world.Read(OpportunityTable.LogicalName, id)[OpportunityTable.StaleOn]
        );
    }

    [Fact]
    public void A_zone_that_is_not_on_the_platform_s_list_is_refused() =>
        Assert.Contains(
            "time zone 777",
            Assert.ThrowsAny<Exception>(() => Choose(777)).Message,
            StringComparison.Ordinal
        );

    public void Dispose() => world.Dispose();

    private void Choose(int? zone) =>
        world
            .As(world.Administrator)
            .Create(
                new Entity(SettingsTable.LogicalName)
                {
                    [SettingsTable.Name] = "Settings",
                    [SettingsTable.TimeZoneCode] = zone,
                }
            );
}

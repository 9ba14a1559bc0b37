using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Try.Cases;

/// <summary>The figures of the cases after a whole run.</summary>
public sealed class CaseFiguresTests
{
    [Fact]
    public async Task Open_deals_without_a_creation_date_run()
    {
        var result = await CaseFiles.Run("a15-d365-open-view.csv");

        Assert.Equal(2, result.GetProperty("deals").GetArrayLength());
        Assert.Contains(
            result.Notes(),
            note => note == "2 open deals without a creation date: taken as created on 2026-11-15."
        );
    }

    [Fact]
    public async Task A_file_without_anything_that_happened_is_looked_at_from_today()
    {
        var result = await Proof.TryRun.Json("--data", CaseFiles.PathOf("a15-d365-open-view.csv"));

        Assert.Equal(2, result.GetProperty("deals").GetArrayLength());
    }

    [Fact]
    public async Task Monthly_quotas_inside_a_quarter_are_summed_and_a_rep_without_deals_appears()
    {
        var result = await CaseFiles.Run("a13-quota-deals.csv", "--quotas", CaseFiles.PathOf("a13-quota-monthly.csv"));

        var one = result.Rep("Rep One");
        Assert.Equal(
            (36_000m, 26_000m),
            (one.GetProperty("quota").GetDecimal(), one.GetProperty("remaining").GetDecimal())
        );
        Assert.NotEqual("Target met", one.GetProperty("status").GetString());
        Assert.Equal(50_000m, result.Rep("Rep New").GetProperty("quota").GetDecimal());
        Assert.Equal(6, Assert.Single(result.GetProperty("rejected").EnumerateArray()).GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_quarters_quota_gives_each_month_its_share()
    {
        var result = await CaseFiles.Run(
            "a13-quota-deals.csv",
            "--quotas",
            CaseFiles.PathOf("a13-quota-quarter.csv"),
            "--period",
            "month"
        );

        Assert.Equal(12_000m, result.Rep("Rep One").GetProperty("quota").GetDecimal());
        Assert.Contains(result.Notes(), note => note.Contains("spread evenly", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quarters_of_fiscal_years_are_read_in_any_usual_wording()
    {
        var result = await CaseFiles.Run("a13-quota-deals.csv", "--quotas", CaseFiles.PathOf("a13-quota-words.csv"));

        Assert.Equal(
            (36_000m, 36_000m),
            (
                result.Rep("Rep One").GetProperty("quota").GetDecimal(),
                result.Rep("Rep Two").GetProperty("quota").GetDecimal()
            )
        );
        Assert.Empty(result.GetProperty("rejected").EnumerateArray());
    }

    [Theory]
    [InlineData("end", "2027")]
    [InlineData("start", "2026")]
    public async Task A_fiscal_year_begins_where_and_is_named_as_the_person_says(string name, string year)
    {
        using var folder = new TempFolder();
        var quotas = folder.With("q.csv", $"owner,period,amount\nRep One,FY{year} Q4,36000\n");

        var result = await CaseFiles.Run(
            "a13-quota-deals.csv",
            "--quotas",
            quotas,
            "--fiscal-year-start",
            "02-01",
            "--fiscal-name",
            name
        );

        var period = result.GetProperty("period");
        Assert.Equal(
            ("2026-11-01", "2027-01-31"),
            (period.GetProperty("start").GetString(), period.GetProperty("end").GetString())
        );
        Assert.Contains(year, period.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal(36_000m, result.Rep("Rep One").GetProperty("quota").GetDecimal());
    }

    [Fact]
    public async Task A_creation_in_UTC_on_the_day_after_the_local_close_counts()
    {
        var result = await CaseFiles.Run("a08-utc-created-local-closed.csv");

        Assert.Equal(11_200m, result.Rep("Rep One").GetProperty("wonInPeriod").GetDecimal());
        Assert.Empty(result.GetProperty("rejected").EnumerateArray());
    }

    [Fact]
    public async Task A_credit_counts_as_it_stands()
    {
        var result = await CaseFiles.Run("a11-credit.csv");

        Assert.Equal(20_000m, result.Rep("Rep One").GetProperty("wonInPeriod").GetDecimal());
        Assert.Contains(
            result.Notes(),
            note => note.StartsWith("1 deal with a value below zero (line 3)", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task No_deal_is_said_to_have_stayed_in_its_last_stage_for_its_whole_life()
    {
        var result = await CaseFiles.Run("a28-d365-closed-in-last-stage.csv");

        Assert.All(
            result.GetProperty("deals").EnumerateArray(),
            deal =>
                Assert.Equal(
                    ("2026-09-18", "Stuck in stage"),
                    (deal.GetProperty("staleOn").GetString(), deal.GetProperty("staleReason").GetString())
                )
        );
        Assert.Equal(2, result.GetProperty("deals").GetArrayLength());
    }

    [Fact]
    public async Task Rates_of_a_map_bring_other_currencies_into_base_currency()
    {
        using var folder = new TempFolder();
        var map = folder.With(
            "map.json",
            "{ \"columns\": { \"id\": \"id\", \"name\": \"name\", \"owner\": \"owner\", \"stage\": "
                + "\"stage\", \"outcome\": \"outcome\", \"value\": \"value\", \"currency\": \"currency\", "
                + "\"created\": \"created\", \"closed\": \"closed\", \"expectedClose\": \"expectedClose\" }, "
                + "\"rates\": { \"USD\": 1, \"JPY\": 0.0067 } }"
        );

        var result = await CaseFiles.Run("a16-mixed-currency.csv", "--map", map);

        Assert.Equal(6_700m, Math.Round(result.Rep("Rep One").GetProperty("averageWonValue").GetDecimal()));
        Assert.Equal(3_350m, Math.Round(result.Deal("4").GetProperty("value").GetDecimal()));
        Assert.DoesNotContain(result.Notes(), note => note.Contains("exchange rate", StringComparison.Ordinal));
    }
}

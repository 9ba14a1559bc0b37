using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Coverage.Basis;

/// <summary>
/// Rows and texts of another version, or half empty ones, are taken for what they are: nothing known.
/// </summary>
[Trait("Ring", "fast")]
public sealed class OddTextsTests
{
    private static readonly DateTime Day = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("facts=2\nwon=1")]
    [InlineData("facts=1\nwon")]
    [InlineData("facts=1\nwon=many")]
    [InlineData("facts=1\nwon=1=2")]
    public void Sums_that_cannot_be_read_are_none(string? text) => Assert.Null(CoverageSums.Parse(text));

    [Theory]
    [InlineData("cycle.12", 12)]
    [InlineData("cycle.soon", null)]
    [InlineData("won", null)]
    public void Days_stand_in_the_name_of_their_sum(string name, int? days) => Assert.Equal(days, Sums.CycleDays(name));

    [Fact]
    public void A_row_without_its_days_is_none_that_waits()
    {
        Assert.Null(DirtyRow.Of(Row()));
        Assert.Null(DirtyRow.Of(Row(RepCoverageTable.PeriodStart)));
        Assert.Null(DirtyRow.Of(Row(RepCoverageTable.PeriodEnd)));
        Assert.NotNull(DirtyRow.Of(Row(RepCoverageTable.PeriodStart, RepCoverageTable.PeriodEnd)));
    }

    [Fact]
    public void A_quota_without_its_day_or_its_amount_is_none()
    {
        var period = new FiscalCalendar().PeriodOf(Day);
        var amount = new Entity(QuotaTable.LogicalName) { [QuotaTable.AmountBase] = new Money(5m) };
        var day = new Entity(QuotaTable.LogicalName) { [QuotaTable.PeriodStart] = Day };
        var goal = new Entity(GoalTable.LogicalName);

        Assert.Null(new RepQuotas([amount, day], [goal]).Of(period).Amount);
        Assert.Null(RepQuotas.Empty.StartedOn);
    }

    [Theory]
    [InlineData("{\"v\":1}")]
    [InlineData("{}")]
    [InlineData("not at all")]
    [InlineData(null)]
    public void What_was_measured_and_is_not_named_is_empty(string? text)
    {
        var figures = MeasuredFigures.Parse(text);

        Assert.Empty(figures.StageDays);
        Assert.Empty(figures.Units);
        Assert.Empty(figures.UnreadyOwners);
        Assert.Empty(PaceFigures.Parse(text).Units);
        Assert.Null(new PaceBook().OfUnit(null));
        Assert.Null(new PaceBook().OfUnit(Guid.NewGuid()));
    }

    [Fact]
    public void A_digest_that_names_its_version_alone_has_empty_lists()
    {
        var version = new ConfigurationDigest().Write().Split(',')[0].TrimStart('{');

        var digest = ConfigurationDigest.Parse("{" + version + "}");

        Assert.NotNull(digest);
        Assert.Empty(digest.Policies);
        Assert.Empty(digest.Questions);
        Assert.Empty(digest.Losses);
        Assert.Empty(digest.ProcessTables);
    }

    [Fact]
    public void Every_choice_has_words_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<CoverageStatus>().Select(CoverageLabels.Of));
        Assert.Distinct(Enum.GetValues<StaleReason>().Select(CoverageLabels.Of));
        Assert.Distinct(Enum.GetValues<EvidenceLevel>().Select(CoverageLabels.Of));
        Assert.Null(CoverageLabels.Of((PaceCause?)null));
        Assert.Equal("Quality", CoverageLabels.Of(PaceCause.Quality));
    }

    private static Entity Row(params string[] columns)
    {
        var row = new Entity(RepCoverageTable.LogicalName);
        row.Attributes.AddRange(columns.Select(column => new KeyValuePair<string, object>(column, Day)));
        return row;
    }
}

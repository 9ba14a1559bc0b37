using SalesCorner.Plugins.Domain.Assessment;

namespace SalesCorner.Plugins.Tests.Domain.Assessment;

/// <summary>Each indicator of a team has a sentence of its own, with its figure and without one.</summary>
[Trait("Ring", "fast")]
public sealed class TeamFactTests
{
    private static readonly TeamIndicator[] All = Enum.GetValues<TeamIndicator>();

    public static TheoryData<TeamIndicator> Indicators => new(All);

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_measured_indicator_tells_its_figure(TeamIndicator indicator)
    {
        var words = new TeamFact(indicator, indicator == TeamIndicator.ReviewsHeld ? 37m : 0.37m).Words;

        Assert.Contains("37", words, StringComparison.Ordinal);
        Assert.EndsWith(".", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void One_that_nothing_measures_shows_no_figure(TeamIndicator indicator)
    {
        var words = new TeamFact(indicator, null).Words;

        Assert.DoesNotMatch("[0-9]", words);
        Assert.EndsWith(".", words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_indicators_say_the_same()
    {
        var words = All.SelectMany(indicator =>
            new[] { new TeamFact(indicator, 0.37m).Words, new TeamFact(indicator, null).Words }
        );

        Assert.Equal(2 * All.Length, words.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_claim_stands_before_the_facts_and_so_does_a_missing_one()
    {
        var fact = new TeamFact(TeamIndicator.StaleShare, 0.25m);

        Assert.Equal($"You put \"Pipeline\" at 4. {fact.Words}", ClaimSentence.Of("Pipeline", 4, [fact]));
        Assert.Equal("You have not put \"Pipeline\" at a level yet.", ClaimSentence.Of("Pipeline", null, []));
    }
}

using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

public sealed class OddsScoreTests
{
    [Fact]
    public void The_score_is_the_mean_square_of_what_odds_were_off_by()
    {
        var score = OddsScore.Of([new(0.8m, true), new(0.4m, false), new(0.5m, true), new(0m, false)])!;

        Assert.Equal((4, 0.5m, 0.1125m, 0.25m), (score.Points, score.Made, score.Brier, score.BaseBrier));
        Assert.True(score.BeatsGuessing);
    }

    // Always guessing scores 0.25 here; a twentieth less is 0.2375.
    [Theory]
    [InlineData(0.2375, true)]
    [InlineData(0.2376, false)]
    public void Better_than_guessing_means_by_a_twentieth_and_more(decimal brier, bool better) =>
        Assert.Equal(better, new OddsScore(10, 0.5m, brier).BeatsGuessing);

    [Fact]
    public void Where_everybody_made_the_number_nothing_beats_guessing() =>
        Assert.False(OddsScore.Of([new(0.9m, true), new(0.8m, true)])!.BeatsGuessing);

    [Fact]
    public void Without_odds_there_is_no_score() => Assert.Null(OddsScore.Of([]));
}

using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Nightly.Run;

/// <summary>What the message of a failed call says, at the end of a run too, where no phase comes after it.</summary>
[Trait("Ring", "fast")]
public sealed class NightlyRefusalTests
{
    private static readonly DateTime Start = new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly NightlyToken Last = new(NightlyPhase.Finish, Start) { Limit = 1 };

    [Fact]
    public void The_last_phase_cannot_be_given_up_for_another()
    {
        Assert.Null(NightlyRefusal.WithoutAnswer(Last));

        var failure = NightlyRefusal.OfPhase(new TimeoutException("No\r\nanswer."), Last);

        Assert.Contains("the phase Finish (page 1): No  answer.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(NightlyMessage.GoOn, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phase_in_the_middle_names_where_it_stopped()
    {
        var token = new NightlyToken(NightlyPhase.Teams, Start) { Done = "team 7", Page = 2 };

        var next = NightlyRefusal.WithoutAnswer(token)!;

        Assert.Contains(
            "the phase Teams (page 2, behind team 7)",
            Assert.Single(next.GivenUp),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(100, 10)]
    [InlineData(10, 1)]
    public void A_phase_that_fails_as_a_whole_is_tried_with_less(int limit, int next)
    {
        var failure = NightlyRefusal.OfPhase(new TimeoutException("No."), Last with { Limit = limit });

        Assert.Contains($"tried again with {next} at a time", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(11, true)]
    public void Ten_rows_are_named_and_the_others_counted(int rows, bool more)
    {
        var token = Last with { LeftOut = [.. Enumerable.Range(1, rows).Select(number => $"row {number}")] };

        Assert.Equal(more, NightlyRefusal.Note(token)!.Contains("and 1 more", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sc4|Nowhere|0|1|0||Whole||||||0||0")]
    [InlineData("sc3|Teams|0|1|0||Whole||||||0||0")]
    [InlineData("sc4|Teams|0|1|0||Quarter||||||0||0")]
    [InlineData("anything")]
    public void A_token_of_another_version_is_refused_with_what_to_do(string token) =>
        Assert.ThrowsAny<Exception>(() => NightlyToken.Parse(token));
}

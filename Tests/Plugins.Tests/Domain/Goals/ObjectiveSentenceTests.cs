using SalesCorner.Plugins.Domain.Goals;

namespace SalesCorner.Plugins.Tests.Domain.Goals;

[Trait("Ring", "fast")]
public sealed class ObjectiveSentenceTests
{
    private static readonly DateTime First = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly ExpectedProgress TenDays = new(First, First.AddDays(9));

    [Theory]
    [InlineData(40, 5, "40 % reached, 50 % expected by now: on course; behind from 2026-04-08 if it stays so.")]
    [InlineData(20, 5, "20 % reached, 50 % expected by now: behind.")]
    [InlineData(90, 5, "90 % reached, 50 % expected by now: on course.")]
    public void It_says_progress_expectation_and_verdict(int percent, int days, string expected) =>
        Assert.Equal(
            expected,
            ObjectiveSentence.Of(new ObjectiveProgress(percent / 100m, 1, 0), TenDays, First.AddDays(days))
        );

    [Fact]
    public void It_says_what_was_left_out() =>
        Assert.Equal(
            "90 % reached, 50 % expected by now: on course. 1 of 3 parts have no value yet and are left out.",
            ObjectiveSentence.Of(new ObjectiveProgress(0.9m, 2, 1), TenDays, First.AddDays(5))
        );

    [Fact]
    public void Without_a_value_it_says_why()
    {
        Assert.Equal(
            "No progress yet: it has no key result and no objective below it.",
            ObjectiveSentence.Of(new ObjectiveProgress(null, 0, 0), TenDays, First)
        );
        Assert.Equal(
            "No progress yet: none of its 2 key results and objectives below it has a value.",
            ObjectiveSentence.Of(new ObjectiveProgress(null, 0, 2), TenDays, First)
        );
    }
}

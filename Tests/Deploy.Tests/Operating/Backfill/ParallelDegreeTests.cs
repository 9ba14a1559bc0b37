using SalesCorner.Deploy.Operating.Backfill;

namespace SalesCorner.Deploy.Tests.Operating.Backfill;

public sealed class ParallelDegreeTests
{
    [Fact]
    public void It_begins_with_what_was_asked_for()
    {
        Assert.Equal(4, new ParallelDegree(4).Current);
    }

    [Theory]
    [InlineData(8, 4)]
    [InlineData(5, 2)]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    public void Throttling_halves_it_and_never_ends_the_work(int most, int expected)
    {
        var degree = new ParallelDegree(most);

        degree.Ended(degree.Lowered, throttled: true);

        Assert.Equal(expected, degree.Current);
    }

    [Fact]
    public void Calls_that_were_throttled_together_lower_it_once()
    {
        var degree = new ParallelDegree(8);
        var begun = degree.Lowered;

        degree.Ended(begun, throttled: true);
        degree.Ended(begun, throttled: true);
        degree.Ended(begun, throttled: true);

        Assert.Equal(4, degree.Current);
    }

    [Fact]
    public void A_call_begun_after_the_lowering_lowers_it_again()
    {
        var degree = new ParallelDegree(8);
        degree.Ended(degree.Lowered, throttled: true);

        degree.Ended(degree.Lowered, throttled: true);

        Assert.Equal((2, 2), (degree.Current, degree.Lowest));
    }

    [Theory]
    [InlineData(ParallelDegree.CallsToRise - 1, 4)]
    [InlineData(ParallelDegree.CallsToRise, 5)]
    [InlineData(10 * ParallelDegree.CallsToRise, 8)]
    public void Calm_raises_it_one_by_one_up_to_what_was_asked_for(int calls, int expected)
    {
        var degree = new ParallelDegree(8);
        degree.Ended(degree.Lowered, throttled: true);

        Calm(degree, calls);

        Assert.Equal(expected, degree.Current);
        Assert.Equal(4, degree.Lowest);
    }

    [Fact]
    public void Throttling_in_between_begins_the_calm_anew()
    {
        var degree = new ParallelDegree(4);
        degree.Ended(degree.Lowered, throttled: true);
        Calm(degree, ParallelDegree.CallsToRise - 1);
        degree.Ended(loweredAtBeginning: 0, throttled: true);

        Calm(degree, ParallelDegree.CallsToRise - 1);

        Assert.Equal(2, degree.Current);
    }

    private static void Calm(ParallelDegree degree, int calls)
    {
        for (var call = 0; call < calls; call++)
        {
            degree.Ended(degree.Lowered, throttled: false);
        }
    }
}

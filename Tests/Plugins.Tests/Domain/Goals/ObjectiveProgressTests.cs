using SalesCorner.Plugins.Domain.Goals;

namespace SalesCorner.Plugins.Tests.Domain.Goals;

[Trait("Ring", "fast")]
public sealed class ObjectiveProgressTests
{
    [Fact]
    public void It_is_the_mean_by_weight()
    {
        var progress = ObjectiveProgress.Of([new(1m, 3m), new(0m, 1m)]);

        Assert.Equal(new ObjectiveProgress(0.75m, 2, 0), progress);
    }

    [Fact]
    public void A_part_without_a_value_is_left_out_and_told_never_counted_as_nothing()
    {
        var progress = ObjectiveProgress.Of([new(0.5m, 1m), new(null, 1m)]);

        Assert.Equal(new ObjectiveProgress(0.5m, 1, 1), progress);
    }

    [Fact]
    public void Without_any_value_there_is_none()
    {
        Assert.Equal(new ObjectiveProgress(null, 0, 0), ObjectiveProgress.Of([]));
        Assert.Equal(new ObjectiveProgress(null, 0, 2), ObjectiveProgress.Of([new(null, 1m), new(null, 2m)]));
    }
}

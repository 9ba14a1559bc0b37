namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>The range in which a period is likely to end: eight periods in ten do.</summary>
/// <param name="Low">Its lower end in base currency.</param>
/// <param name="High">Its upper end in base currency.</param>
internal sealed record LandingRange(decimal Low, decimal High)
{
    private const double LowShare = 0.1;
    private const double HighShare = 0.9;

    /// <summary>The 10 and 90 % of a distribution of what is still to come, on top of what is won.</summary>
    public static LandingRange Of(IReadOnlyList<double> mass, PaceScale scale, decimal won) =>
        new(won + (scale.Unit * BucketAt(mass, LowShare)), won + (scale.Unit * (BucketAt(mass, HighShare) + 1)));

    /// <summary>The same for both witnesses, half and half.</summary>
    public static LandingRange Of(PipelineWitness pipeline, HabitWitness habit, PaceScale scale, decimal won)
    {
        var mass = pipeline.Mixed.Select(share => share / 2d).ToArray();
        foreach (var rest in habit.Rests)
        {
            mass[scale.BucketOf(rest)] += 0.5d / habit.Rests.Count;
        }

        return Of(mass, scale, won);
    }

    private static int BucketAt(IReadOnlyList<double> mass, double share)
    {
        var sum = 0d;
        for (var i = 0; i < mass.Count; i++)
        {
            sum += mass[i];
            if (sum >= share)
            {
                return i;
            }
        }

        return Convolution.Buckets;
    }
}

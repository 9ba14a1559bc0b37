namespace SalesCorner.Plugins.Tests.Support;

/// <summary>A world with so much history that pace speaks: the second and third quarter of 2026.</summary>
internal static class PaceWorld
{
    /// <summary>A day of that year.</summary>
    public static DateTime Day(int month, int day) => new(2026, month, day, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Moves the clock to the morning of a day.</summary>
    public static void Go(this PluginWorld world, int month, int day) =>
        world.Dataverse.Clock.Set(Day(month, day).AddHours(9));

    /// <summary>
    /// Two quarters alike: 24 deals of 1,000 a week before the quarter begins, half of them overdue when it does; eight
    /// of the
    /// moving and two of the overdue ones are won on its fifteenth day, the others are lost a fortnight later.
    /// </summary>
    public static void HasHalfYear(this PluginWorld world)
    {
        world.HasQuarter(3, 25);
        world.HasQuarter(6, 24);
    }

    private static void HasQuarter(this PluginWorld world, int month, int day)
    {
        world.Go(month, day);
        var moving = world.HasDeals(Day(month + 2, 20));
        var overdue = world.HasDeals(Day(month, day + 1));
        world.Go(month + 1, 1);
        world.RunNight();
        world.Go(month + 1, 15);
        foreach (var won in moving.Take(8).Concat(overdue.Take(2)))
        {
            world.System.Execute(Some.Win(won, 1_000m));
        }

        world.Go(month + 2, 1);
        foreach (var lost in moving.Skip(8).Concat(overdue.Skip(2)))
        {
            world.System.Execute(Some.Lose(lost, 4));
        }

        world.Drain();
    }

    private static List<Guid> HasDeals(this PluginWorld world, DateTime closesOn) =>
        [.. Enumerable.Range(0, 12).Select(_ => world.HasDeal(world.Rep, 1_000m, closesOn, daysAgo: 0))];
}

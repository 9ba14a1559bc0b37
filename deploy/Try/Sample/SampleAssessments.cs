using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>How the managers of the sample see themselves, in this quarter and the one before.</summary>
internal static class SampleAssessments
{
    private const int Hour = 15;

    private static readonly string[] Pillars = ["strategy", "people", "pipeline", "coaching", "process", "market"];

    // This quarter, pillar by pillar, of the first manager, the second and the third.
    private static readonly int[][] Levels =
    [
        [3, 3, 4, 4, 3, 2],
        [4, 3, 4, 3, 2, 3],
        [2, 2, 3, 2, 3, 4],
    ];

    private static readonly string[] Evidence =
    [
        "Goals of each rep are written down.",
        "One new rep this year, one more is wanted.",
        "We look at the pipeline every Monday.",
        "One-to-ones every two weeks, with one exception.",
        "Stages mean the same to everybody.",
        "Lists of target customers are kept by two reps.",
    ];

    /// <summary>Two of each manager.</summary>
    public static IEnumerable<LeadershipRecord> Of(IEnumerable<string> managers) =>
        managers
            .Order(StringComparer.Ordinal)
            .Take(Levels.Length)
            .SelectMany((manager, index) => new[] { Of(manager, Levels[index], -3), Of(manager, Levels[index], 0) });

    // The quarter before they were a level lower in the first two.
    private static AssessmentRecord Of(string manager, int[] levels, int months)
    {
        var start = RepScene.QuarterStart.AddMonths(months);
        return new AssessmentRecord(
            DealStory.At(start.AddDays(4), Hour),
            manager,
            start,
            [
                .. levels.Select(
                    (level, place) =>
                        new PillarAnswer(Pillars[place], months < 0 && place < 2 ? level - 1 : level, Evidence[place])
                ),
            ]
        );
    }
}

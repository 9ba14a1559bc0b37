using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// The odds and landings that the plug-ins compute of the hardware seller against those of the design's own program.
/// </summary>
[Collection(ProofOfNumbers.Name)]
public sealed class CheckValueTests
{
    private const double OddsApart = 0.002;
    private const double ShareApart = 0.001;

    [SkippableTheory]
    [InlineData("pace-maven-2017-10-01.csv", "2017-10-01", "month", "2017-10")]
    [InlineData("pace-maven-2017-11-16.csv", "2017-11-16", "month", "2017-11")]
    [InlineData("pace-maven-2017-11-16-quarter.csv", "2017-11-16", "quarter", "2017-Q4")]
    public async Task Odds_and_landings_agree_with_the_check_values(
        string file,
        string asOf,
        string period,
        string quotaPeriod
    )
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.SharedData("../design/checks"), file))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToList();
        using var folder = new TempFolder();
        var quotas = Path.Combine(folder.Path, "quotas.csv");
        await File.WriteAllLinesAsync(
            quotas,
            ["owner,period,amount", .. rows.Select(row => $"{row[0]},{quotaPeriod},{row[1]}")]
        );
        var map = Path.Combine(Repository.Root, "docs", "examples", "maven-map.json");

        var result = await TryRun.Json(
            "--data",
            Repository.SharedData("maven"),
            "--map",
            map,
            "--quotas",
            quotas,
            "--as-of",
            asOf,
            "--period",
            period
        );

        var reps = result
            .GetProperty("reps")
            .EnumerateArray()
            .ToDictionary(rep => rep.GetProperty("name").GetString()!, StringComparer.Ordinal);
        Assert.All(rows, row => AssertSame(row, reps[row[0]]));
    }

    private static void AssertSame(string[] row, JsonElement rep)
    {
        Assert.Equal(Number(row[6]), rep.GetProperty("oddsPipeline").GetDouble(), OddsApart);
        Assert.Equal(Number(row[7]), rep.GetProperty("oddsHabit").GetDouble(), OddsApart);
        Assert.Equal(Number(row[8]), rep.GetProperty("odds").GetDouble(), OddsApart);
        Assert.Equal(1d, rep.GetProperty("landingPipeline").GetDouble() / Number(row[9]), ShareApart);
        Assert.Equal(1d, rep.GetProperty("landingHabit").GetDouble() / Number(row[10]), ShareApart);
        Assert.Equal(1d, rep.GetProperty("expectedLanding").GetDouble() / Number(row[11]), ShareApart);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

using System.Globalization;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Benchmarks.Replays;

/// <summary>Writes a plain-layout export (docs/input.md) of any size, the same every time.</summary>
internal static class PlainExport
{
    private const int Days = 730;
    private const int Seed = 7;
    private const int RepsOfManager = 8;

    private static readonly DateOnly Start = new(2024, 11, 16);
    private static readonly string[] Stages = ["Qualify", "Develop", "Propose", "Close"];

    /// <summary>Writes the file: two years of deals, of which all are closed but those of the last weeks.</summary>
    public static void Write(string path, ReplayCase size)
    {
        var random = new SeededRandom(Seed);
        using var file = new StreamWriter(path);
        file.WriteLine("id,name,owner,manager,stage,outcome,value,created,closed,expectedClose");
        for (var number = 1; number <= size.Deals; number++)
        {
            file.WriteLine(Row(number, size.Reps, random));
        }
    }

    private static string Row(int number, int reps, SeededRandom random)
    {
        var rep = number % reps;
        var created = Start.AddDays(random.Between(0, Days - 1));
        var closing = created.AddDays(random.Between(15, 110));
        var isClosed = closing < Start.AddDays(Days);
        var outcome =
            !isClosed ? "open"
            : random.Share() < 0.35 ? "won"
            : random.Share() < 0.7 ? "lost"
            : "noDecision";
        var value = random.Between(10, 90) * 500;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"D{number},Deal {number},Rep {rep:0000},Manager "
                + $"{rep / RepsOfManager:000},{Stages[random.Between(0, 3)]},{outcome},{value},{created:yyyy-MM-dd},{(isClosed ? closing : null):yyyy-MM-dd},{closing:yyyy-MM-dd}"
        );
    }
}

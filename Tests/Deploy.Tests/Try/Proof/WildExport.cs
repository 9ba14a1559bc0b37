using System.Globalization;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// Writes an export in the plain layout, made up at random and full of what the other inputs lack: answers of every
/// value and age, planned steps, deals that go back a
/// stage, without a value or a date, invalid, closed on the day of their creation or later than the day of the try-out;
/// reps without a closed deal, a quota or a manager.
/// </summary>
public sealed class WildExport(int seed)
{
    public static readonly DateOnly AsOf = new(2026, 8, 20);

    private static readonly string[] Owners =
    [
        "Ann One",
        "Bob Two",
        "Cid Three",
        "Dee Four",
        "Eve Five",
        "Fay Six",
        "Max Boss",
    ];
    private static readonly int[] ClosedDeals = [60, 45, 25, 8, 0, 3, 12];
    private static readonly string[] Outcomes = ["won", "won", "lost", "lost", "noDecision", "invalid"];
    private static readonly string[] Stages = ["Qualify", "Develop", "Propose", "Close"];
    private static readonly string[] Kinds = ["call", "email", "meeting", "task", "letter"];
    private static readonly string[] Directions = ["outgoing", "incoming", "", "outgoing"];
    private static readonly string[] Questions = ["need", "urgency", "budget", "process", "makers", "senior", "case"];

    private readonly List<string> deals = ["id,name,owner,stage,value,outcome,created,expectedClose,closed,account"];
    private readonly List<string> stages = ["dealId,stage,date"];
    private readonly List<string> activities = ["dealId,type,date,plannedOn,direction,minutes"];
    private readonly List<string> answers = ["dealId,question,value,date"];
    private uint state = (uint)seed;

    /// <summary>Writes the files into a folder.</summary>
    public void Write(string folder)
    {
        for (var rep = 0; rep < Owners.Length; rep++)
        {
            for (var number = 0; number < ClosedDeals[rep] + 30; number++)
            {
                Deal(Owners[rep], closes: number < ClosedDeals[rep]);
            }
        }

        File.WriteAllLines(Path.Combine(folder, "deals.csv"), deals);
        File.WriteAllLines(Path.Combine(folder, "stages.csv"), stages);
        File.WriteAllLines(Path.Combine(folder, "activities.csv"), activities);
        File.WriteAllLines(Path.Combine(folder, "answers.csv"), answers);
        File.WriteAllLines(
            Path.Combine(folder, "quotas.csv"),
            [
                "owner,period,amount,capacity,startedOn",
                "Ann One,2026-08-15,400000,,2024-01-15",
                "Bob Two,2026-08,90000,50 %,",
                "Cid Three,2026-08-01,150000,80,",
                "Eve Five,2026-08-31,60000,25,2026-07-20",
            ]
        );
        File.WriteAllLines(
            Path.Combine(folder, "reps.csv"),
            [
                "owner,manager",
                "Ann One,Max Boss",
                "Bob Two,Max Boss",
                "Cid Three,Top Chief",
                "Dee Four,Top Chief",
                "Eve Five,Max Boss",
                "Max Boss,Top Chief",
            ]
        );
    }

    private void Deal(string owner, bool closes)
    {
        var id = "W" + deals.Count.ToString("D4", CultureInfo.InvariantCulture);
        var created = AsOf.AddDays(-Below(closes ? 480 : 160));
        var closed = created.AddDays(Below(8) == 0 ? 0 : Below(140));
        var outcome = closes ? Outcomes[Below(Outcomes.Length)] : "open";
        var expected = Below(4) == 0 ? string.Empty : Day(AsOf.AddDays(Below(90) - 20));
        var value =
            Below(9) == 0
                ? string.Empty
                : (1_000 + (Below(90_000) / 7m)).ToString("0.00", CultureInfo.InvariantCulture);
        deals.Add(
            $"{id},Deal {id},{owner},{Stages[Below(4)]},{value},{outcome},{Day(created)},{expected},"
                + $"{(closes ? Day(closed) : string.Empty)},{Account(deals.Count)}"
        );
        Story(id, created, closes ? closed : AsOf);
    }

    private void Story(string id, DateOnly created, DateOnly end)
    {
        for (var on = created.AddDays(1 + Below(40)); on < end && Below(5) > 0; on = on.AddDays(1 + Below(40)))
        {
            stages.Add($"{id},{Stages[Below(4)]},{Day(on)}");
        }

        for (var on = created.AddDays(Below(40) - 2); on < end.AddDays(30) && Below(5) > 0; on = on.AddDays(Below(30)))
        {
            activities.Add(
                $"{id},{Kinds[Below(5)]},{Day(on)},{(Below(2) == 0 ? string.Empty : Day(on.AddDays(-Below(40))))},"
                    + Rest(activities.Count)
            );
        }

        var kind = Below(5);
        foreach (var question in Questions.Where(_ => kind > 0 && Below(kind == 1 ? 3 : 20) > 0))
        {
            answers.Add(
                $"{id},{question},{(kind == 2 ? 1 + Below(5) : 3 + Below(3))},{Day(created.AddDays(1 + Below(80)))}"
            );
        }
    }

    // Some accounts buy often, some once; every eleventh deal names none.
    private static string Account(int number) =>
        number % 11 == 0 ? string.Empty
        : number % 3 == 0 ? $"Once {number}"
        : $"Account {number * 37 % 23}";

    // Who began it and how long it took, where somebody said so.
    private static string Rest(int number) =>
        $"{Directions[number % Directions.Length]},{(number % 5 == 0 ? string.Empty : (number * 7 % 110) + 1)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }
}

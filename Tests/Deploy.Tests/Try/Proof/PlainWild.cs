namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The plain layout of a random export.</summary>
public static class PlainWild
{
    private static readonly string[] Stages = ["Qualify", "Develop", "Propose", "Close"];

    private static readonly Dictionary<string, char> Kinds = new(StringComparer.Ordinal)
    {
        ["call"] = 'C',
        ["email"] = 'E',
        ["meeting"] = 'M',
        ["task"] = 'T',
        ["letter"] = 'L',
    };

    public static PlainOrganisation Of(string folder, DateOnly asOf, int months)
    {
        var rows = PlainInput.Rows(folder, "deals.csv").Where(row => PlainInput.Day(row[6]) <= asOf).ToList();
        var moves = PlainInput
            .Rows(folder, "stages.csv")
            .Where(row => PlainInput.Day(row[2]) <= asOf)
            .OrderBy(row => row[2], StringComparer.Ordinal)
            .ToLookup(row => row[0], row => (PlainInput.Day(row[2])!.Value, Array.IndexOf(Stages, row[1])));
        var activities = PlainInput.Rows(folder, "activities.csv").ToLookup(row => row[0]);
        var answers = PlainInput
            .Rows(folder, "answers.csv")
            .Where(row => PlainInput.Day(row[3]) <= asOf)
            .ToLookup(row => row[0], row => (PlainInput.Day(row[3])!.Value, row[1], row[2][0] - '0'));
        var cycle = PlainInput.Cycle(
            rows.Where(row => row[5] == "won" && PlainInput.Day(row[8]) <= asOf)
                .Select(row => PlainInput.Day(row[8])!.Value.DayNumber - PlainInput.Day(row[6])!.Value.DayNumber)
        );
        var empty = new PlainOrganisation(asOf, []) { Months = months };
        var deals = rows.Where(row => row[5] != "invalid" || PlainInput.Day(row[8]) > asOf)
            .Select(row =>
                Deal(row, [.. moves[row[0]]], cycle, empty) with
                {
                    Activities =
                    [
                        .. activities[row[0]]
                            .Select(activity => PlainInput.Day(activity[2])!.Value)
                            .Where(day => day <= asOf),
                    ],
                    Planned =
                    [
                        .. activities[row[0]]
                            .Where(activity => PlainInput.Day(activity[3]) <= asOf)
                            .Select(activity => PlainInput.Day(activity[2])!.Value)
                            .Where(day => day > asOf),
                    ],
                    Answers = [.. answers[row[0]]],
                }
            );
        var known = deals.ToList();
        return empty with
        {
            Deals = known,
            Work =
            [
                .. known.SelectMany(deal =>
                    activities[deal.Id]
                        .Where(activity => PlainInput.Day(activity[2]) <= asOf)
                        .Select(activity => Work(deal, activity))
                ),
            ],
            Managers = PlainInput.Rows(folder, "reps.csv").ToDictionary(row => row[0], row => row[1]),
            Quotas = PlainInput
                .Rows(folder, "quotas.csv")
                .ToDictionary(row => row[0], row => PlainInput.Number(row[2])),
            Shares = PlainInput
                .Rows(folder, "quotas.csv")
                .Where(row => row[3].Length > 0)
                .ToDictionary(
                    row => row[0],
                    row => PlainInput.Number(row[3].Replace(" %", "", StringComparison.Ordinal)) / 100m
                ),
            Starts = PlainInput
                .Rows(folder, "quotas.csv")
                .Where(row => row[4].Length > 0)
                .ToDictionary(row => row[0], row => PlainInput.Day(row[4])!.Value),
        };
    }

    // A day without a time is its midnight; one that was planned for later than it happened was not planned.
    private static PlainWork Work(PlainDeal deal, string[] row)
    {
        var at = PlainInput.Day(row[2])!.Value.ToDateTime(TimeOnly.MinValue);
        var planned = PlainInput.Day(row[3]) is { } day ? day.ToDateTime(TimeOnly.MinValue) : at;
        var put = planned > at ? at : planned;
        var made = deal.Created.ToDateTime(new TimeOnly(8, 0));
        return new PlainWork(deal.Owner, Kinds[row[1]], at)
        {
            Deal = deal.Id,
            Incoming = row[4] == "incoming" && (row[1] != "meeting" || deal.Account is not null) && row[1] != "task",
            Entered = made > put ? made : put,
            Logged = row[5].Length == 0 ? null : (int)PlainInput.Number(row[5]),
        };
    }

    private static PlainDeal Deal(
        string[] row,
        IReadOnlyList<(DateOnly On, int Stage)> moves,
        int cycle,
        PlainOrganisation organisation
    )
    {
        var created = PlainInput.Day(row[6])!.Value;
        var closed = PlainInput.Day(row[8]);
        var open = row[5] == "open" || closed > organisation.AsOf;
        var expected = open && PlainInput.Day(row[7]) == closed ? null : PlainInput.Day(row[7]);
        return new PlainDeal(row[0], row[2], created)
        {
            Outcome =
                open ? 'O'
                : row[5] == "won" ? 'W'
                : row[5] == "lost" ? 'L'
                : 'N',
            Closed = open ? null : closed,
            Estimates = [(created, expected ?? organisation.AssumedClose(created, cycle))],
            CloseDateAssumed = open && expected is null,
            Value = row[4].Length == 0 ? null : PlainInput.Number(row[4]),
            Account = row[9].Length == 0 ? null : row[9],
            Stages = PlainDeal.Moved(created, moves.Count == 0 ? Array.IndexOf(Stages, row[3]) : 0, moves),
        };
    }
}

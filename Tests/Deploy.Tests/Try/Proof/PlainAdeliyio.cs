using System.Globalization;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The set with activities and stage moves, without answers and quotas.</summary>
public static class PlainAdeliyio
{
    private static readonly Dictionary<string, int> StageOf = new(StringComparer.Ordinal)
    {
        ["prospecting"] = 0,
        ["qualification"] = 0,
        ["proposal"] = 2,
        ["negotiation"] = 3,
    };

    private static readonly Dictionary<string, char> KindOf = new(StringComparer.Ordinal)
    {
        ["call_inbound"] = 'C',
        ["call_outbound"] = 'C',
        ["demo"] = 'M',
        ["meeting"] = 'M',
        ["email_received"] = 'E',
        ["email_sent"] = 'E',
        ["proposal_sent"] = 'E',
    };

    public static PlainOrganisation Of(string folder, DateOnly asOf)
    {
        var organisation = new PlainOrganisation(asOf, []);
        var moves = PlainInput
            .Rows(folder, "stage_transitions.csv")
            .Where(row => PlainInput.Day(row[4]) <= asOf && StageOf.ContainsKey(row[3]))
            .OrderBy(row => row[4], StringComparer.Ordinal)
            .ToLookup(row => row[1], row => (PlainInput.Day(row[4])!.Value, StageOf[row[3]]));
        var activities = PlainInput
            .Rows(folder, "activities.csv")
            .Where(row => PlainInput.Day(row[4]) <= asOf)
            .ToLookup(row => row[1], row => PlainInput.Day(row[4])!.Value);
        var rows = PlainInput.Rows(folder, "deals.csv");
        var cycle = PlainInput.Cycle(
            rows.Where(row => row[6] == "won" && PlainInput.Day(row[5]) <= asOf)
                .Select(row => PlainInput.Day(row[5])!.Value.DayNumber - PlainInput.Day(row[4])!.Value.DayNumber)
        );
        var deals = rows.Where(row => !(PlainInput.Day(row[4]) > asOf))
            .Select(row => Deal(row, [.. moves[row[0]]], cycle, organisation));
        var known = deals.Select(deal => deal with { Activities = [.. activities[deal.Id]] }).ToList();
        return organisation with
        {
            Deals = known,
            Work = [.. Work(folder, asOf, known.ToDictionary(deal => deal.Id, StringComparer.Ordinal))],
        };
    }

    private static IEnumerable<PlainWork> Work(string folder, DateOnly asOf, Dictionary<string, PlainDeal> deals) =>
        PlainInput
            .Rows(folder, "activities.csv")
            .Where(row => PlainInput.Day(row[4]) <= asOf && deals.ContainsKey(row[1]))
            .Select(row =>
            {
                var at = DateTime.ParseExact(row[4], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
                var made = deals[row[1]].Created.ToDateTime(new TimeOnly(8, 0));
                return new PlainWork(deals[row[1]].Owner, KindOf[row[3]], at)
                {
                    Deal = row[1],
                    Incoming = row[5] == "inbound",
                    Entered = made > at ? made : at,
                };
            });

    private static PlainDeal Deal(
        string[] row,
        IReadOnlyList<(DateOnly On, int Stage)> moves,
        int cycle,
        PlainOrganisation organisation
    )
    {
        var created = PlainInput.Day(row[4])!.Value;
        var closed = PlainInput.Day(row[5]);
        var open = row[6] == "active" || closed > organisation.AsOf;
        var first = moves.Count == 0 && StageOf.TryGetValue(row[3], out var known) ? known : 0;
        return new PlainDeal(row[0], row[7], created)
        {
            Outcome =
                open ? 'O'
                : row[6] == "won" ? 'W'
                : 'L',
            Closed = open ? null : closed,
            Estimates = [(created, open ? organisation.AssumedClose(created, cycle) : closed!.Value)],
            CloseDateAssumed = open,
            Value = PlainInput.Number(row[2]),
            Account = row[1],
            Stages = PlainDeal.Moved(created, first, moves),
        };
    }
}

using System.Globalization;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Reads the two data sets in a few lines of their own.</summary>
public static class PlainInput
{
    public static IReadOnlyList<string[]> Rows(string path) =>
        [.. File.ReadAllLines(path).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];

    public static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static decimal Number(string text) => text.Length == 0 ? 0m : decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The hardware seller's pipeline as it stood at the end of a day; engaged deals count as qualified by their stage.</summary>
    public static IReadOnlyList<PlainDeal> Maven(string folder, DateOnly asOf)
    {
        var prices = Rows(Path.Combine(folder, "products.csv")).ToDictionary(row => row[0].Replace(" ", string.Empty, StringComparison.Ordinal), row => Number(row[2]));
        var rows = Rows(Path.Combine(folder, "sales_pipeline.csv"));
        var cycle = Cycle(rows.Where(row => row[4] == "Won" && Day(row[6]) <= asOf).Select(row => Day(row[6])!.Value.DayNumber - Day(row[5])!.Value.DayNumber));
        return [.. rows.Where(row => !(Day(row[5]) > asOf)).Select(row =>
        {
            var open = row[4] is "Engaging" or "Prospecting" || Day(row[6]) > asOf;
            var created = Day(row[5]) ?? asOf;
            var list = prices[row[2].Replace(" ", string.Empty, StringComparison.Ordinal)];
            return new PlainDeal(row[0], row[1], created)
            {
                Outcome = open ? 'O' : row[4] == "Won" ? 'W' : 'L',
                Closed = open ? null : Day(row[6]),
                Expected = open ? Assumed(created, cycle, asOf) : Day(row[6]),
                Value = row[4] == "Won" ? Number(row[7]) : list,
                Qualified = row[4] != "Prospecting",
            };
        })];
    }

    /// <summary>The set with activities; deals count as qualified from the second stage they reached by the day.</summary>
    public static IReadOnlyList<PlainDeal> Adeliyio(string folder, DateOnly asOf)
    {
        string[] stages = ["prospecting", "qualification", "proposal", "negotiation"];
        int[] values = [0, 0, 2, 3];
        var moves = Rows(Path.Combine(folder, "stage_transitions.csv")).Where(row => Day(row[4]) <= asOf && Array.IndexOf(stages, row[3]) >= 0)
            .GroupBy(row => row[1]).ToDictionary(group => group.Key, group => values[Array.IndexOf(stages, group.OrderBy(row => row[4], StringComparer.Ordinal).Last()[3])]);
        var rows = Rows(Path.Combine(folder, "deals.csv"));
        var cycle = Cycle(rows.Where(row => row[6] == "won" && Day(row[5]) <= asOf).Select(row => Day(row[5])!.Value.DayNumber - Day(row[4])!.Value.DayNumber));
        return [.. rows.Where(row => !(Day(row[4]) > asOf)).Select(row =>
        {
            var open = row[6] == "active" || Day(row[5]) > asOf;
            var stage = moves.TryGetValue(row[0], out var moved) ? moved : Math.Max(0, Array.IndexOf(stages, row[3]) is var at and >= 0 ? values[at] : 0);
            return new PlainDeal(row[0], row[7], Day(row[4])!.Value)
            {
                Outcome = open ? 'O' : row[6] == "won" ? 'W' : 'L',
                Closed = open ? null : Day(row[5]),
                Expected = open ? Assumed(Day(row[4])!.Value, cycle, asOf) : Day(row[5]),
                Value = Number(row[2]),
                Qualified = stage >= 1,
            };
        })];
    }

    /// <summary>The assumed quota: the mean of the last four periods won plus 10 %; none without a win.</summary>
    public static decimal? Quota(IEnumerable<PlainDeal> deals, string owner, DateOnly periodStart, int months)
    {
        var won = deals.Where(deal => deal.Owner == owner && deal.Outcome == 'W' && deal.Closed >= periodStart.AddMonths(-4 * months) && deal.Closed < periodStart).Sum(deal => deal.Value);
        return won > 0m ? Math.Round(won / 4m * 1.1m, 2, MidpointRounding.AwayFromZero) : null;
    }

    private static DateOnly Assumed(DateOnly created, int cycle, DateOnly asOf)
    {
        var end = new DateOnly(asOf.Year, ((asOf.Month - 1) / 3 * 3) + 1, 1).AddMonths(3).AddDays(-1);
        return created.AddDays(cycle) < asOf ? end : created.AddDays(cycle);
    }

    private static int Cycle(IEnumerable<int> days)
    {
        var sorted = days.Order().ToList();
        return (int)Math.Round((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m, MidpointRounding.AwayFromZero);
    }
}

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>The hardware seller's pipeline: no stage moves, no activities, no answers, no quotas.</summary>
public static class PlainMaven
{
    public static PlainOrganisation Of(string folder, DateOnly asOf)
    {
        var organisation = new PlainOrganisation(asOf, []);
        var prices = PlainInput
            .Rows(folder, "products.csv")
            .ToDictionary(row => Bare(row[0]), row => PlainInput.Number(row[2]));
        var rows = PlainInput.Rows(folder, "sales_pipeline.csv");
        var cycle = PlainInput.Cycle(
            rows.Where(row => row[4] == "Won" && PlainInput.Day(row[6]) <= asOf)
                .Select(row => PlainInput.Day(row[6])!.Value.DayNumber - PlainInput.Day(row[5])!.Value.DayNumber)
        );
        var deals = rows.Where(row => !(PlainInput.Day(row[5]) > asOf))
            .Select(row => Deal(row, prices[Bare(row[2])], cycle, organisation));
        return organisation with
        {
            Deals = [.. deals],
            Managers = PlainInput.Rows(folder, "sales_teams.csv").ToDictionary(row => row[0], row => row[1]),
        };
    }

    private static PlainDeal Deal(string[] row, decimal list, int cycle, PlainOrganisation organisation)
    {
        var created = PlainInput.Day(row[5]) ?? organisation.AsOf;
        var closed = PlainInput.Day(row[6]);
        var open = row[4] is "Engaging" or "Prospecting" || closed > organisation.AsOf;
        return new PlainDeal(row[0], row[1], created)
        {
            Outcome =
                open ? 'O'
                : row[4] == "Won" ? 'W'
                : 'L',
            Closed = open ? null : closed,
            Estimates = [(created, open ? organisation.AssumedClose(created, cycle) : closed!.Value)],
            CloseDateAssumed = open,
            Value = row[4] == "Won" && !open ? PlainInput.Number(row[7]) : list,
            Estimate = list,
            Account = row[3].Length == 0 ? null : row[3],
            Stages = [(created, row[4] == "Prospecting" ? 0 : 1)],
        };
    }

    // "GTXPro" of the pipeline is "GTX Pro" of the price list.
    private static string Bare(string product) => product.Replace(" ", string.Empty, StringComparison.Ordinal);
}

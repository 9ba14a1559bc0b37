using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>Writes the deals that a rep closed in two years, and the quotas of each quarter.</summary>
internal static class ClosedDealsWriter
{
    private const double ShareOfDecisions = 0.65;

    /// <summary>Writes them and gives the quota of the current quarter.</summary>
    public static double Write(RepScene scene)
    {
        var rep = scene.Rep;
        var typicalRate = rep.WinRates[0];
        var quota =
            Math.Max(40_000, rep.ClosedPerQuarter * typicalRate * rep.Value * 1.25) * Math.Max(1.0, scene.Scale);
        quota = Math.Round(quota / 5_000) * 5_000;
        for (var back = rep.Quarters; back >= 0; back--)
        {
            var start = RepScene.QuarterStart.AddMonths(-3 * back);
            if (!rep.IsTeam)
            {
                scene.Ledger.Quotas.Add(new QuotaRecord(rep.Name, start, (decimal)quota));
            }

            if (back > 0)
            {
                Quarter(scene, rep.Quarters - back, start);
            }
        }

        WonThisQuarter(scene, quota);
        return quota;
    }

    private static void Quarter(RepScene scene, int index, DateOnly start)
    {
        var deals = (int)Math.Round(scene.Rep.ClosedPerQuarter * scene.Scale);
        var wins = (int)Math.Round(deals * scene.Rep.WinRate(index));
        for (var number = 0; number < deals; number++)
        {
            var outcome =
                number < wins ? DealOutcome.Won
                : scene.Random.Chance(ShareOfDecisions) ? DealOutcome.Lost
                : DealOutcome.NoDecision;
            Close(
                scene,
                outcome,
                start.AddDays(scene.Random.Between(0, 90)),
                scene.Random.Skewed(scene.Rep.Value, 0.45)
            );
        }
    }

    private static void WonThisQuarter(RepScene scene, double quota)
    {
        var days = SampleOrganisation.AsOf.DayNumber - RepScene.QuarterStart.DayNumber;
        var left = scene.Rep.IsTeam ? 0.0 : quota * scene.Rep.WonSoFar;
        while (left > 0.2 * scene.Rep.Value)
        {
            var value = Math.Min(left, scene.Random.Skewed(scene.Rep.Value, 0.3));
            Close(scene, DealOutcome.Won, RepScene.QuarterStart.AddDays(scene.Random.Between(0, days)), value);
            LostBeside(scene, days);
            left -= value;
        }
    }

    // For each deal won this quarter, as many others end as the rep's rate says.
    private static void LostBeside(RepScene scene, int days)
    {
        var rate = scene.Rep.WinRate(scene.Rep.Quarters);
        var others = (1.0 / rate) - 1.0;
        var count = (int)others + (scene.Random.Chance(others - (int)others) ? 1 : 0);
        for (var number = 0; number < Math.Min(count, 8); number++)
        {
            var outcome = scene.Random.Chance(ShareOfDecisions) ? DealOutcome.Lost : DealOutcome.NoDecision;
            Close(
                scene,
                outcome,
                RepScene.QuarterStart.AddDays(scene.Random.Between(0, days)),
                scene.Random.Skewed(scene.Rep.Value, 0.45)
            );
        }
    }

    private static void Close(RepScene scene, DealOutcome outcome, DateOnly closed, double value)
    {
        var lived = (int)Math.Clamp(scene.Random.Skewed(scene.Rep.CycleDays, 0.45), 5, 300);
        var created = closed.AddDays(-lived);
        var won = outcome == DealOutcome.Won;
        var stage = won ? 3 : scene.Random.Between(0, 4);
        var deal = scene.NewDeal(value);
        deal = deal with
        {
            Created = created,
            Closed = closed,
            ExpectedClose = closed,
            Outcome = outcome,
            Stage = stage,
            ActualValue = won ? deal.EstimatedValue : null,
        };
        scene.Ledger.Deals.Add(deal);
        scene.Story.Stages(deal.Id, stage, created, created.AddDays(lived * stage / (stage + 1)));
        scene.Story.Activities(deal.Id, created, closed.AddDays(-1), daysApart: 16);
        if (scene.Random.Chance(0.7))
        {
            scene.Story.Answers(deal.Id, won || scene.Random.Chance(0.25), created.AddDays(Math.Min(lived, 10)));
        }
    }
}

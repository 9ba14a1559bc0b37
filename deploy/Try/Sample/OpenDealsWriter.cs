using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>Writes the deals that a rep has open: most of them due in the current quarter, some in the next.</summary>
internal static class OpenDealsWriter
{
    private const double DueNextQuarter = 0.3;

    private const int DaysAPush = 14;

    /// <summary>About how many deals a rep has open, without scaling.</summary>
    public static double About(RepProfile rep) =>
        rep.RawCoverage
        * Math.Max(40_000, rep.ClosedPerQuarter * rep.WinRates[0] * rep.Value * 1.25)
        / rep.Value
        * (1 + DueNextQuarter);

    /// <summary>Writes them: as much value in the current quarter as the profile's multiple of the quota.</summary>
    public static void Write(RepScene scene, double quota)
    {
        var rep = scene.Rep;
        var due = 0.0;
        while (due < rep.RawCoverage * quota)
        {
            var value = scene.Random.Skewed(rep.Value, 0.45);
            due += value;
            Open(scene, value, SampleOrganisation.AsOf.AddDays(scene.Random.Between(4, 44)));
            if (scene.Random.Chance(DueNextQuarter))
            {
                Open(
                    scene,
                    scene.Random.Skewed(rep.Value, 0.45),
                    RepScene.QuarterStart.AddMonths(3).AddDays(scene.Random.Between(0, 80))
                );
            }
        }

        EarlierPipeline(scene, quota);
    }

    private static void Open(RepScene scene, double value, DateOnly expected)
    {
        var qualified = scene.Random.Chance(scene.Rep.Qualified);
        var moving = scene.Random.Chance(scene.Rep.Moving);
        var stage = qualified ? scene.Random.Between(1, 4) : scene.Random.Between(0, 3);
        var age =
            !moving ? scene.Random.Between(70, 150)
            : stage == 0 ? scene.Random.Between(4, 13)
            : scene.Random.Between(22, 75);
        var created = SampleOrganisation.AsOf.AddDays(-age);
        var pushes = moving ? 0 : scene.Random.Between(0, 4);
        var deal = scene.NewDeal(value) with
        {
            Created = created,
            ExpectedClose = expected,
            FirstExpectedClose = expected.AddDays(-DaysAPush * pushes),
            Stage = stage,
        };
        scene.Ledger.Deals.Add(deal);
        scene.Story.Stages(
            deal.Id,
            stage,
            created,
            SampleOrganisation.AsOf.AddDays(-(moving ? scene.Random.Between(2, 12) : age / 2))
        );
        scene.Story.Answers(deal.Id, qualified, created.AddDays(moving ? 3 : age - 60));
        if (moving)
        {
            scene.Story.Activities(deal.Id, created, SampleOrganisation.AsOf.AddDays(-1), daysApart: 9);
            scene.Story.NextStep(
                deal.Id,
                SampleOrganisation.AsOf.AddDays(-1),
                SampleOrganisation.AsOf.AddDays(scene.Random.Between(1, 12))
            );
            return;
        }

        scene.Story.Activities(deal.Id, created, SampleOrganisation.AsOf.AddDays(-45), daysApart: 14);
        PushedOut(scene, deal, pushes);
    }

    // A deal that does not move has its close date pushed now and then.
    private static void PushedOut(RepScene scene, DealRecord deal, int pushes)
    {
        var lived = SampleOrganisation.AsOf.DayNumber - deal.Created!.Value.DayNumber;
        for (var push = 1; push <= pushes; push++)
        {
            var on = deal.Created.Value.AddDays(lived * push / (pushes + 1));
            var expected = deal.ExpectedClose!.Value.AddDays(-DaysAPush * (pushes - push));
            scene.Ledger.CloseDateMoves.Add(new CloseDateMove(deal.Id, DealStory.At(on, 15), expected));
        }
    }

    // A growing pipeline shows in the snapshots of the quarters before: deals that were open then and were lost since.
    private static void EarlierPipeline(RepScene scene, double quota)
    {
        if (scene.Rep.PipelineGrowth <= 1.0)
        {
            return;
        }

        for (var back = 1; back <= 2; back++)
        {
            var end = RepScene.QuarterStart.AddMonths(-3 * (back - 1)).AddDays(-1);
            var wanted = quota * scene.Rep.RawCoverage / Math.Pow(scene.Rep.PipelineGrowth, back);
            for (var due = 0.0; due < wanted; )
            {
                var value = scene.Random.Skewed(scene.Rep.Value, 0.3);
                due += value;
                Slipped(scene, value, end);
            }
        }
    }

    private static void Slipped(RepScene scene, double value, DateOnly end)
    {
        var created = end.AddDays(-scene.Random.Between(30, 70));
        var deal = scene.NewDeal(value) with
        {
            Created = created,
            ExpectedClose = end,
            Closed = end.AddDays(scene.Random.Between(5, 30)),
            Outcome = DealOutcome.NoDecision,
            Stage = 1,
        };
        scene.Ledger.Deals.Add(deal);
        scene.Story.Stages(deal.Id, 1, created, end);
    }
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Plugins.Coverage;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Nightly;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Runtime;

/// <summary>Background jobs side by side: whoever read earlier does not write last.</summary>
public sealed class ParallelJobsTests
{
    private const int Answers = 7;

    // Which of two jobs goes on before each of six requests.
    private const int Orders = 64;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Seven_answers_saved_quickly_end_in_the_same_rows_whatever_job_goes_on(int seed)
    {
        using var inOrder = Asked(out var first);
        using var mixed = Asked(out var second);
        Answer(inOrder, first, Answers);
        inOrder.Drain();
        var random = new Random(seed);

        Answer(mixed, second, Answers);
        mixed.DrainSideBySide(Answers, random.Next);

        Assert.Equal(Judged(inOrder, first), Judged(mixed, second));
        Assert.Equal(inOrder.CoverageOf(inOrder.Rep)[RepCoverageTable.RawValue], mixed.CoverageOf(mixed.Rep)[RepCoverageTable.RawValue]);
    }

    [Fact]
    public void Two_jobs_end_in_the_same_row_in_every_order_of_their_requests()
    {
        var scores = Enumerable.Range(0, Orders).Select(ScoreOf).Distinct();

        Assert.Equal(100, Assert.Single(scores));
    }

    // An answer comes and goes at once: the job of its deletion, which reads last, has nothing to write.
    [Fact]
    public void A_job_that_read_what_is_gone_does_not_have_the_last_word()
    {
        var scores = Enumerable.Range(0, Orders).Select(ScoreOfGone).Distinct();

        Assert.Equal(0, Assert.Single(scores));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Coverage_is_right_whatever_job_goes_on_while_people_save(int seed)
    {
        using var world = new PluginWorld();
        var random = new Random(seed);
        var deals = Enumerable.Range(1, 6).Select(number => world.HasDeal(world.Rep, number * 1_000m, world.Today.AddMonths(3 * (number % 2)))).ToList();
        var saves = 0;

        world.DrainSideBySide(3, jobs =>
        {
            if (saves < 40 && random.Next(4) == 0)
            {
                world.System.Update(new Entity(OpportunityTable.LogicalName, deals[random.Next(deals.Count)])
                {
                    [OpportunityTable.EstimatedValue] = new Money(++saves * 100m),
                });
            }

            return random.Next(jobs);
        });

        var before = world.Bases();
        world.Dataverse.Requests.Reset();
        world.RunNight();
        Assert.Equal(40, saves);
        Assert.Equal(before, world.Bases());
    }

    [Fact]
    public void A_row_that_others_keep_changing_fails_the_job_plainly_and_stays_marked()
    {
        using var world = Marked(out var row);
        var clashes = 0;

        world.DrainSideBySide(1, _ =>
        {
            clashes++;
            Touch(world, row);
            return 0;
        });

        Assert.NotNull(world.CoverageOf(world.Rep).GetAttributeValue<DateTime?>(RepCoverageTable.DirtySince));
        var failed = world.Rows("asyncoperation").Select(job => job.GetAttributeValue<string>("message")).OfType<string>();
        Assert.Contains(failed, message => message.Contains("Others kept changing the same row", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_that_came_while_a_job_was_reading_is_not_cleared_by_it()
    {
        using var world = Marked(out var row);
        var requests = 0;
        DateTime? marked = null;

        world.DrainSideBySide(1, _ =>
        {
            // Behind the clearing and the reading of the versions.
            if (++requests == 4)
            {
                world.Dataverse.Clock.Advance(TimeSpan.FromSeconds(5));
                world.System.Update(new Entity(RepCoverageTable.LogicalName, row) { [RepCoverageTable.DirtySince] = world.Dataverse.Clock.UtcNow });
                marked = world.Dataverse.Clock.UtcNow;
            }

            return 0;
        });

        Assert.NotNull(marked);
        var computed = world.CoverageOf(world.Rep);
        Assert.False(computed.Contains(RepCoverageTable.DirtySince));
        Assert.True(world.RunsOf<CoverageRecomputePlugin>().Count(run => run.RequestCount > 1) >= 1);
        Assert.Equal(1, computed.GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void A_clash_is_told_from_other_failures()
    {
        using var world = new PluginWorld();
        var id = world.HasDeal(world.Rep, 1_000m);
        var stale = world.Read(OpportunityTable.LogicalName, id, OpportunityTable.EstimatedValue);
        world.System.Update(new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.EstimatedValue] = new Money(2_000m) });
        stale[OpportunityTable.EstimatedValue] = new Money(3_000m);

        var clash = Assert.Throws<DataverseFault>(() => world.System.UpdateAsRead(stale));

        Assert.True(RowVersions.IsClash(clash));
        Assert.False(RowVersions.IsClash(new TimeoutException()));
        Assert.False(RowVersions.IsClash(DataverseFault.RowNotFound("opportunity", id)));
    }

    private static int ScoreOf(int mask)
    {
        using var world = Asked(out var deal, questions: 2);
        Answer(world, deal, 2);
        world.DrainSideBySide(2, jobs => Next(ref mask, jobs));
        return world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<int>(OpportunityTable.Score);
    }

    private static int ScoreOfGone(int mask)
    {
        using var world = Asked(out var deal, questions: 2);
        var answer = Assert.Single(Answer(world, deal, 1));
        var isGone = false;
        world.DrainSideBySide(2, jobs =>
        {
            if (!isGone && mask % 2 == 1)
            {
                isGone = true;
                world.System.Delete(QualificationAnswerTable.LogicalName, answer);
            }

            return Next(ref mask, jobs);
        });
        if (!isGone)
        {
            world.System.Delete(QualificationAnswerTable.LogicalName, answer);
            world.Drain();
        }

        return world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<int>(OpportunityTable.Score);
    }

    private static int Next(ref int mask, int jobs)
    {
        mask /= 2;
        return mask % 2 % jobs;
    }

    private static void Touch(PluginWorld world, Guid row) =>
        world.System.Update(new Entity(RepCoverageTable.LogicalName, row) { [RepCoverageTable.Note] = "Touched " + Guid.CreateVersion7() });

    private static PluginWorld Marked(out Guid row)
    {
        var world = new PluginWorld();
        world.HasDeal(world.Rep, 30_000m);
        world.Drain();
        row = world.CoverageOf(world.Rep).Id;
        world.Dataverse.Clock.Advance(TimeSpan.FromMinutes(1));
        world.System.Update(new Entity(RepCoverageTable.LogicalName, row) { [RepCoverageTable.DirtySince] = world.Dataverse.Clock.UtcNow });
        world.Dataverse.Requests.Reset();
        return world;
    }

    private static PluginWorld Asked(out Guid deal, int questions = Answers)
    {
        var world = new PluginWorld();
        for (var number = 1; number <= questions; number++)
        {
            world.Has(Some.Question("q" + number, weight: 10));
        }

        deal = world.HasDeal(world.Rep, 10_000m);
        world.Drain();
        return world;
    }

    private static List<Guid> Answer(PluginWorld world, Guid deal, int answers) =>
        world.Rows(QualificationQuestionTable.LogicalName).Take(answers).Select(question => world.Has(Some.Answer(deal, question.Id, 5))).ToList();

    private static string Judged(PluginWorld world, Guid deal)
    {
        var row = world.Read(OpportunityTable.LogicalName, deal);
        return $"{row[OpportunityTable.Score]} {row[OpportunityTable.Completeness]} {row[OpportunityTable.Grade]} {row[OpportunityTable.QualificationStatus]} {row[OpportunityTable.StaleOn]}";
    }
}

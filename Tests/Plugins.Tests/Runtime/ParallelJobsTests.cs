using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Nightly;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Runtime;

/// <summary>Background jobs side by side: whoever read earlier does not write last.</summary>
public sealed class ParallelJobsTests
{
    private const int Answers = 7;

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
        Answer(inOrder, first);
        inOrder.Drain();
        var random = new Random(seed);
        var unanswered = new Queue<Entity>(mixed.Rows(QualificationQuestionTable.LogicalName));

        mixed.Has(Some.Answer(second, unanswered.Dequeue().Id, 5));
        mixed.DrainSideBySide(
            Answers,
            jobs =>
            {
                if (unanswered.Count > 0 && random.Next(2) == 0)
                {
                    mixed.Has(Some.Answer(second, unanswered.Dequeue().Id, 5));
                    return -1;
                }

                return random.Next(jobs);
            }
        );

        Assert.Equal(Judged(inOrder, first), Judged(mixed, second));
        Assert.Equal(
            inOrder.CoverageOf(inOrder.Rep)[RepCoverageTable.RawValue],
            mixed.CoverageOf(mixed.Rep)[RepCoverageTable.RawValue]
        );
    }

    [Fact]
    public void Two_jobs_end_in_the_same_row_in_every_order_of_their_requests()
    {
        var scores = Order.All.Select(ScoreOfTwo).Distinct();

        Assert.Equal(100, Assert.Single(scores));
    }

    // An answer comes and goes at once: the job of its deletion, which reads last, has nothing to write.
    [Fact]
    public void A_job_that_read_what_is_gone_does_not_have_the_last_word()
    {
        var scores = Order.All.Select(ScoreOfGone).Distinct();

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
        var deals = Enumerable
            .Range(1, 6)
            .Select(number => world.HasDeal(world.Rep, number * 1_000m, world.Today.AddMonths(3 * (number % 2))))
            .ToList();
        var saves = 0;

        world.DrainSideBySide(
            3,
            jobs =>
            {
                if (saves < 40 && random.Next(4) == 0)
                {
                    world.System.Update(
                        new Entity(OpportunityTable.LogicalName, deals[random.Next(deals.Count)])
                        {
                            [OpportunityTable.EstimatedValue] = new Money(++saves * 100m),
                        }
                    );
                    return -1;
                }

                return random.Next(jobs);
            }
        );

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

        world.DrainSideBySide(
            1,
            _ =>
            {
                clashes++;
                Touch(world, row);
                return 0;
            }
        );

        Assert.NotNull(world.CoverageOf(world.Rep).GetAttributeValue<DateTime?>(RepCoverageTable.DirtySince));
        var failed = world
            .Rows("asyncoperation")
            .Select(job => job.GetAttributeValue<string>("message"))
            .OfType<string>();
        Assert.Contains(
            failed,
            message => message.Contains("Others kept changing the same row", StringComparison.Ordinal)
        );
    }

    // A deal changes before any one of the requests of a recomputation, and what that sets off overtakes it.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void A_recomputation_that_is_overtaken_does_not_write_what_it_read_before(int moment)
    {
        using var world = Marked(out _);
        var deal = Assert.Single(world.Rows(OpportunityTable.LogicalName)).Id;
        var step = 0;

        world.DrainSideBySide(
            2,
            jobs =>
            {
                if (++step != moment)
                {
                    return jobs - 1;
                }

                world.System.Update(
                    new Entity(OpportunityTable.LogicalName, deal)
                    {
                        [OpportunityTable.EstimatedValue] = new Money(77_000m),
                    }
                );
                return -1;
            }
        );

        var row = world.CoverageOf(world.Rep);
        Assert.Equal(77_000m, row.GetAttributeValue<Money>(RepCoverageTable.RawValue).Value);
        Assert.False(row.Contains(RepCoverageTable.DirtySince));
    }

    [Fact]
    public void A_clash_is_told_from_other_failures()
    {
        using var world = new PluginWorld();
        var id = world.HasDeal(world.Rep, 1_000m);
        var stale = world.Read(OpportunityTable.LogicalName, id, OpportunityTable.EstimatedValue);
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.EstimatedValue] = new Money(2_000m) }
        );
        stale[OpportunityTable.EstimatedValue] = new Money(3_000m);

        var clash = Assert.Throws<DataverseFault>(() => world.System.UpdateAsRead(stale));

        Assert.True(RowVersions.IsClash(clash));
        Assert.False(RowVersions.IsClash(new TimeoutException()));
        Assert.False(RowVersions.IsClash(DataverseFault.RowNotFound("opportunity", id)));
    }

    // The first answer's job has begun when the second one is saved.
    private static int ScoreOfTwo(Order order)
    {
        using var world = Asked(out var deal, questions: 2);
        var questions = world.Rows(QualificationQuestionTable.LogicalName);
        world.Has(Some.Answer(deal, questions[0].Id, 5));
        world.DrainSideBySide(2, order.At(() => world.Has(Some.Answer(deal, questions[1].Id, 5))));
        return world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<int>(OpportunityTable.Score);
    }

    private static int ScoreOfGone(Order order)
    {
        using var world = Asked(out var deal, questions: 1);
        var answer = Assert.Single(Answer(world, deal));
        world.DrainSideBySide(2, order.At(() => world.System.Delete(QualificationAnswerTable.LogicalName, answer)));
        return world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<int>(OpportunityTable.Score);
    }

    private static void Touch(PluginWorld world, Guid row) =>
        world.System.Update(
            new Entity(RepCoverageTable.LogicalName, row)
            {
                [RepCoverageTable.Note] = "Touched " + Guid.CreateVersion7(),
            }
        );

    private static PluginWorld Marked(out Guid row)
    {
        var world = new PluginWorld();
        world.HasDeal(world.Rep, 30_000m);
        world.Drain();
        row = world.CoverageOf(world.Rep).Id;
        world.Dataverse.Clock.Advance(TimeSpan.FromMinutes(1));
        world.System.Update(
            new Entity(RepCoverageTable.LogicalName, row)
            {
                [RepCoverageTable.DirtySince] = world.Dataverse.Clock.UtcNow,
            }
        );
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

    private static List<Guid> Answer(PluginWorld world, Guid deal) =>
        world
            .Rows(QualificationQuestionTable.LogicalName)
            .Select(question => world.Has(Some.Answer(deal, question.Id, 5)))
            .ToList();

    private static string Judged(PluginWorld world, Guid deal)
    {
        var row = world.Read(OpportunityTable.LogicalName, deal);
        return $"{row[OpportunityTable.Score]} {row[OpportunityTable.Completeness]} {row[OpportunityTable.Grade]} "
            + $"{row[OpportunityTable.QualificationStatus]} {row[OpportunityTable.StaleOn]}";
    }

    /// <summary>When something happens, and which of two jobs goes on before each request from then on.</summary>
    private sealed record Order(int When, int Turns)
    {
        public static IEnumerable<Order> All =>
            from moment in Enumerable.Range(1, 4)
            from turns in Enumerable.Range(0, 16)
            select new Order(moment, turns);

        public Func<int, int> At(Action act)
        {
            var (step, turns) = (0, Turns);
            return jobs =>
            {
                if (++step == When)
                {
                    act();
                    return -1;
                }

                var turn = step > When ? turns % 2 % jobs : 0;
                turns = step > When ? turns / 2 : turns;
                return turn;
            };
        }
    }
}

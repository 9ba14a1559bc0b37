using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Assessment;

public sealed class AssessmentAnswerPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid pillar;

    public AssessmentAnswerPluginTests() => pillar = world.HasPillar();

    [Fact]
    public void The_claim_stands_beside_what_is_measured_of_the_team()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 10_000m);
        world.RunNight();

        var answer = Answers(4);
        world.Drain();

        Assert.Equal(
            "You put \"Pipeline and forecast\" at 4. 0 % of the reps are covered or better. 0 % of the open "
                + "pipeline is stale.",
            world.ReadAnswer(answer)[AssessmentAnswerTable.Facts]
        );
        Assert.Equal("Pipeline and forecast: 4", world.ReadAnswer(answer)[AssessmentAnswerTable.Name]);
    }

    [Fact]
    public void With_two_others_nothing_is_told_of_them_and_with_three_their_average()
    {
        Assert.NotEqual(Guid.Empty, world.Rep);
        world.HasOther("North", pillar, 2);
        world.HasOther("South", pillar, 3);
        var answer = Answers(5);
        world.RunNight();
        Assert.False(world.ReadAnswer(answer).Contains(AssessmentAnswerTable.Benchmark));

        world.HasOther("East", pillar, 4);
        world.RunNight();

        Assert.Equal(3m, world.ReadAnswer(answer)[AssessmentAnswerTable.Benchmark]);
        Assert.Equal(
            "The average of 3 managers on the same tier is 3.0.",
            world.ReadAnswer(answer)[AssessmentAnswerTable.BenchmarkNote]
        );
    }

    [Fact]
    public void The_level_of_the_period_before_stands_beside_it()
    {
        var before = world.HasAssessment(
            world.Manager,
            AssessmentStatus.Completed,
            CoverageWorld.Quarter.AddMonths(-3)
        );
        world.Has(AssessmentWorld.Answer(before, pillar, 2, world.Manager));

        var answer = Answers(3);
        world.Drain();

        Assert.Equal(2, world.ReadAnswer(answer)[AssessmentAnswerTable.LastLevel]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_level_is_1_to_5(int level) => Assert.ThrowsAny<Exception>(() => Answers(level));

    [Fact]
    public void Nobody_types_a_fact()
    {
        var answer = Answers(4);
        world
            .As(world.Manager)
            .Update(
                new Entity(AssessmentAnswerTable.LogicalName, answer)
                {
                    [AssessmentAnswerTable.Benchmark] = 1m,
                    [AssessmentAnswerTable.Wish] = "More",
                }
            );

        Assert.False(world.ReadAnswer(answer).Contains(AssessmentAnswerTable.Benchmark));
        Assert.Equal("More", world.ReadAnswer(answer)[AssessmentAnswerTable.Wish]);
    }

    [Fact]
    public void Nobody_else_reads_it_no_rep_no_other_manager_and_no_administrator_of_ours()
    {
        Answers(4);
        var other = world.NewManager("North");

        Assert.All(
            new[] { other, world.Administrator },
            user => Assert.ThrowsAny<Exception>(() => Assert.Single(Seen(user)))
        );
        Assert.ThrowsAny<Exception>(() => Seen(world.Rep));
        Assert.Single(Seen(world.Manager));
    }

    public void Dispose() => world.Dispose();

    private DataCollection<Entity> Seen(Guid user) =>
        world.As(user).RetrieveMultiple(new QueryExpression(AssessmentAnswerTable.LogicalName)).Entities;

    private Guid Answers(int level)
    {
        var assessment = world.Creates(world.Manager, new Entity(AssessmentTable.LogicalName));
        return world.Creates(world.Manager, AssessmentWorld.Answer(assessment, pillar, level, world.Manager));
    }
}

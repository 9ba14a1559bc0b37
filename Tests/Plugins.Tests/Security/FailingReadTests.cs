using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Conventions;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>Every request that our steps make in somebody's save fails, one kind after the other: the save goes through.</summary>
public sealed class FailingReadTests : IDisposable
{
    private const string Everything = "*";

    // Configuration is saved whole or not at all, and computed rows are nobody's work.
    private static readonly string[] NotDailyWork =
    [
        SettingsTable.LogicalName,
        StagePolicyTable.LogicalName,
        LossReasonMapTable.LogicalName,
        QualificationQuestionTable.LogicalName,
        RepCoverageTable.LogicalName,
        CoverageSnapshotTable.LogicalName,
        BaselineTable.LogicalName,
        StageChangeTable.LogicalName,
        DealChangeTable.LogicalName,
        WeekTable.LogicalName,
        ScorecardTable.LogicalName,
    ];

    private static readonly string[] Failures = ["RetrieveMultiple", "Retrieve", "WhoAmI", Everything];

    private readonly PluginWorld world;
    private string? failing;

    public FailingReadTests()
    {
        world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = Before });
    }

    public static TheoryData<string, string> Saves
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var save in DailyWork.Saves.SelectMany(save => Failures, (save, failure) => (save, failure)))
            {
                all.Add(save.save, save.failure);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Saves))]
    public void A_save_goes_through_whatever_of_ours_fails(string save, string failure)
    {
        var work = new DailyWork(world);
        var act = work.Prepare(save);
        world.Drain();

        failing = failure;
        act();
        failing = null;

        world.DrainWithFailures();
        world.RunNight();
        Assert.DoesNotContain(
            world.Rows(OpportunityTable.LogicalName, OpportunityTable.State, 0),
            row => row.Contains(OpportunityTable.ComputeNote)
        );
    }

    [Fact]
    public void Every_event_on_which_a_step_of_ours_waits_is_tried() =>
        Assert.All(
            All.Steps.Where(step =>
                !step.IsAsynchronous && step.Stage != Stage.MainOperation && !NotDailyWork.Contains(step.Table)
            ),
            step => Assert.Contains($"{step.Message} {step.Table}", DailyWork.Events)
        );

    [Theory]
    [InlineData(OpportunityTable.Score, 99)]
    [InlineData(OpportunityTable.Touches, 99)]
    public void What_nobody_types_is_not_taken_over_where_it_cannot_be_asked_who_saves(string column, int value)
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        failing = Everything;

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [column] = value, [OpportunityTable.Name] = "Renamed" }
            );

        var row = world.Read(OpportunityTable.LogicalName, deal);
        Assert.Equal("Renamed", row[OpportunityTable.Name]);
        Assert.NotEqual(value, row.GetAttributeValue<int?>(column));
    }

    [Fact]
    public void A_credit_is_not_taken_over_where_it_cannot_be_asked_who_gives_it()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        failing = Everything;

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.CreditedTo] = CoverageWorld.User(world.Rep),
                }
            );

        Assert.False(world.Read(OpportunityTable.LogicalName, deal).Contains(OpportunityTable.CreditedTo));
    }

    [Fact]
    public void An_answer_that_nothing_could_be_read_for_has_its_day_and_its_giver()
    {
        var question = world.As(world.Administrator).Create(Some.Question("need"));
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        failing = "RetrieveMultiple";

        var answer = world.Read(
            QualificationAnswerTable.LogicalName,
            world.Creates(world.Rep, Some.Answer(deal, question, 5))
        );

        Assert.Equal(world.Today, answer[QualificationAnswerTable.AnsweredOn]);
        Assert.Equal(world.Rep, answer.GetAttributeValue<EntityReference>(QualificationAnswerTable.AnsweredBy).Id);
    }

    public void Dispose() => world.Dispose();

    private void Before(string message)
    {
        if (failing == message || failing == Everything)
        {
            throw new TimeoutException("Nothing can be read.");
        }
    }
}

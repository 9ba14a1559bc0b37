using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Conventions;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>
/// Every request that our steps make in somebody's save fails, one kind after the other: the save goes through.
/// </summary>
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
        PillarTable.LogicalName,
        RepCoverageTable.LogicalName,
        CoverageSnapshotTable.LogicalName,
        BaselineTable.LogicalName,
        StageChangeTable.LogicalName,
        DealChangeTable.LogicalName,
        WeekTable.LogicalName,
        ScorecardTable.LogicalName,
        KeyResultValueTable.LogicalName,
    ];

    private static readonly string[] Failures = ["RetrieveMultiple", "Retrieve", "WhoAmI", Everything];

    private readonly PluginWorld world;
    private string? failing;

    public FailingReadTests()
    {
        world = new PluginWorld(
            new EmulatorOptions { BeforePluginRequest = Before, ClosedOpportunitiesAreReadOnly = false }
        );
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

    // Nobody can catch what fails inside a transaction: the first try is lost, the second one is not.
    [Theory]
    [InlineData("WinOpportunity", "RetrieveMultiple")]
    [InlineData("WinOpportunity", Everything)]
    [InlineData("LoseOpportunity", "RetrieveMultiple")]
    [InlineData("LoseOpportunity", Everything)]
    [InlineData("ExecuteTransaction", "RetrieveMultiple")]
    [InlineData("ExecuteTransaction", Everything)]
    public void What_fails_inside_a_transaction_goes_through_at_the_next_try(string message, string failure)
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        var request = InATransaction(message, deal);

        failing = failure;
        var first = Record.Exception(() => world.As(world.Rep).Execute(request));
        world.As(world.Rep).Execute(request);
        failing = null;

        Assert.Contains("Try again: the save then goes through", first?.Message, StringComparison.Ordinal);
        Assert.Contains(
            "Could not compute",
            world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<string>(OpportunityTable.ComputeNote),
            StringComparison.Ordinal
        );
        world.DrainWithFailures();
        world.RunNight();
        var row = world.Read(OpportunityTable.LogicalName, deal);
        Assert.False(row.Contains(OpportunityTable.ComputeNote));
        Assert.Equal(
            row.GetAttributeValue<OptionSetValue>(OpportunityTable.State).Value != 0,
            row.Contains(OpportunityTable.Outcome)
        );
    }

    [Fact]
    public void What_nobody_types_is_not_taken_over_at_such_a_second_try()
    {
        var deal = world.Creates(world.Rep, Some.Deal());
        world.Drain();
        var request = InATransaction("ExecuteTransaction", deal, OpportunityTable.Score, 99);

        failing = Everything;
        _ = Record.Exception(() => world.As(world.Rep).Execute(request));
        world.As(world.Rep).Execute(request);

        Assert.NotEqual(
            99,
            world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<int?>(OpportunityTable.Score)
        );
    }

    [Fact]
    public void Another_deal_is_judged_as_ever()
    {
        var (deal, other) = (world.Creates(world.Rep, Some.Deal()), world.Creates(world.Rep, Some.Deal()));
        world.Drain();
        failing = Everything;
        _ = Record.Exception(() => world.As(world.Rep).Execute(Some.Win(deal)));
        failing = null;

        world.As(world.Rep).Execute(Some.Win(other));

        var row = world.Read(OpportunityTable.LogicalName, other);
        Assert.False(row.Contains(OpportunityTable.ComputeNote));
        Assert.True(row.Contains(OpportunityTable.Outcome));
    }

    public void Dispose() => world.Dispose();

    private static OrganizationRequest InATransaction(
        string message,
        Guid deal,
        string column = OpportunityTable.SalesStage,
        object? value = null
    ) =>
        message switch
        {
            "WinOpportunity" => Some.Win(deal),
            "LoseOpportunity" => Some.Lose(deal),
            _ => new OrganizationRequest(message)
            {
                ["Requests"] = new OrganizationRequestCollection
                {
                    new Microsoft.Xrm.Sdk.Messages.UpdateRequest
                    {
                        Target = new Entity(OpportunityTable.LogicalName, deal)
                        {
                            [OpportunityTable.SalesStage] = new OptionSetValue(2),
                            [column] = value ?? new OptionSetValue(2),
                        },
                    },
                },
                ["ReturnResponses"] = false,
            },
        };

    private void Before(string message)
    {
        if (failing == message || failing == Everything)
        {
            throw new TimeoutException("Nothing can be read.");
        }
    }
}

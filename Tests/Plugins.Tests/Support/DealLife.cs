using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Lets anything happen to a few deals, in any order, with the background work done now and then.</summary>
internal sealed class DealLife(PluginWorld world, int seed)
{
    private static readonly string[] Kinds = ["phonecall", "appointment", "email", "task", "letter"];

    private readonly Random chance = new(seed);
    private readonly List<Guid> deals = [];
    private readonly List<Guid> questions = [];

    /// <summary>How many stays in a stage have ended.</summary>
    public int Stays { get; private set; }

    public void Begin()
    {
        // Answers that age change a score without an event, which is the nightly run's.
        world
            .As(world.Administrator)
            .Create(
                new Entity(SettingsTable.LogicalName)
                {
                    [SettingsTable.Name] = "Settings",
                    [SettingsTable.AnswerAgeDays] = 3_650,
                }
            );
        foreach (var code in (string[])["need", "budget", "process"])
        {
            questions.Add(
                world
                    .As(world.Administrator)
                    .Create(Some.Question(code, weight: 10 + chance.Next(20), mustHave: code == "need"))
            );
        }

        for (var deal = 0; deal < 3; deal++)
        {
            deals.Add(
                world.Creates(
                    world.Rep,
                    Some.Deal(closesOn: world.Today.AddDays(chance.Next(200)), stage: chance.Next(3))
                )
            );
        }
    }

    public void Goes(int steps)
    {
        Action[] events =
        [
            Moves,
            Pushes,
            Plans,
            Plans,
            Completes,
            Completes,
            Cancels,
            Deletes,
            MovesActivity,
            Answers,
            Answers,
            ChangesAnswer,
            Unanswers,
            Closes,
            Reopens,
            Waits,
            Works,
        ];
        for (var step = 0; step < steps; step++)
        {
            events[chance.Next(events.Length)]();
        }

        world.Drain();
    }

    private void Moves()
    {
        var deal = world.Read(OpportunityTable.LogicalName, Any(deals));
        var stage = chance.Next(4);
        if (!IsOpen(deal))
        {
            return;
        }

        Stays += deal.GetAttributeValue<OptionSetValue>(OpportunityTable.SalesStage).Value == stage ? 0 : 1;
        // A stay is known by the moment at which it began.
        world.Dataverse.Clock.Advance(TimeSpan.FromSeconds(1));
        Change(deal, OpportunityTable.SalesStage, new OptionSetValue(stage));
    }

    private void Pushes()
    {
        var deal = world.Read(OpportunityTable.LogicalName, Any(deals));
        if (IsOpen(deal))
        {
            Change(deal, OpportunityTable.EstimatedCloseDate, world.Today.AddDays(chance.Next(-20, 200)));
        }
    }

    private void Plans()
    {
        var row = Some.Activity(
            Kinds[chance.Next(Kinds.Length)],
            Any(deals),
            chance.Next(2) == 0 ? null : world.Today.AddDays(chance.Next(30))
        );
        if (row.LogicalName == "task")
        {
            row[ActivityTable.CustomerWork] = chance.Next(2) == 0;
        }

        world.Has(row);
    }

    private void Completes() => WithOpenActivity(row => world.System.Update(Some.Completion(row.LogicalName, row.Id)));

    private void Cancels() => WithOpenActivity(row => Change(row, "statecode", new OptionSetValue(2)));

    private void MovesActivity() =>
        WithActivity(
            _ => true,
            row => Change(row, ActivityTable.Regarding, new EntityReference(OpportunityTable.LogicalName, Any(deals)))
        );

    private void Deletes() => WithActivity(_ => true, row => world.System.Delete(row.LogicalName, row.Id));

    private void Answers()
    {
        var (deal, question) = (Any(deals), Any(questions));
        if (
            !world
                .Rows(QualificationAnswerTable.LogicalName, QualificationAnswerTable.OpportunityId, deal)
                .Any(row => row.GetAttributeValue<EntityReference>(QualificationAnswerTable.QuestionId).Id == question)
        )
        {
            world.Has(Some.Answer(deal, question, 1 + chance.Next(5)));
        }
    }

    private void ChangesAnswer() =>
        WithAnswer(row =>
            Change(row, QualificationAnswerTable.Value, new OptionSetValue(Choice.First + chance.Next(5)))
        );

    private void Unanswers() => WithAnswer(row => world.System.Delete(row.LogicalName, row.Id));

    private void Closes()
    {
        var deal = world.Read(OpportunityTable.LogicalName, Any(deals));
        if (IsOpen(deal))
        {
            Stays++;
            world.Dataverse.Clock.Advance(TimeSpan.FromSeconds(1));
            world.System.Execute(chance.Next(2) == 0 ? Some.Win(deal.Id) : Some.Lose(deal.Id));
        }
    }

    private void Reopens()
    {
        var deal = world.Read(OpportunityTable.LogicalName, Any(deals));
        if (!IsOpen(deal))
        {
            world.Dataverse.Clock.Advance(TimeSpan.FromSeconds(1));
            world.System.Update(Some.Reopening(deal.Id));
        }
    }

    private void Waits() => world.Dataverse.Clock.Advance(TimeSpan.FromDays(chance.Next(1, 9)));

    private void Works() => world.Drain();

    private void WithOpenActivity(Action<Entity> act) =>
        WithActivity(row => row.GetAttributeValue<OptionSetValue>("statecode").Value == 0, act);

    private void WithActivity(Func<Entity, bool> which, Action<Entity> act) =>
        WithAnyOf(Kinds.SelectMany(kind => world.Rows(kind)).Where(which), act);

    private void WithAnswer(Action<Entity> act) => WithAnyOf(world.Rows(QualificationAnswerTable.LogicalName), act);

    private void WithAnyOf(IEnumerable<Entity> rows, Action<Entity> act)
    {
        var all = rows.OrderBy(row => row.GetAttributeValue<DateTime>("createdon")).ThenBy(row => row.Id).ToList();
        if (all.Count > 0)
        {
            act(all[chance.Next(all.Count)]);
        }
    }

    private void Change(Entity row, string column, object value) =>
        world.System.Update(new Entity(row.LogicalName, row.Id) { [column] = value });

    private Guid Any(List<Guid> ids) => ids[chance.Next(ids.Count)];

    private static bool IsOpen(Entity deal) =>
        deal.GetAttributeValue<OptionSetValue>(OpportunityTable.State).Value == 0;
}

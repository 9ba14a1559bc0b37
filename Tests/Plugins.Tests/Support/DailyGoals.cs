using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What people save in a day of goals, events and self-assessments.</summary>
internal static class DailyGoals
{
    /// <summary>Each save by its name, with what has to be there before.</summary>
    public static readonly IReadOnlyDictionary<string, Func<PluginWorld, Action>> All = new Dictionary<
        string,
        Func<PluginWorld, Action>
    >(StringComparer.Ordinal)
    {
        ["Create sc_objective"] = world => Creation(world, world.Rep, GoalWorld.Objective(world.Rep)),
        ["Create sc_objective, below another"] = world =>
            Creation(world, world.Rep, GoalWorld.Objective(world.Rep, Objective(world))),
        ["Update sc_objective, its weight"] = world =>
            Change(world, world.Rep, ObjectiveTable.LogicalName, Objective(world), ObjectiveTable.Weight, 2m),
        ["Update sc_objective, its parent"] = world =>
            Change(
                world,
                world.Rep,
                ObjectiveTable.LogicalName,
                Objective(world),
                ObjectiveTable.ParentId,
                GoalWorld.At(Objective(world))
            ),
        ["Update sc_objective, its progress"] = world =>
            Change(world, world.Rep, ObjectiveTable.LogicalName, Objective(world), ObjectiveTable.Progress, 99m),
        ["Create sc_keyresult"] = world =>
            Creation(world, world.Rep, GoalWorld.KeyResult(Objective(world), world.Rep, 25m)),
        ["Update sc_keyresult, its value"] = world =>
            Change(world, world.Rep, KeyResultTable.LogicalName, KeyResult(world), KeyResultTable.Current, 50m),
        ["Update sc_keyresult, its progress"] = world =>
            Change(world, world.Rep, KeyResultTable.LogicalName, KeyResult(world), KeyResultTable.Progress, 99m),
        ["Create sc_objectivereview"] = world => Creation(world, world.Rep, Review(world)),
        ["Update sc_objectivereview, its progress"] = world =>
            Change(
                world,
                world.Rep,
                ObjectiveReviewTable.LogicalName,
                world.Creates(world.Rep, Review(world)),
                ObjectiveReviewTable.Progress,
                99m
            ),
        ["Create campaign"] = world => Creation(world, world.HasClerk(), Campaign()),
        ["Update campaign, its figures"] = world =>
            Change(world, world.HasClerk(), CampaignTable.LogicalName, world.HasEvent(), CampaignTable.Captured, 99),
        ["Create lead"] = world =>
        {
            var clerk = world.HasClerk();
            return Creation(world, clerk, EventWorld.Lead(clerk, world.HasEvent()));
        },
        ["Update lead, its campaign"] = world =>
        {
            var clerk = world.HasClerk();
            return Change(
                world,
                clerk,
                LeadTable.LogicalName,
                world.HasLead(clerk, null),
                LeadTable.Campaign,
                EventWorld.Campaign(world.HasEvent())
            );
        },
        ["Create campaignresponse"] = world =>
            Creation(world, world.HasClerk(), Response(EventWorld.Campaign(world.HasEvent()))),
        ["Update campaignresponse, its campaign"] = world =>
        {
            var clerk = world.HasClerk();
            return Change(
                world,
                clerk,
                CampaignResponseTable.LogicalName,
                world.HasResponse(clerk, world.HasEvent()),
                CampaignResponseTable.Campaign,
                EventWorld.Campaign(world.HasEvent())
            );
        },
        ["Create sc_assessment"] = world => Creation(world, world.Manager, new Entity(AssessmentTable.LogicalName)),
        ["Update sc_assessment"] = world =>
            Change(
                world,
                world.Manager,
                AssessmentTable.LogicalName,
                Assessment(world),
                AssessmentTable.PeriodStart,
                new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc)
            ),
        ["Create sc_assessmentanswer"] = world => Creation(world, world.Manager, Answer(world)),
        ["Update sc_assessmentanswer"] = world =>
            Change(
                world,
                world.Manager,
                AssessmentAnswerTable.LogicalName,
                world.Creates(world.Manager, Answer(world)),
                AssessmentAnswerTable.Level,
                4
            ),
    };

    private static Guid Objective(PluginWorld world) => world.Creates(world.Rep, GoalWorld.Objective(world.Rep));

    private static Guid KeyResult(PluginWorld world) =>
        world.Creates(world.Rep, GoalWorld.KeyResult(Objective(world), world.Rep, 25m));

    private static Guid Assessment(PluginWorld world) =>
        world.Creates(world.Manager, new Entity(AssessmentTable.LogicalName));

    private static Entity Answer(PluginWorld world) =>
        AssessmentWorld.Answer(Assessment(world), world.HasPillar(), 3, world.Manager);

    private static Entity Review(PluginWorld world) =>
        new(ObjectiveReviewTable.LogicalName)
        {
            [ObjectiveReviewTable.ObjectiveId] = GoalWorld.At(Objective(world)),
            [ObjectiveReviewTable.Confidence] = Choice.Of(Confidence.AtRisk),
        };

    private static Entity Campaign() =>
        new(CampaignTable.LogicalName) { ["name"] = "Fair", [CampaignTable.Captured] = 99 };

    private static Entity Response(EntityReference campaign) =>
        new(CampaignResponseTable.LogicalName)
        {
            ["subject"] = "Card left at the stand",
            [CampaignResponseTable.Campaign] = campaign,
        };

    private static Action Creation(PluginWorld world, Guid user, Entity row) => () => world.As(user).Create(row);

    private static Action Change(PluginWorld world, Guid user, string table, Guid id, string column, object value) =>
        () => world.As(user).Update(new Entity(table, id) { [column] = value });
}

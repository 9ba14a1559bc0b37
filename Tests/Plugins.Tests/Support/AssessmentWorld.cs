using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What tests of self-assessments do with a world.</summary>
internal static class AssessmentWorld
{
    public static Guid HasPillar(this PluginWorld world, string indicators = "RepsOnTrack, StaleShare") =>
        world.Has(
            new Entity(PillarTable.LogicalName)
            {
                [PillarTable.Name] = "Pipeline and forecast",
                [PillarTable.Code] = "pipeline",
                [PillarTable.Indicators] = indicators,
            }
        );

    public static Guid HasAssessment(
        this PluginWorld world,
        Guid manager,
        AssessmentStatus status = AssessmentStatus.Draft,
        DateTime? start = null
    )
    {
        var row = new Entity(AssessmentTable.LogicalName)
        {
            [AssessmentTable.Owner] = CoverageWorld.User(manager),
            [AssessmentTable.AssessmentStatus] = Choice.Of(status),
            [AssessmentTable.PeriodStart] = start,
        };
        return world.Has(row);
    }

    public static Entity Answer(Guid assessment, Guid pillar, int? level, Guid owner) =>
        new(AssessmentAnswerTable.LogicalName)
        {
            [AssessmentAnswerTable.AssessmentId] = new EntityReference(AssessmentTable.LogicalName, assessment),
            [AssessmentAnswerTable.PillarId] = new EntityReference(PillarTable.LogicalName, pillar),
            [AssessmentAnswerTable.Level] = level,
            [AssessmentAnswerTable.Owner] = CoverageWorld.User(owner),
        };

    public static Entity ReadAnswer(this PluginWorld world, Guid id) =>
        world.Read(AssessmentAnswerTable.LogicalName, id);

    /// <summary>A completed assessment of another manager with one answer.</summary>
    public static Guid HasOther(this PluginWorld world, string name, Guid pillar, int level)
    {
        var manager = world.NewManager(name);
        var assessment = world.HasAssessment(manager, AssessmentStatus.Completed);
        return world.Has(Answer(assessment, pillar, level, manager));
    }

    public static Guid NewManager(this PluginWorld world, string name)
    {
        var manager = world.Has(
            new Entity("systemuser")
            {
                ["firstname"] = name,
                ["lastname"] = "Sample",
                ["domainname"] = name + "@example.com",
                ["internalemailaddress"] = name + "@example.com",
                ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
            }
        );
        world.GiveRoles(CoverageWorld.User(manager), Users.Manager);
        world.System.Update(
            new Entity("systemuser", world.NewRep(name + "Rep"))
            {
                ["parentsystemuserid"] = CoverageWorld.User(manager),
            }
        );
        return manager;
    }
}

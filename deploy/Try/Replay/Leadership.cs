using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Puts goals, events and assessments of a history into the embedded Dataverse, as people would.</summary>
/// <param name="dataverse">The emulator.</param>
/// <param name="people">The people.</param>
/// <param name="deal">The row of a deal by its id in the history.</param>
internal sealed class Leadership(EmbeddedDataverse dataverse, People people, Func<string, EntityReference> deal)
{
    private const int FirstOption = 482_730_000;
    private const int Active = 2;
    private const int Completed = 1;
    private const int EventType = 3;
    private const int QualifiedState = 1;
    private const int QualifiedStatus = 3;
    private const int Morning = 9;
    private const int Evening = 17;

    private readonly Dictionary<string, Guid> objectives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid[]> keyResults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityReference> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityReference> leads = new(StringComparer.Ordinal);

    /// <summary>The row of a lead that was captured.</summary>
    public EntityReference LeadOf(string code) => leads[code];

    /// <summary>Does what a record tells.</summary>
    public void Apply(LeadershipRecord record)
    {
        switch (record)
        {
            case ObjectiveRecord objective:
                Set(objective);
                break;
            case KeyResultValueRecord typed:
                Type(typed);
                break;
            case ObjectiveReviewRecord review:
                Review(review);
                break;
            case EventRecord planned:
                Plan(planned);
                break;
            case LeadRecord lead:
                leads[lead.Code] = new EntityReference("lead", dataverse.System.Create(Lead(lead)));
                break;
            case LeadQualifiedRecord qualified:
                Qualify(qualified);
                break;
            case AssessmentRecord assessment:
                Assess(assessment);
                break;
            default:
                throw new InvalidOperationException($"Nothing is known of {record.GetType().Name}.");
        }
    }

    // A draft first: an objective is agreed on once its key results are there.
    private void Set(ObjectiveRecord objective)
    {
        var owner = people.Owner(objective.Owner);
        var id = dataverse.System.Create(
            new Entity("sc_objective")
            {
                ["sc_name"] = objective.Title,
                ["sc_why"] = objective.Why,
                ["ownerid"] = owner,
                ["sc_parentid"] = objective.Parent is { } parent
                    ? new EntityReference("sc_objective", objectives[parent])
                    : null,
                ["sc_periodstart"] = ReplayRows.Day(objective.Start),
                ["sc_periodend"] = ReplayRows.Day(objective.End),
                ["sc_public"] = objective.IsPublic,
            }
        );
        objectives[objective.Code] = id;
        keyResults[objective.Code] =
        [
            .. objective.KeyResults.Select(result => dataverse.System.Create(KeyResult(result, id, owner))),
        ];
        if (objective.IsActive)
        {
            dataverse.System.Update(new Entity("sc_objective", id) { ["sc_objectivestatus"] = Option(Active) });
        }
    }

    private static Entity KeyResult(KeyResultRecord result, Guid objective, EntityReference owner) =>
        new("sc_keyresult")
        {
            ["sc_name"] = result.Text,
            ["sc_objectiveid"] = new EntityReference("sc_objective", objective),
            ["ownerid"] = owner,
            ["sc_source"] = Option(result.Source),
            ["sc_unit"] = Option(result.Unit),
            ["sc_start"] = result.Start,
            ["sc_target"] = result.Target,
        };

    private void Type(KeyResultValueRecord typed) =>
        dataverse.System.Update(
            new Entity("sc_keyresult", keyResults[typed.Objective][typed.Index]) { ["sc_current"] = typed.Value }
        );

    private void Review(ObjectiveReviewRecord review) =>
        dataverse.System.Create(
            new Entity("sc_objectivereview")
            {
                ["sc_objectiveid"] = new EntityReference("sc_objective", objectives[review.Objective]),
                ["sc_confidence"] = Option(review.Confidence),
                ["sc_note"] = review.Note,
            }
        );

    private void Plan(EventRecord planned)
    {
        var owner = people.Owner(planned.Owner);
        var campaign = new Entity("campaign")
        {
            ["name"] = planned.Name,
            ["ownerid"] = owner,
            ["typecode"] = new OptionSetValue(EventType),
            ["proposedstart"] = ReplayRows.Day(planned.Start).AddHours(Morning),
            ["proposedend"] = ReplayRows.Day(planned.End).AddHours(Evening),
            ["othercost"] = new Money(planned.Cost),
            ["totalactualcost"] = new Money(planned.Cost),
            ["sc_meetinggoal"] = planned.MeetingsWanted,
        };
        var row = new EntityReference("campaign", dataverse.System.Create(campaign));
        events[planned.Name] = row;
        for (var index = 0; index < planned.MeetingsPlanned; index++)
        {
            var at = ReplayRows.Day(planned.Start).AddHours(Morning + index);
            dataverse.System.Create(
                new Entity("appointment")
                {
                    ["subject"] = "Meeting at " + planned.Name,
                    ["regardingobjectid"] = row,
                    ["ownerid"] = owner,
                    ["scheduledstart"] = at,
                    ["scheduledend"] = at.AddHours(1),
                }
            );
        }
    }

    private Entity Lead(LeadRecord lead) =>
        new("lead")
        {
            ["subject"] = "Met at " + lead.Event,
            ["firstname"] = lead.FirstName,
            ["lastname"] = lead.LastName,
            ["companyname"] = lead.Company,
            ["ownerid"] = people.Owner(lead.Owner),
            ["campaignid"] = events[lead.Event],
        };

    // The deal is there already, as it is for whoever qualifies a lead into a deal that somebody has opened.
    private void Qualify(LeadQualifiedRecord qualified) =>
        dataverse.System.Update(
            new Entity("lead", leads[qualified.Lead].Id)
            {
                ["qualifyingopportunityid"] = deal(qualified.DealId),
                ["statecode"] = new OptionSetValue(QualifiedState),
                ["statuscode"] = new OptionSetValue(QualifiedStatus),
            }
        );

    private void Assess(AssessmentRecord assessment)
    {
        var manager = people.Owner(assessment.Manager);
        var id = dataverse.System.Create(
            new Entity("sc_assessment")
            {
                ["sc_managerid"] = manager,
                ["ownerid"] = manager,
                ["sc_periodstart"] = ReplayRows.Day(assessment.PeriodStart),
            }
        );
        foreach (var answer in assessment.Answers)
        {
            dataverse.System.Create(
                new Entity("sc_assessmentanswer")
                {
                    ["sc_assessmentid"] = new EntityReference("sc_assessment", id),
                    ["sc_pillarid"] = Pillar(answer.Pillar),
                    ["sc_level"] = answer.Level,
                    ["sc_evidence"] = answer.Evidence,
                    ["ownerid"] = manager,
                }
            );
        }

        dataverse.System.Update(new Entity("sc_assessment", id) { ["sc_assessmentstatus"] = Option(Completed) });
    }

    private EntityReference Pillar(string code)
    {
        var query = new QueryByAttribute("sc_pillar") { ColumnSet = new ColumnSet("sc_code"), TopCount = 1 };
        query.AddAttributeValue("sc_code", code);
        return dataverse.System.RetrieveMultiple(query).Entities[0].ToEntityReference();
    }

    private static OptionSetValue Option(int place) => new(FirstOption + place);
}

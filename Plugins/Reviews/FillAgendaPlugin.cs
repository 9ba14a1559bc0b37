using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Reviews;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Reviews;

/// <summary>
/// Writes the agenda of a one-to-one from facts. Read and written with the caller's rights: who may not write it fills
/// nothing.
/// </summary>
public sealed class FillAgendaPlugin()
    : PluginBase(Step.OnCustomApi("sc_FillAgenda").Takes<Guid>(ReviewId).Answers<string>("Agenda").Run(Fill))
{
    private const string ReviewId = "ReviewId";
    private const int Longest = 10_000;

    private static void Fill(PluginRun run)
    {
        var review = run.UserService.Retrieve(
            CoachingReviewTable.LogicalName,
            run.Input<Guid>(ReviewId),
            new ColumnSet(CoachingReviewTable.Rep, CoachingReviewTable.On)
        );
        if (review.GetAttributeValue<EntityReference>(CoachingReviewTable.Rep) is not { } rep)
        {
            throw new BusinessRuleException("The one-to-one names no rep. Choose one first.");
        }

        var configuration = new ConfigurationStore(run.Service).Read();
        var today = configuration.DayOf(run.NowUtc);
        var facts = new ObjectiveAgenda(run.UserService, today).Complete(
            new AgendaReading(run.Service, configuration, today).Of(review, rep.Id),
            rep.Id
        );
        var agenda = configuration.Words.Say(ReviewAgenda.Of(facts)).Shortened(Longest, "…");
        run.UserService.Update(
            new Entity(CoachingReviewTable.LogicalName, review.Id) { [CoachingReviewTable.Agenda] = agenda }
        );
        run.Output("Agenda", agenda);
    }
}

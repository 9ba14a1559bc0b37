using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Answers how a deal stands today: every stale rule with its limit, every question, its chance and its stages. Stores
/// nothing.
/// </summary>
public sealed class DealHealthPlugin()
    : PluginBase(Step.OnCustomApi("sc_ExplainDeal").Takes<Guid>(OpportunityId).Answers<string>("Result").Run(Explain))
{
    private const string OpportunityId = "OpportunityId";

    private static readonly string[] Columns =
    [
        .. DealImage.Columns,
        OpportunityTable.OwningTeam,
        OpportunityTable.ContactsTouched,
        OpportunityTable.DecisionMakerEngaged,
    ];

    private static void Explain(PluginRun run)
    {
        // Asked with the caller's rights: who may not see the deal learns nothing of it.
        var row = run.UserService.Retrieve(
            OpportunityTable.LogicalName,
            run.Input<Guid>(OpportunityId),
            new ColumnSet(Columns)
        );
        var configuration = new ConfigurationStore(run.Service).ReadWithPace();
        var deal = new DealView(new RowView(null, row), row, run.NowUtc, configuration);
        var today = configuration.DayOf(run.NowUtc);
        var answers = new AnswerStore(run.Service).RowsOf(row.Id);
        var given = answers.Select(AnswerStore.Read).OfType<Answer>().Where(AnswerStore.IsGiven).ToList();
        var qualification = QualificationRule.Judge(
            deal.QualificationFacts(configuration, given),
            configuration.Settings.Qualification
        );
        var stale = deal.IsOpen
            ? StaleRules.Judge(deal.StaleFacts(configuration), configuration.Settings.Stale)
            : StaleDecision.None;
        var json = new JsonText()
            .Add("today", today)
            .Add("isOpen", deal.IsOpen)
            .Add("stale", DealHealthJson.Of(stale, today, configuration))
            .Add("people", DealHealthJson.People(row, deal.SingleContactOn(configuration), configuration))
            .Add("pushes", deal.Pushes(configuration).Count)
            .Add("qualification", DealHealthJson.Of(qualification, configuration, answers))
            .Add(
                "chance",
                deal.IsOpen ? new DealChanceReading(run, configuration, today).Of(row, qualification, stale) : null
            )
            .Add("created", configuration.DayOf(deal.CreatedOn))
            .Add("stage", deal.Stage is { } stage ? configuration.StageName(stage) : null)
            .Add("stageEntered", configuration.DayOf(deal.StageEnteredOn))
            .Add("stages", new StageHistory(run.Service, configuration).Of(row.Id));
        run.Output("Result", json.ToString());
    }
}

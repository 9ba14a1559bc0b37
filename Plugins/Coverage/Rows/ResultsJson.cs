using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Results;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>How the deals of a period ended, as JSON.</summary>
internal static class ResultsJson
{
    /// <summary>One object for each outcome, in their order.</summary>
    public static IEnumerable<JsonText> Of(ResultsLedger ledger) =>
        ResultsLedger.Outcomes.Select(outcome =>
            Sum(new JsonText().Add("outcome", NameOf(outcome)), ledger[outcome])
                .Add(
                    "stages",
                    ledger
                        .By(outcome, ResultCut.Stage)
                        .Select(stage => Sum(new JsonText().Add("stage", stage.Key), stage.Value))
                )
                .Add(
                    "reasons",
                    ledger
                        .By(outcome, ResultCut.Reason)
                        .Select(reason => Sum(new JsonText().Add("reason", reason.Key), reason.Value))
                )
                .Add(
                    "motions",
                    ledger
                        .By(outcome, ResultCut.Motion)
                        .Select(motion =>
                            Sum(new JsonText().Add("motion", ((DealMotion)motion.Key).ToString()), motion.Value)
                        )
                )
        );

    private static string NameOf(DealOutcome outcome) =>
        outcome == DealOutcome.LostToCompetitor ? "Lost" : outcome.ToString();

    private static JsonText Sum(JsonText json, EndedSum sum) =>
        json.Add("deals", sum.Deals).Add("value", sum.Value).Add("daysOpen", sum.Days).Add("minutes", sum.Minutes);
}

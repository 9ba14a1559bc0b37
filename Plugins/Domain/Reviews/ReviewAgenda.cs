using System.Globalization;
using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Reviews;

/// <summary>
/// Writes the agenda of a one-to-one: what goes well first, then what is open, in words that both can check.
/// </summary>
internal static class ReviewAgenda
{
    private const string Open = "Open actions:";
    private const string NoActions = "Open actions: none.";
    private const string Strength = "Strength: {0}";
    private const string OddsKnown = "Odds of making the number: {0}.{1}";
    private const string OddsUnknown = "Odds of making the number: not known.";
    private const string Cause = " {0}";
    private const string CallAndPace = "Commit against pace: {0} is called, pace says {1}.";
    private const string NoCall = "Commit against pace: no call, pace says {0}.";
    private const string NoPace = "Commit against pace: {0} is called, pace has no figure.";
    private const string NeitherCall = "Commit against pace: neither is known.";
    private const string ChangesSince = "Changed since {0:yyyy-MM-dd}:";
    private const string ChangesOfFirst = "Changed in the last 14 days:";
    private const string NoChangesSince = "Changed since {0:yyyy-MM-dd}: nothing.";
    private const string NoChangesOfFirst = "Changed in the last 14 days: nothing.";
    private const string Matters = "Deals that move the odds: {0}";
    private const string NothingMatters = "Deals that move the odds: none.";
    private const string Stale = "Stale deals, the biggest first:";
    private const string NothingStale = "Stale deals: none.";
    private const string Gaps = "Must-haves missing:";
    private const string NoGaps = "Must-haves missing: none.";
    private const string Single = "Deals with a single contact, the biggest first:";
    private const string NoSingle = "Deals with a single contact: none.";
    private const string Proactive = "Proactive time: {0} of last week.";
    private const string NoProactive = "Proactive time: not measured for last week.";
    private const string Behind = "Objectives behind:";
    private const string NothingBehind = "Objectives behind: none.";
    private const string BehindItem = "{0}: {1} reached, {2} expected by now";
    private const string Overdue = "Objective reviews overdue:";
    private const string NothingOverdue = "Objective reviews overdue: none.";
    private const string OverdueItem = "{0}: since {1:yyyy-MM-dd}";
    private const string Item = "- {0}";

    /// <summary>One topic a line, lists below theirs.</summary>
    public static string Of(AgendaFacts facts)
    {
        var lines = new List<string>();
        AddList(lines, facts.OpenActions, Open, NoActions);
        lines.Add(Text(Strength, facts.Strength.Sentence()));
        lines.Add(
            facts.Odds is null
                ? OddsUnknown
                : Text(
                    OddsKnown,
                    Figures.Percent(facts.Odds),
                    facts.Cause is null ? string.Empty : Text(Cause, facts.Cause)
                )
        );
        lines.Add(CallOf(facts));
        AddList(
            lines,
            facts.Changes,
            facts.Since is { } since ? Text(ChangesSince, since) : ChangesOfFirst,
            facts.Since is { } before ? Text(NoChangesSince, before) : NoChangesOfFirst
        );
        lines.Add(facts.DealsThatMatter is null ? NothingMatters : Text(Matters, facts.DealsThatMatter));
        AddList(lines, facts.Stale.Select(Said), Stale, NothingStale);
        AddList(lines, facts.Gaps.Select(Said), Gaps, NoGaps);
        AddList(lines, facts.SingleContacts.Select(Said), Single, NoSingle);
        lines.Add(facts.ProactiveShare is null ? NoProactive : Text(Proactive, Figures.Percent(facts.ProactiveShare)));
        AddList(
            lines,
            facts.Behind.Select(one =>
                Text(BehindItem, one.Name, Figures.Percent(one.Progress), Figures.Percent(one.Expected))
            ),
            Behind,
            NothingBehind
        );
        AddList(
            lines,
            facts.ReviewsOverdue.Select(one => Text(OverdueItem, one.Name, one.ReviewDue!)),
            Overdue,
            NothingOverdue
        );
        return string.Join("\n", lines);
    }

    private static string CallOf(AgendaFacts facts) =>
        facts.Call is null
            ? facts.Landing is null
                ? NeitherCall
                : Text(NoCall, Figures.Money(facts.Landing))
            : facts.Landing is null
                ? Text(NoPace, Figures.Money(facts.Call))
                : Text(CallAndPace, Figures.Money(facts.Call), Figures.Money(facts.Landing));

    private static string Said(AgendaDeal deal)
    {
        var value = deal.Value is null ? "no value" : Figures.Money(deal.Value);
        return deal.Remark is null ? $"{deal.Name}, {value}" : $"{deal.Name}, {value}: {deal.Remark}";
    }

    private static void AddList(List<string> lines, IEnumerable<string> items, string heading, string none)
    {
        var all = items.ToList();
        lines.Add(all.Count == 0 ? none : heading);
        lines.AddRange(all.Select(item => Text(Item, item)));
    }

    private static string Text(string template, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, template, values);
}

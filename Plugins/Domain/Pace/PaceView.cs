using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Puts the facts of a rep or a team to pace.</summary>
internal static class PaceView
{
    /// <summary>The reps that the facts speak of; none where pace was not counted.</summary>
    public static IReadOnlyList<PaceMember> Members(RepFacts facts, CoverageContext context, decimal winRate)
    {
        if (facts.Team is { } team)
        {
            return team.Pace;
        }

        if (facts.Pace is not { } pace)
        {
            return [];
        }

        var outlook = context.Pace is null
            ? null
            : RepOutlookRule.Of(context.Pace, pace.Rep, pace.Standing, facts.Quota.Capacity);
        var chance = AssumedPace.Chance(winRate, facts.CycleDays, context.DaysLeft);
        return [new PaceMember(pace.Standing, outlook, facts.Quota.Capacity * chance)];
    }

    /// <summary>The question to both witnesses; null while pace says nothing.</summary>
    public static PaceQuestion? Question(IReadOnlyList<PaceMember> members, RepFacts facts, CoverageContext context)
    {
        var outlooks = members.Select(member => member.Outlook).OfType<RepOutlook>().ToList();
        if (outlooks.Count == 0 || outlooks.Count < members.Count || context.Pace is null)
        {
            return null;
        }

        return facts.Team is null
            ? PaceQuestion.Of(context.Pace, outlooks[0], facts.Quota.Target)
            : new PaceQuestion(
                outlooks,
                facts.Quota.Target,
                GroupHabit.Usual(outlooks),
                context.GroupRatios.Count > 0 ? context.GroupRatios : context.Pace.Ratios
            );
    }

    /// <summary>What pace says; null where it was not counted, and before the first win.</summary>
    public static PaceResult? Judge(
        IReadOnlyList<PaceMember> members,
        PaceQuestion? question,
        RepFacts facts,
        CoverageContext context
    )
    {
        if (context.Period.End < context.Today)
        {
            return PaceResult.Over(facts.WonInPeriod, facts.Quota.Target);
        }

        var result = question is not null ? PaceJudge.Of(question) : AssumedPace.Of(members, facts.Quota.Target);
        return result?.AtLeast(facts.WonInPeriod, facts.Quota.Target);
    }
}

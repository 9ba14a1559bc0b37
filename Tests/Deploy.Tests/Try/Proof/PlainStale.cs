namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Section 3 of the domain in plain arithmetic, with the shipped settings.</summary>
public sealed class PlainStale
{
    private readonly bool activitiesAreLogged;
    private readonly Dictionary<int, int> stageLimits;

    public PlainStale(PlainOrganisation organisation)
    {
        activitiesAreLogged = organisation
            .Deals.Where(deal => deal.IsOpen)
            .SelectMany(deal => deal.Activities)
            .Any(day => day >= organisation.AsOf.AddDays(-90));
        // Where no deal ever changes its stage, nobody knows how long it stayed in the one it closed from.
        var knowsStages = organisation.Deals.Any(deal => deal.Stages.Count > 1);
        stageLimits = organisation
            .Deals.Where(deal => knowsStages && deal.Outcome == 'W' && organisation.InWindow(deal.Closed))
            .SelectMany(Stays)
            .GroupBy(stay => stay.Stage, stay => stay.Days)
            .Where(stays => stays.Count() >= 10)
            .ToDictionary(
                stays => stays.Key,
                stays => Math.Max(14, (int)Math.Ceiling(PlainInput.Quantile([.. stays], 0.75m)!.Value))
            );
    }

    /// <summary>The day on which an open deal turns stale, and by which rule; the first rule wins a tie.</summary>
    public (DateOnly On, string Reason) Of(PlainDeal deal)
    {
        var days = new (DateOnly? On, string Reason)[]
        {
            (NoActivity(deal), "No activity"),
            (MissedStep(deal), "Booked step missed"),
            (NoNextStep(deal), "No next step"),
            (deal.Stages[^1].On.AddDays(stageLimits.GetValueOrDefault(deal.Stage, 60)), "Stuck in stage"),
            (deal.CloseDateAssumed ? null : deal.Expected?.AddDays(1), "Overdue close"),
            (ThirdPush(deal), "Pushed too often"),
        };
        var first = days.Where(day => day.On is not null).MinBy(day => day.On);
        return (first.On!.Value, first.Reason);
    }

    private DateOnly? NoActivity(PlainDeal deal)
    {
        if (!activitiesAreLogged)
        {
            return null;
        }

        return MissedStep(deal) is null ? IdleSpan(deal).Until : null;
    }

    private DateOnly? MissedStep(PlainDeal deal)
    {
        var (from, until) = IdleSpan(deal);
        return
            activitiesAreLogged
            && deal.Planned.Count > 0
            && deal.Planned.Max() is var planned
            && planned >= from
            && planned <= until
            ? planned.AddDays(1)
            : null;
    }

    private static (DateOnly From, DateOnly Until) IdleSpan(PlainDeal deal)
    {
        var from = deal.Activities.Append(deal.Created).Max();
        return (from, from.AddDays(deal.Stage == 3 ? 14 : 30));
    }

    private DateOnly? NoNextStep(PlainDeal deal)
    {
        if (!activitiesAreLogged || deal.Activities.Count == 0)
        {
            return null;
        }

        var last = deal.Activities.Max();
        return deal.Planned.Any(planned => planned >= last) ? null : last.AddDays(1 + 14);
    }

    private static DateOnly? ThirdPush(PlainDeal deal)
    {
        var pushes = deal
            .Estimates.Zip(deal.Estimates.Skip(1))
            .Where(pair => pair.Second.Expected.DayNumber - pair.First.Expected.DayNumber >= 7)
            .Select(pair => pair.Second.On)
            .ToList();
        return pushes.Count >= 3 ? pushes[2] : null;
    }

    private static IEnumerable<(int Stage, int Days)> Stays(PlainDeal deal) =>
        deal
            .Stages.Zip(deal.Stages.Skip(1).Select(stage => stage.On).Append(deal.Closed!.Value))
            .Select(pair => (pair.First.Stage, pair.Second.DayNumber - pair.First.On.DayNumber));
}

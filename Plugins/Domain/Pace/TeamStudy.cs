using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The whole of pace over a team's deals in memory: what a back-test needs, and what the plug-ins compute from sums.
/// </summary>
/// <typeparam name="TRep">What a rep is known by.</typeparam>
public sealed class TeamStudy<TRep>
    where TRep : notnull
{
    private readonly IReadOnlyDictionary<TRep, IReadOnlyCollection<PaceDeal>> deals;
    private readonly PaceTally tally;
    private readonly Dictionary<TRep, RepPace> reps;

    /// <summary>Counts everything once.</summary>
    /// <param name="deals">All deals of all times of each rep; what closes today or later counts as open.</param>
    /// <param name="calendar">The fiscal periods.</param>
    /// <param name="period">The period that is judged.</param>
    /// <param name="today">The day from which it is judged.</param>
    public TeamStudy(
        IReadOnlyDictionary<TRep, IReadOnlyCollection<PaceDeal>> deals,
        FiscalCalendar calendar,
        FiscalPeriod period,
        DateTime today
    )
    {
        this.deals = deals;
        var window = new PaceWindow(today);
        var all = deals.Values.SelectMany(own => own).ToList();
        var firstClose = all.Min(deal => deal.ClosedOn);
        Frame = new PaceFrame(
            period,
            today,
            EarlierPeriods.Of(calendar, period, today, firstClose),
            window.BandsOf(all),
            window.SizesOf(all)
        );
        tally = new PaceTally(Frame, window);
        reps = deals.ToDictionary(own => own.Key, own => tally.Of(own.Value));
        Pace = TeamPaceRule.Of(Frame, reps.Values);
    }

    /// <summary>Periods, bands and classes.</summary>
    public PaceFrame Frame { get; }

    /// <summary>The team's pace; null while it says nothing.</summary>
    public TeamPace? Pace { get; }

    /// <summary>The reps of the team: those with a deal open today, or closed in the window.</summary>
    public IEnumerable<TRep> Reps => reps.Where(rep => rep.Value.IsActive).Select(rep => rep.Key);

    /// <summary>What may come for a rep; null while pace says nothing.</summary>
    /// <param name="rep">The rep.</param>
    /// <param name="capacity">The share of the period in which the rep can sell.</param>
    public RepOutlook? OutlookOf(TRep rep, decimal capacity = 1m) =>
        Pace is null ? null : RepOutlookRule.Of(Pace, reps[rep], tally.StandingOf(deals[rep]), capacity);

    /// <summary>What pace says of a rep with a quota; null while it says nothing.</summary>
    /// <param name="rep">The rep.</param>
    /// <param name="quota">The amount to win in the period; null without one.</param>
    /// <param name="capacity">The share of the period in which the rep can sell.</param>
    public PaceResult? Judge(TRep rep, decimal? quota, decimal capacity = 1m) =>
        OutlookOf(rep, capacity) is { } outlook ? PaceJudge.Of(PaceQuestion.Of(Pace!, outlook, quota)) : null;
}

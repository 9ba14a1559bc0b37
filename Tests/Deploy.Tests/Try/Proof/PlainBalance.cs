namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Sections 2, 5 and 7 of the manager's week in plain arithmetic: motions, churn, cost and outcomes.</summary>
public sealed class PlainBalance
{
    private const decimal Draw = 20m;
    private const int Year = 365;

    private static readonly string[] Names = ["Prospect", "Grow", "Maintain"];
    private static readonly decimal[] Efforts = [10m, 3m, 1m];

    private readonly PlainOrganisation organisation;
    private readonly PlainTime time;
    private readonly Dictionary<string, char> motions;
    private readonly ILookup<string, PlainWork> work;
    private readonly Dictionary<string, string> accountOwners;

    public PlainBalance(PlainOrganisation organisation)
    {
        this.organisation = organisation;
        time = new PlainTime(organisation);
        work = organisation.Work.Where(one => one.Deal is not null).ToLookup(one => one.Deal!, StringComparer.Ordinal);
        var firstWin = organisation
            .Deals.Where(deal => deal is { Outcome: 'W', Account: not null })
            .GroupBy(deal => deal.Account!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                account => account.Key,
                account => account.Min(deal => deal.Closed!.Value),
                StringComparer.OrdinalIgnoreCase
            );
        motions = organisation
            .Deals.Where(deal => IsRenewal(deal) || deal.Account is not null)
            .ToDictionary(
                deal => deal.Id,
                deal =>
                    IsRenewal(deal) ? 'M'
                    : firstWin.TryGetValue(deal.Account!, out var on) && on < deal.Created ? 'G'
                    : 'P',
                StringComparer.Ordinal
            );
        accountOwners = organisation
            .Deals.Where(deal => deal.Account is not null)
            .GroupBy(deal => deal.Account!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                account => account.Key,
                account => account.MaxBy(deal => deal.Created)!.Owner,
                StringComparer.OrdinalIgnoreCase
            );
    }

    /// <summary>The balance of a rep by its names in the JSON.</summary>
    public IReadOnlyDictionary<string, object?> Of(string rep)
    {
        var figures = new Dictionary<string, object?>(StringComparer.Ordinal);
        var plan = Names.Select((_, index) => Planned(rep, Letter(index)) * Efforts[index]).ToList();
        var hours = Names.Select((_, index) => time.HoursOn(rep, deal => Is(deal, Letter(index)))).ToList();
        for (var index = 0; index < Names.Length; index++)
        {
            var closed = Closed(rep).Where(deal => Is(deal, Letter(index))).ToList();
            var won = closed.Where(deal => deal.Outcome == 'W').ToList();
            var at = $"motions.{index}.";
            figures[at + "motion"] = Names[index];
            figures[at + "closed"] = (decimal)closed.Count;
            figures[at + "won"] = (decimal)won.Count;
            figures[at + "winRate"] =
                closed.Count == 0 ? null : Rate((won.Count + (Draw * TeamRate(Letter(index)))) / (closed.Count + Draw));
            figures[at + "wonValue"] = Cents(won.Sum(deal => deal.Value ?? 0m));
            figures[at + "medianCycleDays"] = PlainInput.Quantile([.. won.Select(DaysOf)], 0.5m) is { } days
                ? Math.Round(days, 1, MidpointRounding.AwayFromZero)
                : null;
            figures[at + "minutes"] = (decimal)closed.Sum(MinutesOn);
            figures[at + "recommendedTime"] = plan.Sum() > 0m ? Rate(plan[index] / plan.Sum()) : null;
            figures[at + "measuredTime"] = hours.Sum() > 0m ? Rate(hours[index] / hours.Sum()) : null;
        }

        return figures;
    }

    /// <summary>New and lapsed accounts of a rep by their names in the JSON.</summary>
    public IReadOnlyDictionary<string, object?> Churn(string rep)
    {
        var bought = organisation
            .Deals.Where(deal => deal is { Outcome: 'W', Account: not null })
            .Where(deal => accountOwners[deal.Account!] == rep)
            .GroupBy(deal => deal.Account!, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var since = organisation.AsOf.AddDays(-Year);
        var before = organisation.AsOf.AddDays(-2 * Year);
        var isNew = bought.Where(account => account.Min(deal => deal.Closed) >= since).ToList();
        var lapsed = bought
            .Where(account => account.Max(deal => deal.Closed) is { } last && last < since && last >= before)
            .ToList();
        var brought = isNew.SelectMany(account => account).Sum(deal => deal.Value ?? 0m);
        var lost = lapsed
            .SelectMany(account => account)
            .Where(deal => deal.Closed >= before)
            .Sum(deal => deal.Value ?? 0m);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["newAccounts"] = (decimal)isNew.Count,
            ["newAccountValue"] = Cents(brought),
            ["lapsedAccounts"] = (decimal)lapsed.Count,
            ["lapsedValue"] = Cents(lost),
            ["accountsNeeded"] = (decimal)Math.Max(0, lapsed.Count - isNew.Count),
            ["accountsNeededByValue"] =
                lost <= 0m ? 0m
                : brought <= 0m ? null
                : Math.Ceiling(Math.Max(0m, (lost * isNew.Count / brought) - isNew.Count)),
        };
    }

    /// <summary>What a win took a rep in the period by its names in the JSON; money only with an hourly cost.</summary>
    public IReadOnlyDictionary<string, object?> Cost(string rep, decimal? hourlyCost)
    {
        var closed = Ended(rep);
        var won = closed.Where(deal => deal.Outcome == 'W').ToList();
        var cost = closed.Sum(deal => Cents(MinutesOn(deal) / 60m * (hourlyCost ?? 0m)));
        var value = won.Sum(deal => deal.Value ?? 0m);
        var shown = hourlyCost is not null;
        decimal? share = shown && value > 0m ? cost / value : null;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["touchesPerWin"] = won.Count == 0 ? null : Tenth(closed.Sum(TouchesOn) / (decimal)won.Count),
            ["hoursPerWin"] = won.Count == 0 ? null : Tenth(closed.Sum(MinutesOn) / 60m / won.Count),
            ["costPerWin"] = won.Count == 0 || !shown ? null : Cents(cost / won.Count),
            ["costShare"] = share is { } part ? Rate(part) : null,
            ["expensive"] = share is { } of ? of > 0.3m : null,
        };
    }

    /// <summary>How a rep's deals of the period ended, by the names in the JSON.</summary>
    public IReadOnlyDictionary<string, object?> Outcome(string rep, char outcome)
    {
        var all = Ended(rep);
        var ended = all.Where(deal => deal.Outcome == outcome).ToList();
        var figures = Sums(string.Empty, ended);
        figures["shareOfMinutes"] = Part(ended.Sum(MinutesOn), all.Sum(MinutesOn));
        figures["shareOfDays"] = Part(ended.Sum(DaysOf), all.Sum(DaysOf));
        Add(figures, "stages", "stage", ended.GroupBy(deal => (object)(decimal)deal.Stage).OrderBy(one => one.Key));
        Add(
            figures,
            "motions",
            "motion",
            Names
                .Select((name, index) => (name, deals: ended.Where(deal => Is(deal, Letter(index))).ToList()))
                .Where(one => one.deals.Count > 0)
                .SelectMany(one => one.deals.Select(deal => (one.name, deal)))
                .GroupBy(pair => (object)pair.name, pair => pair.deal)
        );
        return figures;
    }

    private void Add(
        Dictionary<string, object?> figures,
        string list,
        string name,
        IEnumerable<IGrouping<object, PlainDeal>> groups
    )
    {
        foreach (var (group, index) in groups.Select((group, index) => (group, index)))
        {
            figures[$"{list}.{index}.{name}"] = group.Key;
            foreach (var sum in Sums($"{list}.{index}.", [.. group]))
            {
                figures[sum.Key] = sum.Value;
            }
        }
    }

    private Dictionary<string, object?> Sums(string at, List<PlainDeal> deals) =>
        new(StringComparer.Ordinal)
        {
            [at + "deals"] = (decimal)deals.Count,
            [at + "value"] = deals.Sum(deal => (deal.Outcome == 'W' ? deal.Value : deal.Estimate ?? deal.Value) ?? 0m),
            [at + "daysOpen"] = (decimal)deals.Sum(DaysOf),
            [at + "minutes"] = (decimal)deals.Sum(MinutesOn),
        };

    private static decimal? Part(int part, int all) => all == 0 ? null : part / (decimal)all;

    // The organisation's where ten closed there, which thirty of the unit are as well; else of all motions.
    private decimal TeamRate(char motion)
    {
        var reps = AllClosed(team: false).Where(deal => Is(deal, motion)).ToList();
        var everybody = AllClosed(team: true).Where(deal => Is(deal, motion)).ToList();
        var all = AllClosed(team: true).Where(deal => motions.ContainsKey(deal.Id)).ToList();
        return reps.Count >= 30 ? WonOf(reps)
            : everybody.Count >= 10 ? WonOf(everybody)
            : all.Count >= 10 ? WonOf(all)
            : 0.33m;
    }

    private static decimal WonOf(List<PlainDeal> deals) =>
        deals.Count(deal => deal.Outcome == 'W') / (decimal)deals.Count;

    // A fourth of what was won in the last four periods.
    private decimal Planned(string rep, char motion) =>
        Math.Max(
            0m,
            organisation
                .Deals.Where(deal => deal.Owner == rep && deal.Outcome == 'W' && Is(deal, motion))
                .Where(deal =>
                    deal.Closed >= organisation.PeriodStart.AddMonths(-4 * organisation.Months)
                    && deal.Closed < organisation.PeriodStart
                )
                .Sum(deal => deal.Value ?? 0m) / 4m
        );

    private IEnumerable<PlainDeal> Closed(string rep) =>
        organisation.Deals.Where(deal => deal.Owner == rep && Counts(deal));

    private IEnumerable<PlainDeal> AllClosed(bool team) =>
        organisation.Deals.Where(deal => (team || !deal.Team) && Counts(deal));

    // As for the win rate: what was closed on the day of its creation says nothing.
    private bool Counts(PlainDeal deal) =>
        !deal.IsOpen && organisation.InWindow(deal.Closed) && deal.Closed > deal.Created;

    private List<PlainDeal> Ended(string rep) =>
        [.. organisation.Deals.Where(deal => deal.Owner == rep && !deal.IsOpen && organisation.InPeriod(deal.Closed))];

    private int MinutesOn(PlainDeal deal) => UntilClose(deal).Sum(one => one.Minutes);

    private int TouchesOn(PlainDeal deal) => UntilClose(deal).Count();

    // A deal keeps what it took until it closed, at five in the afternoon.
    private IEnumerable<PlainWork> UntilClose(PlainDeal deal) =>
        work[deal.Id].Where(one => one.Done <= deal.Closed!.Value.ToDateTime(new TimeOnly(17, 0)));

    private bool Is(PlainDeal deal, char motion) => motions.GetValueOrDefault(deal.Id) == motion;

    private static char Letter(int index) => Names[index][0];

    private static bool IsRenewal(PlainDeal deal) =>
        (deal.Topic ?? string.Empty).Split(' ').Contains("renewal", StringComparer.OrdinalIgnoreCase);

    private static int DaysOf(PlainDeal deal) => deal.Closed!.Value.DayNumber - deal.Created.DayNumber;

    private static decimal Tenth(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);

    private static decimal Cents(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    private static decimal Rate(decimal share) => Math.Round(share, 4, MidpointRounding.AwayFromZero);
}

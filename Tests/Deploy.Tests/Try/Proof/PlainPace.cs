namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// Odds and landings in plain arithmetic over all deals, for the period of the day or the one after it.
/// </summary>
public sealed class PlainPace
{
    private readonly PlainOrganisation organisation;
    private readonly Func<PlainDeal, bool> moves;
    private readonly DateOnly today;
    private readonly DateOnly start;
    private readonly int ahead;
    private readonly List<(DateOnly Start, DateOnly Ref, DateOnly From, DateOnly End)> past = [];
    private readonly List<string> team;
    private readonly double[] edges;
    private readonly double mean;
    private readonly double[] pooled = [];
    private readonly double[] factor = [];
    private readonly double meanRest;
    private readonly List<double> ratios = [];
    private readonly List<double> recent = [];

    public PlainPace(PlainOrganisation organisation, Func<PlainDeal, bool> moves, int ahead = 0)
    {
        this.organisation = organisation;
        this.moves = moves;
        this.ahead = ahead;
        today = organisation.AsOf;
        start = organisation.PeriodStart.AddMonths(ahead * organisation.Months);
        var closed = organisation.Deals.Where(deal => InWindow(deal)).ToList();
        var won = closed.Where(deal => deal.Outcome == 'W').ToList();
        var lives = won.Select(Life).Order().ToList();
        Won = won.Count;
        edges =
            lives.Count == 0
                ? []
                : [.. new[] { .25, .5, .75, .9, .99 }.Select(share => Quantile(lives, share)).Distinct().Order()];
        mean = won.Where(deal => deal.Value > 0m)
            .Select(deal => (double)deal.Value!.Value)
            .DefaultIfEmpty(double.MaxValue)
            .Average();
        team =
        [
            .. closed
                .Concat(organisation.Deals.Where(deal => OpenAt(deal, today)))
                .Where(deal => !deal.Team)
                .Select(deal => deal.Owner)
                .Distinct(),
        ];
        AddPast();
        if (!Speaks)
        {
            return;
        }

        pooled = Pooled();
        factor = Factors();
        var rests = team.ToDictionary(rep => rep, rep => Rests(rep).ToList());
        meanRest = rests.Values.Sum(list => list.Sum()) / Math.Max(1, rests.Values.Sum(list => list.Count));
        ratios = Thin(
            rests.SelectMany(rep => rep.Value.Select(rest => Usual(rep.Key) == 0d ? 0d : rest / Usual(rep.Key))),
            200
        );
        recent = Thin(past.SelectMany(New).Select(Actual), 150);
    }

    /// <summary>Whether there is enough history.</summary>
    public bool Speaks => Won >= 10 && past.Count >= 2;

    /// <summary>Whether fewer days are left than a quarter of the won deals took.</summary>
    public bool TooLate => Speaks && organisation.DaysLeft < edges[0];

    private int Won { get; }

    private int Offset => today.DayNumber - start.DayNumber;

    /// <summary>What a rep with a quota is told.</summary>
    public PlainOdds Of(string rep, double? quota)
    {
        var open = OpenOf(rep);
        var before = organisation
            .Deals.Where(deal =>
                deal.Owner == rep && deal.Outcome == 'W' && deal.Closed >= start && deal.Closed < today
            )
            .Sum(Actual);
        var there = Enumerable.Range(0, past.Count).Where(j => There(rep, j)).ToList();
        var pace = RepFactor(rep);
        var sells = Sells(rep);
        var value = Share(
            there,
            j => New(past[j]).Sum(Actual),
            j => New(past[j]).Where(deal => deal.Owner == rep).Sum(Actual)
        );
        var count = Share(there, j => New(past[j]).Count(), j => New(past[j]).Count(deal => deal.Owner == rep));
        return new PlainOdds(before, quota, sells * Usual(rep), ratios)
        {
            New = Enumerable.Range(0, past.Count).Average(j => sells * PerRep(j, New(past[j]).Sum(Actual)) * value),
            Factor = pace,
            Usually = there.Count == 0 ? null : there.Take(4).Average(j => WonIn(rep, past[j].Start, past[j].End)),
            Ways =
            [
                .. Enumerable
                    .Range(0, past.Count)
                    .Select(j => new PlainWay(
                        [
                            .. open.Select(deal =>
                                (
                                    sells * Math.Min(.97, Rate(j, Band(deal, today)) * factor[Size(deal)] * pace),
                                    Estimate(deal)
                                )
                            ),
                        ],
                        sells * PerRep(j, New(past[j]).Sum(Actual)) * value,
                        sells * PerRep(j, New(past[j]).Count()) * count,
                        recent
                    )),
            ],
        };
    }

    /// <summary>The chance of an open deal of a rep, the mean over the ways.</summary>
    public double Chance(PlainDeal deal) =>
        Enumerable
            .Range(0, past.Count)
            .Average(j =>
                Sells(deal.Owner)
                * Math.Min(.97, Rate(j, Band(deal, today)) * factor[Size(deal)] * RepFactor(deal.Owner))
            );

    /// <summary>The open deals of a rep, in the order of the ways.</summary>
    public IReadOnlyList<PlainDeal> OpenOf(string rep) =>
        [.. organisation.Deals.Where(deal => deal.Owner == rep && OpenAt(deal, today))];

    /// <summary>What several reps are told together.</summary>
    public PlainOdds Together(IReadOnlyCollection<string> reps, double? quota)
    {
        var each = reps.Select(rep => Of(rep, null)).ToList();
        return new PlainOdds(each.Sum(rep => rep.Won), quota, UsualOf(reps, Sells), GroupRatios())
        {
            New = each.Sum(rep => rep.New),
            Usually = each.TrueForAll(rep => rep.Usually is null) ? null : each.Sum(rep => rep.Usually ?? 0d),
            Ways =
            [
                .. Enumerable
                    .Range(0, past.Count)
                    .Select(j => new PlainWay([.. each.SelectMany(rep => rep.Ways[j].All)], 0d, 0d, [])
                    {
                        Landing = each.Sum(rep => rep.Ways[j].Landing),
                    }),
            ],
        };
    }

    // What can be sold in is this period's matter: the quotas of the next one are made up.
    private double Sells(string rep) => ahead == 0 ? (double)organisation.Share(rep) : 1d;

    private double UsualOf(IReadOnlyCollection<string> reps, Func<string, double> part)
    {
        var rests = RestsOf(reps, part);
        return (rests.Sum() + (2d * reps.Where(team.Contains).Sum(part) * meanRest)) / (rests.Count + 2d);
    }

    private List<double> RestsOf(IReadOnlyCollection<string> reps, Func<string, double> part) =>
        [
            .. Enumerable
                .Range(0, past.Count)
                .Select(j =>
                    reps.Where(rep => There(rep, j)).Sum(rep => part(rep) * WonIn(rep, past[j].From, past[j].End))
                ),
        ];

    // Every manager's team, the one business unit, and the organisation.
    private List<double> GroupRatios()
    {
        var groups = organisation
            .Reps.SelectMany(rep => organisation.Above(rep).Select(manager => (manager, rep)))
            .GroupBy(pair => pair.manager, pair => pair.rep)
            .Select(group => (IReadOnlyCollection<string>)[.. group])
            .Append(organisation.Reps)
            .Append(organisation.Reps);
        return Thin(
            groups.SelectMany(reps =>
                RestsOf(reps, _ => 1d).Select(rest => UsualOf(reps, _ => 1d) == 0d ? 0d : rest / UsualOf(reps, _ => 1d))
            ),
            200
        );
    }

    /// <summary>The odds without the newest deals that hold a third of the moving value.</summary>
    public IReadOnlySet<int> Newest(string rep)
    {
        var open = OpenOf(rep).ToList();
        var moving = open.Where(moves).OrderByDescending(deal => deal.Created).ToList();
        var third = moving.Sum(Estimate) / 3d;
        var taken = new HashSet<int>();
        var sum = 0d;
        foreach (var deal in moving.TakeWhile(_ => sum < third - 1e-9))
        {
            sum += Estimate(deal);
            taken.Add(open.IndexOf(deal));
        }

        return taken;
    }

    private void AddPast()
    {
        var firstClose = organisation
            .Deals.Where(deal => deal.Closed is not null)
            .Select(deal => deal.Closed!.Value)
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
        for (
            var begin = organisation.PeriodStart.AddMonths(-organisation.Months);
            past.Count < (organisation.Months == 1 ? 6 : 4);
            begin = begin.AddMonths(-organisation.Months)
        )
        {
            var end = begin.AddMonths(organisation.Months).AddDays(-1);
            var reference = begin.AddDays(Offset) < end ? begin.AddDays(Offset) : end;
            if (begin.AddDays(15) < firstClose || organisation.Deals.Count(deal => OpenAt(deal, reference)) < 10)
            {
                return;
            }

            past.Add((begin, reference, reference > begin ? reference : begin, end));
        }
    }

    private double[] Pooled()
    {
        var cells = past.SelectMany(period =>
                Open(period).Select(deal => (Band: Band(deal, period.Ref), Won: WonLater(deal, period)))
            )
            .ToList();
        var rate = cells.Count(cell => cell.Won) / (double)cells.Count;
        return
        [
            .. Enumerable
                .Range(0, edges.Length + 1)
                .Select(band =>
                    (cells.Count(cell => cell.Band == band && cell.Won) + (10d * rate))
                    / (cells.Count(cell => cell.Band == band) + 10d)
                ),
        ];
    }

    private double[] Factors() =>
        [
            .. Enumerable
                .Range(0, 3)
                .Select(size =>
                {
                    var deals = past.SelectMany(period =>
                            Open(period)
                                .Where(deal => Size(deal) == size)
                                .Select(deal => (Chance: pooled[Band(deal, period.Ref)], Won: WonLater(deal, period)))
                        )
                        .ToList();
                    return (deals.Count(deal => deal.Won) + 10d) / (deals.Sum(deal => deal.Chance) + 10d);
                }),
        ];

    private double Rate(int j, int band)
    {
        var deals = Open(past[j]).Where(deal => Band(deal, past[j].Ref) == band).ToList();
        return (deals.Count(deal => WonLater(deal, past[j])) + (10d * pooled[band])) / (deals.Count + 10d);
    }

    private double RepFactor(string rep)
    {
        var deals = past.SelectMany(period =>
                Open(period)
                    .Where(deal => deal.Owner == rep)
                    .Select(deal =>
                        (Chance: pooled[Band(deal, period.Ref)] * factor[Size(deal)], Won: WonLater(deal, period))
                    )
            )
            .ToList();
        return (deals.Count(deal => deal.Won) + 20d) / (deals.Sum(deal => deal.Chance) + 20d);
    }

    private double PerRep(int j, double sum) => sum / Math.Max(1, team.Count(rep => There(rep, j)));

    private double Share(List<int> there, Func<int, double> ofTeam, Func<int, double> own)
    {
        var twice = 2d * Enumerable.Range(0, past.Count).Average(j => PerRep(j, ofTeam(j)));
        return twice == 0d ? 1d : (there.Sum(own) + twice) / (there.Sum(j => PerRep(j, ofTeam(j))) + twice);
    }

    private double Usual(string rep)
    {
        var rests = Rests(rep).ToList();
        return (rests.Sum() + (2d * meanRest)) / (rests.Count + 2d);
    }

    private IEnumerable<double> Rests(string rep) =>
        Enumerable.Range(0, past.Count).Where(j => There(rep, j)).Select(j => WonIn(rep, past[j].From, past[j].End));

    private double WonIn(string rep, DateOnly first, DateOnly last) =>
        organisation
            .Deals.Where(deal =>
                deal.Owner == rep && deal.Outcome == 'W' && deal.Closed >= first && deal.Closed <= last
            )
            .Sum(Actual);

    private bool There(string rep, int j) =>
        team.Contains(rep) && organisation.Deals.Any(deal => deal.Owner == rep && deal.Created < past[j].Ref);

    private IEnumerable<PlainDeal> New((DateOnly Start, DateOnly Ref, DateOnly From, DateOnly End) period) =>
        organisation.Deals.Where(deal =>
            deal.Outcome == 'W' && deal.Created >= period.Ref && deal.Closed >= period.From && deal.Closed <= period.End
        );

    private IEnumerable<PlainDeal> Open((DateOnly Start, DateOnly Ref, DateOnly From, DateOnly End) period) =>
        organisation.Deals.Where(deal => OpenAt(deal, period.Ref));

    private static bool WonLater(PlainDeal deal, (DateOnly Start, DateOnly Ref, DateOnly From, DateOnly End) period) =>
        deal.Outcome == 'W' && deal.Closed >= period.From && deal.Closed <= period.End;

    private bool InWindow(PlainDeal deal) =>
        !deal.IsOpen && deal.Closed >= today.AddDays(-365) && deal.Closed < today && Life(deal) >= 1;

    private static bool OpenAt(PlainDeal deal, DateOnly day) =>
        deal.Created < day && (deal.Closed is null || deal.Closed >= day);

    private int Band(PlainDeal deal, DateOnly day) =>
        edges.Count(edge => edge < day.DayNumber - deal.Created.DayNumber);

    private int Size(PlainDeal deal) =>
        Estimate(deal) < mean ? 0
        : Estimate(deal) < 3d * mean ? 1
        : 2;

    private static double Life(PlainDeal deal) => deal.Closed!.Value.DayNumber - deal.Created.DayNumber;

    private static double Actual(PlainDeal deal) => (double)(deal.Value ?? 0m);

    private static double Estimate(PlainDeal deal) => (double)(deal.Estimate ?? deal.Value ?? 0m);

    private static List<double> Thin(IEnumerable<double> values, int most)
    {
        var sorted = values.Order().ToList();
        return sorted.Count <= most
            ? sorted
            : [.. Enumerable.Range(0, most).Select(i => Quantile(sorted, .005 + (.99 * i / (most - 1))))];
    }

    private static double Quantile(List<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var low = sorted[(int)place];
        return low + ((sorted[Math.Min((int)place + 1, sorted.Count - 1)] - low) * (place - (int)place));
    }
}

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>What is counted and summed of a rep's deals; several reps' sums add up.</summary>
public sealed record PlainSums
{
    public int Won { get; init; }

    public int Lost { get; init; }

    public int NoDecision { get; init; }

    /// <summary>Won deals with a value.</summary>
    public int Valued { get; init; }

    public decimal WonValue { get; init; }

    /// <summary>Closed deals worth more than nothing, won ones among them, and the money of both.</summary>
    public (int Deals, int WonDeals, decimal Money, decimal WonMoney) Worth { get; init; }

    public IReadOnlyList<int> CycleDays { get; init; } = [];

    /// <summary>Days on which deals were open inside the window.</summary>
    public int OpenDays { get; init; }

    public int Created { get; init; }

    public int Leads { get; init; }

    /// <summary>What was prospected: deals and leads.</summary>
    public int Prospected => Created + Leads;

    public int BecameQualified { get; init; }

    public decimal? Quota { get; init; }

    public string QuotaSource { get; init; } = "None";

    /// <summary>The share of the period that can be sold in; of several reps the mean by their quotas.</summary>
    public decimal Share { get; init; } = 1m;

    public decimal WonInPeriod { get; init; }

    public (int Count, decimal Value) Raw { get; init; }

    public (int Count, decimal Value) Qualified { get; init; }

    public (int Count, decimal Value) Moving { get; init; }

    /// <summary>
    /// The deals of the period that ended, by outcome: how many, their value, and the days that they were open.
    /// </summary>
    public IReadOnlyDictionary<char, (int Deals, decimal Value, int Days)> Ended { get; init; } =
        new Dictionary<char, (int Deals, decimal Value, int Days)>();

    public int Closed => Won + Lost + NoDecision;

    /// <summary>The sums of some deals, without a quota.</summary>
    public static PlainSums Of(IReadOnlyCollection<PlainDeal> deals, PlainOrganisation organisation, PlainStale stale)
    {
        var counted = deals
            .Where(deal =>
                !deal.IsOpen
                && organisation.InWindow(deal.Closed)
                && deal.Closed!.Value.DayNumber - deal.Created.DayNumber >= 1
            )
            .ToList();
        var won = counted.Where(deal => deal.Outcome == 'W').ToList();
        var raw = deals.Where(deal => deal.IsOpen && organisation.InPeriod(deal.Expected)).ToList();
        var qualified = raw.Where(deal =>
                PlainQualification.On(deal, organisation.AsOf).Qualified
                && (deal.CloseDateAssumed || deal.Expected >= organisation.AsOf)
            )
            .ToList();
        return new PlainSums
        {
            Won = won.Count,
            Lost = counted.Count(deal => deal.Outcome == 'L'),
            NoDecision = counted.Count(deal => deal.Outcome == 'N'),
            Valued = won.Count(deal => deal.Value is not null),
            WonValue = won.Sum(deal => deal.Value ?? 0m),
            Worth = Money([.. counted.Where(deal => deal.Value > 0m)]),
            CycleDays = [.. won.Select(deal => deal.Closed!.Value.DayNumber - deal.Created.DayNumber)],
            OpenDays = deals.Sum(deal => DaysOpen(deal, organisation.AsOf)),
            Created = deals.Count(deal => organisation.InWindow(deal.Created)),
            BecameQualified = deals.Count(deal =>
                organisation.InWindow(PlainQualification.FirstDay(deal, organisation.AsOf))
            ),
            WonInPeriod = deals
                .Where(deal => deal.Outcome == 'W' && organisation.InPeriod(deal.Closed))
                .Sum(deal => deal.Value ?? 0m),
            Ended = "WLN".ToDictionary(
                outcome => outcome,
                outcome => End([.. deals.Where(deal => deal.Outcome == outcome && organisation.InPeriod(deal.Closed))])
            ),
            Raw = Layer(raw),
            Qualified = Layer(qualified),
            Moving = Layer([.. qualified.Where(deal => stale.Of(deal).On > organisation.AsOf)]),
        };
    }

    /// <summary>Both together; the quota of one without any adds nothing.</summary>
    public PlainSums Plus(PlainSums other) =>
        new()
        {
            Won = Won + other.Won,
            Lost = Lost + other.Lost,
            NoDecision = NoDecision + other.NoDecision,
            Valued = Valued + other.Valued,
            WonValue = WonValue + other.WonValue,
            Worth = (
                Worth.Deals + other.Worth.Deals,
                Worth.WonDeals + other.Worth.WonDeals,
                Worth.Money + other.Worth.Money,
                Worth.WonMoney + other.Worth.WonMoney
            ),
            CycleDays = [.. CycleDays, .. other.CycleDays],
            OpenDays = OpenDays + other.OpenDays,
            Created = Created + other.Created,
            Leads = Leads + other.Leads,
            BecameQualified = BecameQualified + other.BecameQualified,
            Quota = Quota is null && other.Quota is null ? null : (Quota ?? 0m) + (other.Quota ?? 0m),
            Share =
                Quota is null ? other.Share
                : other.Quota is null ? Share
                : ((Quota.Value * Share) + (other.Quota.Value * other.Share)) / (Quota.Value + other.Quota.Value),
            QuotaSource = QuotaSource == "Assumed" || other.QuotaSource == "None" ? QuotaSource : other.QuotaSource,
            WonInPeriod = WonInPeriod + other.WonInPeriod,
            Ended = "WLN".ToDictionary(outcome => outcome, outcome => Plus(EndOf(outcome), other.EndOf(outcome))),
            Raw = (Raw.Count + other.Raw.Count, Raw.Value + other.Raw.Value),
            Qualified = (Qualified.Count + other.Qualified.Count, Qualified.Value + other.Qualified.Value),
            Moving = (Moving.Count + other.Moving.Count, Moving.Value + other.Moving.Value),
        };

    private static (int Deals, int WonDeals, decimal Money, decimal WonMoney) Money(List<PlainDeal> deals)
    {
        var won = deals.Where(deal => deal.Outcome == 'W').ToList();
        return (deals.Count, won.Count, deals.Sum(deal => deal.Value!.Value), won.Sum(deal => deal.Value!.Value));
    }

    /// <summary>How the deals of the period ended that ended in one way.</summary>
    public (int Deals, decimal Value, int Days) EndOf(char outcome) => Ended.GetValueOrDefault(outcome);

    private static (int Deals, decimal Value, int Days) Plus(
        (int Deals, decimal Value, int Days) one,
        (int Deals, decimal Value, int Days) other
    ) => (one.Deals + other.Deals, one.Value + other.Value, one.Days + other.Days);

    private static (int Deals, decimal Value, int Days) End(List<PlainDeal> deals) =>
        (
            deals.Count,
            deals.Sum(deal => (deal.Outcome == 'W' ? deal.Value : deal.Estimate ?? deal.Value) ?? 0m),
            deals.Sum(deal => Math.Max(0, deal.Closed!.Value.DayNumber - deal.Created.DayNumber))
        );

    private static int DaysOpen(PlainDeal deal, DateOnly asOf)
    {
        var from = deal.Created > asOf.AddDays(-365) ? deal.Created : asOf.AddDays(-365);
        return Math.Max(0, (deal.Closed ?? asOf).DayNumber - from.DayNumber);
    }

    private static (int Count, decimal Value) Layer(List<PlainDeal> deals) =>
        (deals.Count, deals.Sum(deal => deal.Value ?? 0m));
}

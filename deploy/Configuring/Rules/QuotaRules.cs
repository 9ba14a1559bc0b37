using System.Globalization;
using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Rules;

/// <summary>Judges quotas: somebody's, for a period that exists, an amount that can be, each once.</summary>
/// <param name="facts">What the environment knows.</param>
/// <param name="organisation">The organisation.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class QuotaRules(EnvironmentFacts facts, OrganisationFacts organisation, ICollection<Problem> problems)
{
    private const string Iso = "yyyy-MM-dd";

    private readonly Dictionary<(Guid Rep, DateOnly Start), Place> first = [];

    /// <summary>The quotas that are well, with where they stand.</summary>
    public IReadOnlyList<(QuotaWanted Quota, Place Place)> Judge(IReadOnlyList<Placed<QuotaEntry>> entries)
    {
        var wanted = new List<(QuotaWanted, Place)>();
        foreach (var entry in entries)
        {
            var before = problems.Count;
            var rep = PersonRules.One(facts.Users, entry.Value.Rep, isTeam: false, entry.At("rep"), problems);
            var period = PeriodOf(entry);
            var currency = CurrencyOf(entry);
            CheckAmount(entry, currency);
            CheckCapacity(entry);
            CheckPlans(entry, currency);
            var started = StartOf(entry);
            if (rep is not null && period is not null)
            {
                CheckOnce(entry, rep, period);
            }

            if (problems.Count == before)
            {
                var quota = new QuotaWanted(rep!, period!, entry.Value.Amount, currency, entry.Value.Assumed)
                {
                    Capacity = entry.Value.Capacity,
                    StartedOn = started,
                    Plans = PlanColumn
                        .All.Where(plan => plan.Of(entry.Value) is not null)
                        .ToDictionary(plan => plan.Name, plan => plan.Of(entry.Value)!.Value, StringComparer.Ordinal),
                };
                wanted.Add((quota, entry.At("rep")));
            }
        }

        return wanted;
    }

    private PeriodFound? PeriodOf(Placed<QuotaEntry> entry)
    {
        var text = entry.Value.Period;
        var period = organisation.Periods.Find(text);
        if (period is null)
        {
            var example = organisation.Periods.Of(new DateOnly(2026, 12, 31));
            problems.Add(
                new Problem(
                    entry.At("period"),
                    FormattableString.Invariant(
                        $"'{Words.Shown(text)}' is no period of the organisation's fiscal calendar. Write it "
                    )
                        + FormattableString.Invariant(
                            $"as {example.Name}, or its first day as {example.Start:yyyy-MM-dd}."
                        )
                )
            );
            return null;
        }

        if (
            DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var day)
            && day != period.Start
            && text.Trim().Length == 10
        )
        {
            problems.Add(
                new Problem(
                    entry.At("period"),
                    FormattableString.Invariant(
                        $"{day:yyyy-MM-dd} is not the first day of a period: it lies in {period.Name}, which "
                    ) + FormattableString.Invariant($"begins on {period.Start:yyyy-MM-dd}. Write that day or the name.")
                )
            );
            return null;
        }

        return period;
    }

    private CurrencyFound? CurrencyOf(Placed<QuotaEntry> entry)
    {
        if (entry.Value.Currency is not { } code || organisation.Currencies.TryGetValue(code.Trim(), out var currency))
        {
            return entry.Value.Currency is null ? null : organisation.Currencies[entry.Value.Currency.Trim()];
        }

        problems.Add(
            new Problem(
                entry.At("currency"),
                $"The environment has no active currency '{Words.Shown(code)}'. Give one of "
                    + $"{string.Join(", ", organisation.Currencies.Keys.Order(StringComparer.Ordinal))}, or leave "
                    + "it out for the base currency."
            )
        );
        return null;
    }

    private void CheckAmount(Placed<QuotaEntry> entry, CurrencyFound? currency)
    {
        var limits = InCurrency(facts.QuotaColumns.GetValueOrDefault("sc_amount"), currency);
        if (limits?.Refusal(entry.Value.Amount) is { } refusal)
        {
            problems.Add(
                new Problem(
                    entry.At("amount"),
                    entry.Value.Amount <= 0m ? $"{refusal} No quota means no entry." : refusal
                )
            );
        }
    }

    private void CheckPlans(Placed<QuotaEntry> entry, CurrencyFound? currency)
    {
        foreach (var plan in PlanColumn.All)
        {
            if (
                plan.Of(entry.Value) is { } amount
                && InCurrency(facts.QuotaColumns.GetValueOrDefault(plan.Name), currency)?.Refusal(amount) is { } refusal
            )
            {
                problems.Add(new Problem(entry.At(plan.Key), refusal));
            }
        }
    }

    // An amount has as many decimals as its currency.
    private ColumnLimits? InCurrency(ColumnLimits? column, CurrencyFound? currency) =>
        column is null
            ? null
            : column with
            {
                Precision =
                    currency?.Precision
                    ?? organisation
                        .Currencies.Values.FirstOrDefault(one => one.Id == organisation.BaseCurrency)
                        ?.Precision
                    ?? 2,
            };

    private void CheckCapacity(Placed<QuotaEntry> entry)
    {
        if (
            entry.Value.Capacity is { } capacity
            && facts.QuotaColumns.GetValueOrDefault("sc_capacity")?.Refusal(capacity) is { } refusal
        )
        {
            problems.Add(
                new Problem(
                    entry.At("capacity"),
                    refusal + " It is the share of the period in which the rep can sell, in per cent."
                )
            );
        }
    }

    private string? StartOf(Placed<QuotaEntry> entry)
    {
        if (entry.Value.StartedOn is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString(Iso, CultureInfo.InvariantCulture);
        }

        problems.Add(new Problem(entry.At("startedOn"), $"'{Words.Shown(text)}' is no day. Write it as 2026-12-31."));
        return null;
    }

    private void CheckOnce(Placed<QuotaEntry> entry, PersonFound rep, PeriodFound period)
    {
        if (!first.TryAdd((rep.Id, period.Start), entry.Place))
        {
            problems.Add(
                new Problem(
                    entry.At("rep"),
                    $"The quota of {rep.Name} for {period.Name} stands twice, first at "
                        + $"{first[(rep.Id, period.Start)]}. Remove one of the two."
                )
            );
        }
    }
}

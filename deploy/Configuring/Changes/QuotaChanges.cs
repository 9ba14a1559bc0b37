using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>A quota whose salesperson, period and currency were found.</summary>
/// <param name="Rep">The salesperson.</param>
/// <param name="Period">The period.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">The currency; null leaves that of the row, or takes the base currency.</param>
/// <param name="Assumed">Whether nobody set it.</param>
internal sealed record QuotaWanted(
    PersonFound Rep,
    PeriodFound Period,
    decimal Amount,
    CurrencyFound? Currency,
    bool Assumed
)
{
    /// <summary>The share of the period in which the rep can sell, in per cent; null leaves that of the row.</summary>
    public decimal? Capacity { get; init; }

    /// <summary>The planned amounts that are given, by column; others leave those of the row.</summary>
    public required IReadOnlyDictionary<string, decimal> Plans { get; init; }

    /// <summary>The rep's first day in selling, as 2026-10-01; null leaves that of the row.</summary>
    public string? StartedOn { get; init; }
}

/// <summary>Compares quotas that are wanted with those that are there.</summary>
/// <param name="organisation">The organisation.</param>
/// <param name="stored">The quotas that are there.</param>
internal sealed class QuotaChanges(OrganisationFacts organisation, IEnumerable<QuotaFound> stored)
{
    private const string Section = "quotas";

    // The length of sc_name.
    private const int LongestName = 200;

    private readonly Dictionary<(Guid Rep, DateOnly Start), QuotaFound> known = stored.ToDictionary(quota =>
        (quota.Rep, quota.Start)
    );

    /// <summary>Whether the quota's row is there.</summary>
    public bool Has(QuotaWanted wanted) => known.ContainsKey((wanted.Rep.Id, wanted.Period.Start));

    /// <summary>The change; null when the row is as it should be.</summary>
    public Change? Of(QuotaWanted wanted)
    {
        var item = $"{wanted.Rep.Name}, {wanted.Period.Name}";
        var row = known.GetValueOrDefault((wanted.Rep.Id, wanted.Period.Start));
        var kind = row is null ? ChangeKind.Created : ChangeKind.Changed;
        var body = new JsonObject();
        var differences = new List<Difference>();
        void Set(string key, string? old, string value, Action write)
        {
            if (old != value)
            {
                write();
                differences.Add(new Difference(Section, item, kind, key, old, value));
            }
        }

        Set("amount", Text(row?.Amount), Text(wanted.Amount)!, () => body["sc_amount"] = wanted.Amount);
        Set(
            "assumed",
            row is null ? "false" : Text(row.Assumed),
            Text(wanted.Assumed),
            () => body["sc_assumed"] = wanted.Assumed
        );
        if (wanted.Capacity is { } capacity)
        {
            Set("capacity", Text(row?.Capacity), Text(wanted.Capacity)!, () => body["sc_capacity"] = capacity);
        }

        if (wanted.StartedOn is { } started)
        {
            Set("startedOn", row?.StartedOn, started, () => body["sc_startedon"] = started);
        }

        foreach (var plan in PlanColumn.All.Where(plan => wanted.Plans.ContainsKey(plan.Name)))
        {
            var amount = wanted.Plans[plan.Name];
            Set(plan.Key, Text(row?.Plans[plan.Name]), Text((decimal?)amount)!, () => body[plan.Name] = amount);
        }

        if (row is { Active: false })
        {
            Set("active", "false", "true", () => (body["statecode"], body["statuscode"]) = (0, 1));
        }

        if (wanted.Currency is { } currency)
        {
            Set(
                "currency",
                row is null ? null : organisation.CodeOf(row.Currency),
                currency.Code,
                () => body["transactioncurrencyid@odata.bind"] = $"/transactioncurrencies({currency.Id:D})"
            );
        }

        return differences.Count == 0 ? null
            : row is null ? Created(wanted, item, body, differences)
            : new Change(
                Section,
                item,
                kind,
                differences,
                (client, stop) => client.UpdateAsync($"sc_quotas({row.Id:D})", body.DeepClone().AsObject(), stop)
            );
    }

    // The row belongs to the salesperson, who may then see it. By its alternate key, so that a second sending finds the
    // first one's row
    // ("Use an alternate key to reference a record": a lookup in a key goes by the name of its property).
    private static Change Created(QuotaWanted wanted, string item, JsonObject body, List<Difference> differences)
    {
        body["sc_name"] = item.Length <= LongestName ? item : item[..LongestName];
        body["ownerid@odata.bind"] = $"/systemusers({wanted.Rep.Id:D})";
        var path = string.Create(
            CultureInfo.InvariantCulture,
            $"sc_quotas(_sc_repid_value={wanted.Rep.Id:D},sc_periodstart={wanted.Period.Start:yyyy-MM-dd})"
        );
        return new Change(
            Section,
            item,
            ChangeKind.Created,
            differences,
            (client, stop) => client.UpsertAsync(path, body.DeepClone().AsObject(), stop)
        );
    }

    private static string? Text(decimal? amount) => amount?.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Text(bool flag) => flag ? "true" : "false";
}

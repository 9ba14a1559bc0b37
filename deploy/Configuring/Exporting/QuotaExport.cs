using System.Globalization;
using System.Text;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Configuring.Input;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Exporting;

/// <summary>Turns the quotas of the environment into entries, and entries into CSV.</summary>
internal static class QuotaExport
{
    /// <summary>The active quotas as entries; what cannot be one is noted.</summary>
    public static IReadOnlyList<QuotaEntry> Entries(
        IReadOnlyList<QuotaFound> quotas,
        OrganisationFacts organisation,
        PeopleNames names,
        ICollection<string> notes
    )
    {
        var entries = new List<QuotaEntry>();
        foreach (
            var quota in quotas
                .Where(quota => quota.Active)
                .OrderBy(quota => quota.Start)
                .ThenBy(quota => names.Of(quota.Rep), StringComparer.OrdinalIgnoreCase)
        )
        {
            var period = organisation.Periods.Of(quota.Start);
            var currency = organisation.CodeOf(quota.Currency);
            if (period.Start != quota.Start || quota.Amount is null || currency.Length == 0)
            {
                notes.Add(
                    FormattableString.Invariant(
                        $"The quota of {names.Of(quota.Rep)} from {quota.Start:yyyy-MM-dd} is left out: it "
                    )
                        + FormattableString.Invariant(
                            $"begins in the middle of {period.Name}, has no amount or a currency that is not "
                        )
                        + FormattableString.Invariant($"active. Correct the row in the app.")
                );
                continue;
            }

            entries.Add(
                new QuotaEntry(names.Of(quota.Rep), period.Name, Plain(quota.Amount)!.Value)
                {
                    Currency = currency,
                    Assumed = quota.Assumed,
                    Capacity = Plain(quota.Capacity),
                    StartedOn = quota.StartedOn,
                    ProspectPlan = Plain(quota.Plans[PlanColumn.All[0].Name]),
                    GrowPlan = Plain(quota.Plans[PlanColumn.All[1].Name]),
                    MaintainPlan = Plain(quota.Plans[PlanColumn.All[2].Name]),
                }
            );
        }

        return entries;
    }

    /// <summary>All quotas of the environment: of every period that there can be.</summary>
    public static Task<IReadOnlyList<QuotaFound>> ReadAsync(DataverseClient client, CancellationToken cancellation) =>
        QuotaFound.ReadAsync(client, new DateOnly(1900, 1, 1), new DateOnly(9999, 12, 31), cancellation);

    /// <summary>The entries as a CSV file, safe to open in a spreadsheet.</summary>
    public static string Csv(IEnumerable<QuotaEntry> entries)
    {
        var text = new StringBuilder(
            "rep,period,amount,currency,assumed,capacity,startedOn,prospectPlan,growPlan,maintainPlan\n"
        );
        foreach (var entry in entries)
        {
            string?[] cells =
            [
                entry.Rep,
                entry.Period,
                entry.Amount.ToString(CultureInfo.InvariantCulture),
                entry.Currency,
                entry.Assumed ? "true" : "false",
                entry.Capacity?.ToString(CultureInfo.InvariantCulture),
                entry.StartedOn,
                .. PlanColumn.All.Select(plan => plan.Of(entry)?.ToString(CultureInfo.InvariantCulture)),
            ];
            text.AppendJoin(',', cells.Select(cell => CsvCell.Write(cell ?? string.Empty))).Append('\n');
        }

        return text.ToString();
    }

    // 120000.0000000000 as 120000.
    private static decimal? Plain(decimal? amount) =>
        amount is { } value
            ? decimal.Parse(value.ToString("0.##########", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;
}

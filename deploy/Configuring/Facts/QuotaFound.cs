using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>A quota that the environment has.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Rep">The salesperson.</param>
/// <param name="Start">First day of the period.</param>
/// <param name="Amount">The amount; null when it is empty.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Assumed">Whether nobody set it.</param>
/// <param name="Active">Whether it counts.</param>
internal sealed record QuotaFound(
    Guid Id,
    Guid Rep,
    DateOnly Start,
    decimal? Amount,
    Guid Currency,
    bool Assumed,
    bool Active
)
{
    /// <summary>The share of the period in which the rep can sell, in per cent; null when it is empty.</summary>
    public decimal? Capacity { get; init; }

    /// <summary>The rep's first day in selling, as 2026-10-01; null when it is empty.</summary>
    public string? StartedOn { get; init; }

    /// <summary>The planned amounts by column.</summary>
    public required IReadOnlyDictionary<string, decimal?> Plans { get; init; }

    private const string Query =
        "sc_quotas?$select=sc_quotaid,_sc_repid_value,sc_periodstart,sc_amount,sc_assumed,sc_capacity,"
        + "sc_startedon,sc_prospectplan,sc_growplan,sc_maintainplan,_transactioncurrencyid_value,statecode";

    /// <summary>
    /// All quotas of periods that begin between two days: one query, page by page, whatever the number of reps.
    /// </summary>
    public static async Task<IReadOnlyList<QuotaFound>> ReadAsync(
        DataverseClient client,
        DateOnly from,
        DateOnly to,
        CancellationToken cancellation
    )
    {
        var filter = string.Create(
            CultureInfo.InvariantCulture,
            $"&$filter=sc_periodstart ge {from:yyyy-MM-dd} and sc_periodstart le {to:yyyy-MM-dd}"
        );
        var quotas = new List<QuotaFound>();
        await foreach (var row in client.RowsAsync(Query + filter, cancellation))
        {
            quotas.Add(Of(row));
        }

        return quotas;
    }

    private static QuotaFound Of(JsonObject row) =>
        new(
            row.Id("sc_quotaid") ?? Guid.Empty,
            row.Id("_sc_repid_value") ?? Guid.Empty,
            DateOnly.ParseExact(row.Text("sc_periodstart") ?? "0001-01-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.Amount("sc_amount"),
            row.Id("_transactioncurrencyid_value") ?? Guid.Empty,
            row.Flag("sc_assumed"),
            row.Number("statecode") == 0
        )
        {
            Capacity = row.Amount("sc_capacity"),
            StartedOn = row.Text("sc_startedon"),
            Plans = PlanColumn.All.ToDictionary(
                plan => plan.Name,
                plan => row.Amount(plan.Name),
                StringComparer.Ordinal
            ),
        };
}

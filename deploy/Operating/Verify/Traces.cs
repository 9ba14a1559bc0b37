using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>
/// Removes what verification made: the records by their name, and the coverage rows that came of them.
/// </summary>
/// <param name="probe">The environment.</param>
/// <param name="waiter">Waits for background work, which would otherwise make rows anew.</param>
internal sealed class Traces(Probe probe, Waiter waiter)
{
    private static readonly (string Set, string Id, string Deal)[] Activities =
    [
        ("phonecalls", "activityid", "_regardingobjectid_value"),
        ("opportunitycloses", "activityid", "_opportunityid_value"),
    ];

    /// <summary>Removes everything that this user's runs left; says whether there was anything.</summary>
    public async Task<bool> RemoveAsync(CancellationToken cancellation)
    {
        var ledgers = await Ledger.FindAsync(probe, cancellation);
        var deals = await DealsAsync(cancellation);
        var settled = true;
        foreach (var deal in deals)
        {
            settled &= await RemoveDealAsync(deal.Id("opportunityid")!.Value, cancellation);
        }

        if (!settled)
        {
            // Late background work may still make a row: the ledger stays, for the next run to look.
            return true;
        }

        if (ledgers.Count > 0 && ledgers.All(ledger => ledger.Rows is not null))
        {
            var before = ledgers
                .Select(ledger => ledger.Rows!.AsEnumerable())
                .Aggregate((one, other) => one.Intersect(other));
            await RemoveRowsAsync([.. before], cancellation);
        }

        foreach (var ledger in ledgers)
        {
            await probe.Client.DeleteAsync($"tasks({ledger.Id})", cancellation);
        }

        return ledgers.Count + deals.Count > 0;
    }

    /// <summary>Whether anything is there that this user's runs made.</summary>
    public async Task<bool> AreThereAsync(CancellationToken cancellation) =>
        (await Ledger.FindAsync(probe, cancellation)).Count + (await DealsAsync(cancellation)).Count > 0;

    private Task<IReadOnlyList<JsonObject>> DealsAsync(CancellationToken cancellation) =>
        probe.ListAsync(
            $"opportunities?$select=opportunityid&$filter=name eq '{Probe.Marker}' and _createdby_value eq "
                + $"{probe.UserId}",
            cancellation
        );

    // Answers and stage changes go with the deal: their relationships say so. A deal's last event marks the user's
    // coverage
    // rows once more, so they are looked at before, and waited for after.
    private async Task<bool> RemoveDealAsync(Guid deal, CancellationToken cancellation)
    {
        foreach (var (set, id, column) in Activities)
        {
            foreach (var row in await probe.ListAsync($"{set}?$select={id}&$filter={column} eq {deal}", cancellation))
            {
                await probe.Client.DeleteAsync($"{set}({row.Id(id)})", cancellation);
            }
        }

        var waits = await waiter.UntilAsync(
            "the deal's system jobs",
            () => probe.HasJobsAsync(deal, cancellation),
            waits => !waits,
            cancellation
        );
        var before = await SettledAsync(_ => true, cancellation);
        await probe.Client.DeleteAsync($"opportunities({deal})", cancellation);
        var versions = before.ToDictionary(row => row.Id("sc_repcoverageid")!.Value, Version);
        bool IsMarked(JsonObject row) =>
            !versions.TryGetValue(row.Id("sc_repcoverageid")!.Value, out var old) || old != Version(row);
        var after = await SettledAsync(IsMarked, cancellation);
        return !waits && after.All(row => IsSettled(row) && IsMarked(row));
    }

    private async Task RemoveRowsAsync(IReadOnlyList<Guid> before, CancellationToken cancellation)
    {
        var rows = (await SettledAsync(_ => true, cancellation))
            .Select(row => row.Id("sc_repcoverageid")!.Value)
            .Except(before)
            .ToList();
        if (rows.Count == 0 || await IsRepAsync(cancellation))
        {
            return;
        }

        foreach (var row in rows)
        {
            await probe.Client.DeleteAsync($"sc_repcoverages({row})", cancellation);
        }
    }

    // Somebody who sells keeps the row: it is right by itself now that the deal is gone.
    private async Task<bool> IsRepAsync(CancellationToken cancellation) =>
        await probe.FirstAsync(
            $"opportunities?$select=opportunityid&$filter=_ownerid_value eq {probe.UserId}&$top=1",
            cancellation
        )
            is not null
        || await probe.FirstAsync(
            $"sc_quotas?$select=sc_quotaid&$filter=_sc_repid_value eq {probe.UserId}&$top=1",
            cancellation
        )
            is not null;

    private Task<IReadOnlyList<JsonObject>> SettledAsync(
        Func<JsonObject, bool> isNew,
        CancellationToken cancellation
    ) =>
        waiter.UntilAsync(
            "the coverage of the signed-in user",
            () => probe.CoverageRowsAsync(cancellation),
            rows => rows.All(row => IsSettled(row) && isNew(row)),
            cancellation
        );

    private static bool IsSettled(JsonObject row) => row.Text("sc_dirtysince") is null;

    private static string? Version(JsonObject row) => row["versionnumber"]?.ToString();
}

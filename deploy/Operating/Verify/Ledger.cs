using System.Text.Json;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>Remembers in the environment, as a task of the signed-in user, which coverage rows there were before:
/// it is made first and deleted last, so that a run that was killed can be undone from anywhere.</summary>
/// <param name="Id">The task.</param>
/// <param name="CreatedOn">When it was made, by the environment's clock.</param>
/// <param name="Rows">The coverage rows there were; null when somebody has changed the task's text.</param>
internal sealed record Ledger(Guid Id, DateTime CreatedOn, IReadOnlyList<Guid>? Rows)
{
    private const string Columns = "activityid,description,createdon";

    /// <summary>Makes one.</summary>
    public static async Task<Ledger> BeginAsync(Probe probe, CancellationToken cancellation)
    {
        var rows = (await probe.CoverageRowsAsync(cancellation))
            .Select(row => row.Id("sc_repcoverageid")!.Value)
            .ToList();
        var id = Guid.NewGuid();
        await probe.Client.UpsertAsync(
            $"tasks({id})",
            new JsonObject { ["subject"] = Probe.Marker, ["description"] = JsonSerializer.Serialize(rows) },
            cancellation
        );
        return Read(await probe.Client.GetAsync($"tasks({id})?$select={Columns}", cancellation));
    }

    /// <summary>Those that earlier runs of the user left.</summary>
    public static async Task<IReadOnlyList<Ledger>> FindAsync(Probe probe, CancellationToken cancellation)
    {
        var found = await probe.ListAsync(
            $"tasks?$select={Columns}&$filter=subject eq '{Probe.Marker}' and _createdby_value eq {probe.UserId}",
            cancellation
        );
        return [.. found.Select(Read)];
    }

    private static Ledger Read(JsonObject row) =>
        new(row.Id("activityid")!.Value, row.Moment("createdon")!.Value, ParseRows(row.Text("description")));

    private static Guid[]? ParseRows(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<Guid[]>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>A cloud flow.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOn">Whether it runs.</param>
internal sealed record FlowRow(Guid Id, string Name, bool IsOn)
{
    /// <summary>Reads one; null when it is not there. "Work with cloud flows using code": state 1 is on.</summary>
    public static async Task<FlowRow?> FindAsync(DataverseClient client, Guid id, CancellationToken cancellation) =>
        await client.FindAsync($"workflows({id:D})?$select=name,statecode", cancellation) is { } row
            ? new FlowRow(id, row.Text("name") ?? string.Empty, row.Number("statecode") == 1)
            : null;

    /// <summary>Turns it on or off.</summary>
    public Task SwitchAsync(DataverseClient client, bool on, CancellationToken cancellation) =>
        client.UpdateAsync(
            $"workflows({Id:D})",
            on
                ? new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 }
                : new JsonObject { ["statecode"] = 0, ["statuscode"] = 1 },
            cancellation
        );
}

using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>A connection reference: what a flow finds its connection by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its logical name.</param>
/// <param name="ConnectionId">The connection; null when none is bound.</param>
internal sealed record ConnectionReferenceRow(Guid Id, string Name, string? ConnectionId)
{
    /// <summary>Finds one; null when it is not there.</summary>
    public static async Task<ConnectionReferenceRow?> FindAsync(
        DataverseClient client,
        string name,
        CancellationToken cancellation
    )
    {
        var path =
            "connectionreferences?$select=connectionreferenceid,connectionid&"
            + $"$filter=connectionreferencelogicalname eq {ApiText.Literal(name)}";
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            return new ConnectionReferenceRow(
                row.Id("connectionreferenceid") ?? Guid.Empty,
                name,
                row.Text("connectionid") is { Length: > 0 } id ? id : null
            );
        }

        return null;
    }

    /// <summary>Binds it to a connection.</summary>
    public Task BindAsync(DataverseClient client, string connection, CancellationToken cancellation) =>
        client.UpdateAsync(
            $"connectionreferences({Id:D})",
            new JsonObject { ["connectionid"] = connection },
            cancellation
        );
}

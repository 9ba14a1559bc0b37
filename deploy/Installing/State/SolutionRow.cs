using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>An installed solution.</summary>
/// <param name="Id">Its row's id.</param>
/// <param name="UniqueName">Its unique name.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsManaged">Whether it is managed.</param>
internal sealed record SolutionRow(Guid Id, string UniqueName, Version Version, bool IsManaged)
{
    /// <summary>What the platform adds to the name of an upgrade that waits for its promotion.</summary>
    public const string HoldingSuffix = "_Upgrade";

    /// <summary>Finds a solution and its waiting upgrade.</summary>
    public static async Task<(SolutionRow? Installed, SolutionRow? Holding)> FindAsync(
        DataverseClient client,
        string name,
        CancellationToken cancellation
    )
    {
        var path =
            "solutions?$select=solutionid,uniquename,version,ismanaged&$filter=uniquename eq "
            + $"{ApiText.Literal(name)} or uniquename eq {ApiText.Literal(name + HoldingSuffix)}";
        var rows = new List<SolutionRow>();
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            rows.Add(Of(row));
        }

        return (
            rows.Find(row => row.UniqueName.Equals(name, StringComparison.OrdinalIgnoreCase)),
            rows.Find(row => row.UniqueName.Equals(name + HoldingSuffix, StringComparison.OrdinalIgnoreCase))
        );
    }

    private static SolutionRow Of(JsonObject row) =>
        new(
            row.Id("solutionid") ?? Guid.Empty,
            row.Text("uniquename") ?? string.Empty,
            Version.TryParse(row.Text("version"), out var version) ? version : new Version(0, 0),
            row.Flag("ismanaged")
        );
}

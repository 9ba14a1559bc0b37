using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating;

/// <summary>What one call of the nightly custom API did.</summary>
/// <param name="Phase">What it worked on.</param>
/// <param name="Processed">Rows looked at.</param>
/// <param name="Changed">Rows written.</param>
/// <param name="Notes">What could not be done and why; empty when all was done.</param>
/// <param name="Token">Where to go on; empty when the run is complete.</param>
public sealed record NightlyAnswer(string Phase, int Processed, int Changed, string Notes, string Token)
{
    /// <summary>Reads the API's answer.</summary>
    public static NightlyAnswer Read(JsonObject body) =>
        new(
            body.Text("Phase") ?? string.Empty,
            body.Number("Processed") ?? 0,
            body.Number("Changed") ?? 0,
            body.Text("Notes") ?? string.Empty,
            body.Text("ContinuationToken") ?? string.Empty
        );
}

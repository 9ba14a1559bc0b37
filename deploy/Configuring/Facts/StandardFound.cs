using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>A standard that the environment has.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Indicator">Its place in the choice Indicator, from 0.</param>
/// <param name="Rep">The rep; null for everybody.</param>
/// <param name="From">The first day on which it holds, as 2026-10-01; null for always.</param>
internal sealed record StandardFound(Guid Id, int Indicator, Guid? Rep, string? From)
{
    /// <summary>The table.</summary>
    public const string Table = "sc_standard";

    private const string Query =
        "sc_standards?$select=sc_standardid,_sc_rep_value,sc_indicator,sc_value,sc_from,sc_to,statecode";

    /// <summary>How much is asked; null when it is empty.</summary>
    public decimal? Value { get; init; }

    /// <summary>The last day on which it holds; null for ever.</summary>
    public string? To { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Active { get; init; }

    /// <summary>All of them: one query, page by page.</summary>
    public static async Task<IReadOnlyList<StandardFound>> ReadAsync(
        DataverseClient client,
        CancellationToken cancellation
    )
    {
        var standards = new List<StandardFound>();
        await foreach (var row in client.RowsAsync(Query, cancellation))
        {
            standards.Add(Of(row));
        }

        return standards;
    }

    private static StandardFound Of(JsonObject row) =>
        new(
            row.Id("sc_standardid") ?? Guid.Empty,
            (row.Number("sc_indicator") ?? ChoiceLabels.First) - ChoiceLabels.First,
            row.Id("_sc_rep_value"),
            row.Text("sc_from")
        )
        {
            Value = row.Amount("sc_value"),
            To = row.Text("sc_to"),
            Active = row.Number("statecode") == 0,
        };
}

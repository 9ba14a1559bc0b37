using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Deploy.Backtest;

/// <summary>What became of the reps who had a status at a moment.</summary>
/// <param name="At">The moment's name.</param>
/// <param name="Status">The status.</param>
/// <param name="Points">How many had it.</param>
/// <param name="Odds">The mean of their odds, as a share.</param>
/// <param name="Made">The share of them that made the number.</param>
public sealed record StatusSummary(string At, CoverageStatus Status, int Points, decimal Odds, decimal Made)
{
    /// <summary>A line for each status that occurred, the worst one first.</summary>
    internal static IReadOnlyList<StatusSummary> Of(IReadOnlyList<BacktestPoint> points) =>
        [
            .. Moment.All.SelectMany(moment =>
                points
                    .Where(point => point.At == moment.Name)
                    .GroupBy(point => point.Status)
                    .Select(group => new StatusSummary(
                        moment.Name,
                        group.Key,
                        group.Count(),
                        group.Average(point => point.Odds),
                        group.Average(point => point.Made ? 1m : 0m)
                    ))
                    .OrderBy(line => line.Odds)
            ),
        ];
}

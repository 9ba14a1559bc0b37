namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>Finds the stage policy that a stage of the process bar or a pipeline phase belongs to.</summary>
/// <param name="policies">The policies of the stages.</param>
public sealed class StageMap(IReadOnlyCollection<StagePolicy> policies)
{
    // Qualify, Develop, Propose and Close; the categories after them belong to service.
    private const int LastSalesCategory = 3;

    private readonly Dictionary<string, int> byName = policies
        .SelectMany(policy => policy.AlsoCalled.Select(name => new { Name = name, policy.Stage }))
        .GroupBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Stage, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The stage of a stage of the process bar: of the policy that names it, else of its category; null for a category
    /// that is no stage of a sale.
    /// </summary>
    /// <param name="name">What the process calls it.</param>
    /// <param name="category">Its category: 0 Qualify, 1 Develop, 2 Propose, 3 Close.</param>
    public int? OfProcessStage(string? name, int? category) =>
        Named(name) ?? (category is >= 0 and <= LastSalesCategory ? category : null);

    /// <summary>
    /// The stage of a pipeline phase: of the policy that names it, else of the policy of that very name. A number
    /// before
    /// the name ("2-Develop") is passed over where the whole text means nothing.
    /// </summary>
    public int? OfPhase(string? phase) => Known(phase) ?? Known(WithoutNumber(phase));

    private int? Known(string? phase) =>
        Named(phase)
        ?? policies
            .FirstOrDefault(policy => string.Equals(policy.Name, phase?.Trim(), StringComparison.OrdinalIgnoreCase))
            ?.Stage;

    private int? Named(string? name) =>
        name is not null && byName.TryGetValue(name.Trim(), out var stage) ? stage : null;

    private static string? WithoutNumber(string? phase)
    {
        var rest = phase?.TrimStart().TrimStart("0123456789".ToCharArray()).TrimStart('-', '.', ')', ' ');
        return string.IsNullOrEmpty(rest) ? null : rest;
    }
}

namespace SalesCorner.Plugins.Domain.Stages;

/// <summary>The order of the sales stages; a stage without a policy stands where its value puts it.</summary>
/// <param name="policies">The policies of the stages.</param>
public sealed class StageLadder(IEnumerable<StagePolicy> policies)
{
    private readonly Dictionary<int, StagePolicy> byStage = policies
        .GroupBy(policy => policy.Stage)
        .ToDictionary(group => group.Key, group => group.First());

    /// <summary>The platform's own four stages.</summary>
    public static StageLadder Standard { get; } = new(StagePolicy.Standard);

    /// <summary>The stage's policy; null for an unknown stage or one without a policy.</summary>
    public StagePolicy? PolicyOf(int? stage) =>
        stage is not null && byStage.TryGetValue(stage.Value, out var policy) ? policy : null;

    /// <summary>Whether a stage lies beyond the first one; not where there is none.</summary>
    public bool IsPastFirst(int? stage) =>
        stage is { } value
        && (PolicyOf(stage) is { } here ? byStage.Values.Any(policy => policy.Order < here.Order) : value > 0);

    /// <summary>
    /// Whether a deal in the stage has come as far as the target stage; a deal without a stage has not.
    /// </summary>
    public bool HasReached(int? stage, int target)
    {
        if (stage is null)
        {
            return false;
        }

        var here = PolicyOf(stage);
        var there = PolicyOf(target);
        return here is not null && there is not null ? here.Order >= there.Order : stage.Value >= target;
    }
}

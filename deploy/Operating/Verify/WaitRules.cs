namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>How long to wait for background work.</summary>
/// <param name="Pause">Between two looks.</param>
/// <param name="Longest">In all, for one thing.</param>
public sealed record WaitRules(TimeSpan Pause, TimeSpan Longest)
{
    /// <summary>Asynchronous steps usually run within seconds; an environment that is busy takes minutes.</summary>
    public static WaitRules Usual { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(3));
}

namespace SalesCorner.Deploy.Connection;

/// <summary>How often and how patiently a request is tried again.</summary>
public sealed record RetryRules
{
    /// <summary>
    /// How often a throttled request is sent again at most. Dataverse names the wait itself; ten waits of minutes
    /// outlast any window of its limits.
    /// </summary>
    public int ThrottledRetries { get; init; } = 10;

    /// <summary>How often a request is sent again at most after a failure on the way.</summary>
    public int TransientRetries { get; init; } = 6;

    /// <summary>The first wait after a failure on the way; it doubles each time.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait, also where the server asks for a longer one.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to wait for an answer. The platform ends an operation after two minutes
    /// ("Analyze plug-in performance"); some time on the way is added.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(150);
}

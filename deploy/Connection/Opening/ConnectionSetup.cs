namespace SalesCorner.Deploy.Connection.Opening;

/// <summary>What commands that connect need from outside.</summary>
/// <param name="Rules">How often to try again.</param>
/// <param name="Variable">Reads an environment variable.</param>
public sealed record ConnectionSetup(RetryRules Rules, Func<string, string?> Variable)
{
    /// <summary>The process's environment variables and the usual patience.</summary>
    public static ConnectionSetup Usual { get; } = new(new RetryRules(), Environment.GetEnvironmentVariable);
}

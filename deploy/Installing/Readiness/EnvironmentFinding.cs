namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>
/// Something in an environment that a deployment would fail on, or that an administrator should know before.
/// </summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Cure">What to do.</param>
/// <param name="IsWarning">Whether the deployment goes through all the same.</param>
public sealed record EnvironmentFinding(string Check, string Problem, string Cure, bool IsWarning = false);

using SalesCorner.Deploy.Cli;
using Spectre.Console;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>Shows what an environment holds against a package.</summary>
internal static class FindingText
{
    /// <summary>Shows each finding with its cure.</summary>
    public static void Show(CommandRun run, IReadOnlyList<EnvironmentFinding> findings)
    {
        foreach (var finding in findings)
        {
            run.Console.MarkupLineInterpolated(
                $"[bold]{finding.Check}[/] [{(finding.IsWarning ? "yellow" : "red")}]{finding.Problem}[/]"
            );
            run.Console.MarkupLineInterpolated($"    {finding.Cure}");
            run.Log($"{finding.Check}: {finding.Problem} {finding.Cure}");
        }
    }
}

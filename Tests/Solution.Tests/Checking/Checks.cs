using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Solution.Tests.Checking;

/// <summary>Checks a copy of the solution, and says what one rule finds.</summary>
internal static class Checks
{
    public static async Task<IReadOnlyList<Finding>> AllAsync(SolutionCopy copy, string? schemas = null) =>
        new SolutionChecker(RuleList.All()).CheckFolder(
            copy.Source,
            await Shipped.AssemblyAsync(),
            Shipped.Repository.ReadVersion(),
            schemas
        );

    /// <summary>Spoils a copy and expects that one rule says so.</summary>
    public static async Task FindsAsync<TRule>(Action<SolutionCopy> fault, string problem)
        where TRule : ICheckRule, new()
    {
        using var copy = new SolutionCopy();
        fault(copy);

        var findings = new SolutionChecker([new TRule()]).CheckFolder(
            copy.Source,
            await Shipped.AssemblyAsync(),
            Shipped.Repository.ReadVersion(),
            schemas: null
        );

        Assert.Contains(findings, finding => finding.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.NotEmpty(finding.Cure));
        Assert.All(findings, finding => Assert.NotEmpty(finding.File));
    }
}

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>What a history led to.</summary>
/// <param name="Last">Its last step.</param>
/// <param name="Differences">What is not as it should be.</param>
internal sealed record Outcome(string Last, IReadOnlyList<string> Differences);

/// <summary>Runs a history; when it does not converge, says which step was the first that led astray.</summary>
internal static class Convergence
{
    private const int MostLines = 30;

    public static void Holds(int seed, int steps, Func<int, int, Outcome> run)
    {
        var all = run(seed, steps);
        if (all.Differences.Count == 0)
        {
            return;
        }

        var (good, bad, worst) = (0, steps, all);
        while (bad - good > 1)
        {
            var middle = (good + bad) / 2;
            var outcome = run(seed, middle);
            if (outcome.Differences.Count == 0)
            {
                good = middle;
            }
            else
            {
                (bad, worst) = (middle, outcome);
            }
        }

        Assert.Fail(
            $"Seed {seed}, step {bad} ({worst.Last}), {worst.Differences.Count} "
                + $"differences:\n{string.Join("\n", worst.Differences.Take(MostLines))}"
        );
    }
}

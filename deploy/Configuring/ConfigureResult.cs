using SalesCorner.Deploy.Configuring.Changes;
using SalesCorner.Deploy.Configuring.Input;

namespace SalesCorner.Deploy.Configuring;

/// <summary>What <c>configure --json</c> answers.</summary>
/// <param name="Environment">The environment's address.</param>
/// <param name="Applied">Whether the changes were made; false for <c>--what-if</c> and when there are problems.</param>
/// <param name="Created">How many rows are new, people who got a role included.</param>
/// <param name="Changed">How many rows have other values.</param>
/// <param name="Removed">How many people lost a role.</param>
/// <param name="Unchanged">How many rows were as they should be.</param>
/// <param name="Differences">Every value that becomes another.</param>
/// <param name="Problems">What is wrong with the files; then nothing was changed.</param>
public sealed record ConfigureResult(
    string Environment,
    bool Applied,
    int Created,
    int Changed,
    int Removed,
    int Unchanged,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Problem> Problems
)
{
    internal static ConfigureResult Of(Uri environment, ChangePlan plan, bool applied) =>
        new(
            environment.ToString(),
            applied,
            Count(plan, ChangeKind.Created),
            Count(plan, ChangeKind.Changed),
            Count(plan, ChangeKind.Removed),
            plan.Unchanged,
            [.. plan.Changes.SelectMany(change => change.Differences)],
            []
        );

    private static int Count(ChangePlan plan, ChangeKind kind) => plan.Changes.Count(change => change.Kind == kind);
}

/// <summary>What <c>configure --export --json</c> answers.</summary>
/// <param name="Environment">The environment's address.</param>
/// <param name="File">The settings file written.</param>
/// <param name="QuotasFile">The CSV file written; null when the quotas stand in the settings file.</param>
/// <param name="Questions">How many questions were written.</param>
/// <param name="Quotas">How many quotas were written.</param>
/// <param name="Notes">What could not be written, and why.</param>
public sealed record ExportResult(
    string Environment,
    string File,
    string? QuotasFile,
    int Questions,
    int Quotas,
    IReadOnlyList<string> Notes
);

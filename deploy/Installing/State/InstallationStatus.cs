using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.State;

/// <summary>What stands in an environment.</summary>
internal sealed record InstallationStatus
{
    /// <summary>Who is signed in, and to what.</summary>
    public required OrganizationState Organization { get; init; }

    /// <summary>The solution; null when it is not installed.</summary>
    public SolutionRow? Solution { get; init; }

    /// <summary>An upgrade that waits to be promoted; null when there is none.</summary>
    public SolutionRow? Holding { get; init; }

    /// <summary>How many plug-in steps are registered.</summary>
    public required int Steps { get; init; }

    /// <summary>How many of them fire.</summary>
    public required int StepsOn { get; init; }

    /// <summary>The process tables of the organisation's own whose stages are followed.</summary>
    public required IReadOnlyList<string> Processes { get; init; }

    /// <summary>Whether the nightly flow runs; null when it is not there.</summary>
    public bool? FlowIsOn { get; init; }

    /// <summary>The environment variables.</summary>
    public required IReadOnlyList<VariableRow> Variables { get; init; }

    /// <summary>Whether the flow's connection reference has a connection.</summary>
    public required bool ConnectionIsBound { get; init; }

    /// <summary>Imports and promotions that run now.</summary>
    public required IReadOnlyList<string> Running { get; init; }

    /// <summary>Asks the environment what is installed and whether it works.</summary>
    public static async Task<InstallationStatus> ReadAsync(DataverseClient client, CancellationToken cancellation)
    {
        var (solution, holding) = await SolutionRow.FindAsync(client, SolutionNames.UniqueName, cancellation);
        var steps = await StepRow.ReadAsync(client, SolutionNames.Assembly, cancellation);
        var variables = new List<VariableRow>();
        foreach (var name in SolutionNames.EnvironmentVariables)
        {
            if (await VariableRow.FindAsync(client, name, cancellation) is { } variable)
            {
                variables.Add(variable);
            }
        }

        return new InstallationStatus
        {
            Organization = await OrganizationState.ReadAsync(client, cancellation),
            Solution = solution,
            Holding = holding,
            Steps = steps.Count,
            StepsOn = steps.Count(step => step.IsOn),
            Processes = ProcessSteps.Followed(steps.Select(step => step.Step.Name)),
            FlowIsOn = (await FlowRow.FindAsync(client, SolutionNames.Flow, cancellation))?.IsOn,
            Variables = variables,
            ConnectionIsBound =
                (
                    await ConnectionReferenceRow.FindAsync(client, SolutionNames.ConnectionReference, cancellation)
                )?.ConnectionId
                    is not null,
            Running = await RunningOperations.ReadAsync(client, cancellation),
        };
    }
}

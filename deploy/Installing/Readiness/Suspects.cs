using System.Globalization;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>What explains most of what can fail in an installed solution, read from the environment as it is.</summary>
/// <param name="Registered">How many plug-in steps are registered.</param>
/// <param name="DisabledSteps">The names of those that are off.</param>
/// <param name="Owners">Owners of deals who cannot read the solution's tables.</param>
internal sealed record Suspects(
    int Registered,
    IReadOnlyList<string> DisabledSteps,
    IReadOnlyList<EnvironmentFinding> Owners
)
{
    private const string Assembly = "SalesCorner.Plugins";
    private const int MostNamed = 5;

    /// <summary>What is wrong with the steps and the cure; null when all are on.</summary>
    public string? Words =>
        this switch
        {
            { Registered: 0 } => "no plug-in step is registered. Run salescorner deploy again.",
            { DisabledSteps.Count: > 0 } => string.Create(
                CultureInfo.InvariantCulture,
                $"{DisabledSteps.Count} of {Registered} plug-in steps are off: "
                    + $"{string.Join("; ", DisabledSteps.Take(MostNamed))}"
                    + $"{(DisabledSteps.Count > MostNamed ? "; …" : string.Empty)}. "
            )
                + "An import with pac leaves them so without --activate-plugins. Run salescorner deploy again: "
                + "it turns them on.",
            _ => null,
        };

    /// <summary>Reads them.</summary>
    public static async Task<Suspects> FindAsync(DataverseClient client, CancellationToken cancellation)
    {
        var steps = await StepRow.ReadAsync(client, Assembly, cancellation);
        var off = steps.Where(step => !step.IsOn).Select(step => step.Step.Name).Order(StringComparer.Ordinal).ToList();
        return new Suspects(steps.Count, off, await new OwnerCheck(client).RunAsync(isInstalled: true, cancellation));
    }
}

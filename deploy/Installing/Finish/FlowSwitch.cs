using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.Plan;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Finish;

/// <summary>
/// Turns the package's flows on, as soon as their connections are bound: without them the platform refuses.
/// </summary>
internal static class FlowSwitch
{
    /// <summary>The flows that would be turned on.</summary>
    public static async Task<IReadOnlyList<PlannedChange>> WaitingAsync(
        DataverseClient client,
        TargetPackage package,
        SettingsDocument document,
        CancellationToken cancellation
    )
    {
        var waiting = new List<PlannedChange>();
        foreach (var (id, name) in package.Flows)
        {
            if (await FlowRow.FindAsync(client, id, cancellation) is not { IsOn: true })
            {
                waiting.Add(new PlannedChange(ChangeKind.TurnOn, "flow", name));
            }
        }

        return waiting.Count > 0 && await UnboundAsync(client, package, document, cancellation) is null ? waiting : [];
    }

    /// <summary>Turns them on.</summary>
    /// <returns>The connection reference that is not bound, so that they stay off; null when all is well.</returns>
    public static async Task<string?> TurnOnAsync(
        DataverseClient client,
        TargetPackage package,
        CancellationToken cancellation
    )
    {
        foreach (var id in package.Flows.Keys)
        {
            if (await FlowRow.FindAsync(client, id, cancellation) is not { IsOn: false } flow)
            {
                continue;
            }

            if (await UnboundAsync(client, package, null, cancellation) is { } unbound)
            {
                return unbound;
            }

            await flow.SwitchAsync(client, on: true, cancellation);
        }

        return null;
    }

    private static async Task<string?> UnboundAsync(
        DataverseClient client,
        TargetPackage package,
        SettingsDocument? document,
        CancellationToken cancellation
    )
    {
        foreach (var name in package.ConnectionReferences)
        {
            var given = document?.ConnectionReferences?.ContainsKey(name) == true;
            if (!given && (await ConnectionReferenceRow.FindAsync(client, name, cancellation))?.ConnectionId is null)
            {
                return name;
            }
        }

        return null;
    }
}

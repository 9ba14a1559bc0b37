using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Finish;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>Takes the solution out of an environment, in an order that leaves nothing running at any point.</summary>
internal sealed class Uninstall(DataverseClient client, PollingDelay delay)
{
    /// <summary>Stops everything that works by itself: the flow, then the steps.</summary>
    public async Task TurnOffAsync(IProgressMeter meter, CancellationToken cancellation)
    {
        meter.Begin("Turning the flow off");
        if (await FlowRow.FindAsync(client, SolutionNames.Flow, cancellation) is { IsOn: true } flow)
        {
            await flow.SwitchAsync(client, on: false, cancellation);
        }

        meter.Begin("Turning steps off");
        await StepSwitch.ApplyAsync(client, SolutionNames.Assembly, on: false, cancellation, () => meter.Advance());
    }

    /// <summary>Takes the roles away.</summary>
    public async Task UnassignAsync(
        IReadOnlyList<RoleHolder> holders,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        meter.Begin("Taking roles away", holders.Count);
        foreach (var holder in holders)
        {
            await holder.TakeAwayAsync(client, cancellation);
            meter.Advance();
        }
    }

    /// <summary>
    /// Uninstalls a managed solution. The platform may take longer than it lets a request wait: then it is asked
    /// whether the row is gone.
    /// </summary>
    public async Task RemoveAsync(SolutionRow solution, IProgressMeter meter, CancellationToken cancellation)
    {
        meter.Begin($"Uninstalling {solution.UniqueName}");
        var path = $"solutions({solution.Id:D})";
        try
        {
            await client.DeleteAsync(path, cancellation);
        }
        catch (Exception failure) when (failure is ConnectionLostException or DataverseFailureException)
        {
            await new RunningOperations(client, delay).WaitAsync(meter, cancellation);
            if (await client.FindAsync($"{path}?$select=uniquename", cancellation) is not null)
            {
                throw;
            }
        }
    }
}

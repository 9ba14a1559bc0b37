using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Finish;

/// <summary>Turns plug-in steps on and off ("SdkMessageProcessingStep table reference": state 0 is on).</summary>
internal static class StepSwitch
{
    /// <summary>Turns the steps of an assembly on or off.</summary>
    /// <returns>How many were changed.</returns>
    public static async Task<int> ApplyAsync(
        DataverseClient client,
        string assembly,
        bool on,
        CancellationToken cancellation,
        Action? changed = null
    )
    {
        var others = (await StepRow.ReadAsync(client, assembly, cancellation)).Where(row => row.IsOn != on).ToList();
        foreach (var row in others)
        {
            var state = on
                ? new JsonObject { ["statecode"] = 0, ["statuscode"] = 1 }
                : new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 };
            await client.UpdateAsync($"sdkmessageprocessingsteps({row.Step.Id:D})", state, cancellation);
            changed?.Invoke();
        }

        return others.Count;
    }
}

using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Finish;

/// <summary>Sets what a settings file says of this one environment: variables and connections.</summary>
internal static class EnvironmentValues
{
    /// <summary>Sets what differs.</summary>
    /// <exception cref="CommandFailedException">The environment has no such variable or reference.</exception>
    public static async Task ApplyAsync(
        DataverseClient client,
        SettingsDocument document,
        CancellationToken cancellation
    )
    {
        foreach (
            var (name, value) in document.EnvironmentVariables ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
        {
            var row = await VariableRow.FindAsync(client, name, cancellation) ?? throw Missing(name);
            if (row.Value != value)
            {
                await row.SetAsync(client, value, cancellation);
            }
        }

        foreach (
            var (name, connection) in document.ConnectionReferences
                ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
        {
            var row = await ConnectionReferenceRow.FindAsync(client, name, cancellation) ?? throw Missing(name);
            if (row.ConnectionId != connection)
            {
                await row.BindAsync(client, connection, cancellation);
            }
        }
    }

    private static CommandFailedException Missing(string name) =>
        new(
            $"The environment has no {name}, although the package brings it. Run the same command again; if "
                + "it stays so, look whether somebody deleted it."
        );
}

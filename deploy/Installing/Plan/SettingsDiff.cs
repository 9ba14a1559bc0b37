using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Plan;

/// <summary>Compares what the settings file says of this environment with what stands there.</summary>
internal static class SettingsDiff
{
    /// <summary>What would change.</summary>
    public static async Task<IReadOnlyList<PlannedChange>> ReadAsync(
        DataverseClient client,
        SettingsDocument document,
        CancellationToken cancellation
    )
    {
        var changes = new List<PlannedChange>();
        foreach (
            var (name, value) in document.EnvironmentVariables ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
        {
            if (await VariableRow.FindAsync(client, name, cancellation) is not { } row || row.Value != value)
            {
                changes.Add(new PlannedChange(ChangeKind.Set, "variable", name, value));
            }
        }

        foreach (
            var (name, connection) in document.ConnectionReferences
                ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
        {
            if (
                await ConnectionReferenceRow.FindAsync(client, name, cancellation) is not { } row
                || row.ConnectionId != connection
            )
            {
                changes.Add(new PlannedChange(ChangeKind.Set, "connection", name, connection));
            }
        }

        return changes;
    }

    /// <summary>Refuses names that the package does not have.</summary>
    /// <exception cref="CommandFailedException">There is one.</exception>
    public static void Demand(SettingsDocument document, TargetPackage package)
    {
        Demand(
            document.EnvironmentVariables,
            package.EnvironmentVariables,
            "environmentVariables",
            "environment variable"
        );
        Demand(
            document.ConnectionReferences,
            package.ConnectionReferences,
            "connectionReferences",
            "connection reference"
        );
    }

    private static void Demand(
        IReadOnlyDictionary<string, string>? given,
        IReadOnlyList<string> known,
        string place,
        string kind
    )
    {
        var unknown = given?.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal));
        if (unknown is not null)
        {
            throw new CommandFailedException(
                $"{place}, '{unknown}': the package has no such {kind}. It has "
                    + $"{(known.Count == 0 ? "none" : string.Join(", ", known))}."
            );
        }
    }
}

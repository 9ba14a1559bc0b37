using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>Deletes what an unmanaged solution can be rid of part by part: whatever runs, and the roles. An unmanaged
/// solution
/// is no container: deleting it alone would leave every component ("Delete an unmanaged solution").</summary>
internal sealed class LooseParts(DataverseClient client)
{
    // Each before what it depends on: a custom API names a plug-in type, a step too, a type its assembly.
    private static readonly (string Set, string Key, string Filter)[] Kinds =
    [
        ("workflows", "workflowid", $"workflowid eq {SolutionNames.Flow:D}"),
        ("customapis", "customapiid", $"startswith(uniquename,'{SolutionNames.Prefix}')"),
        (
            "sdkmessageprocessingsteps",
            "sdkmessageprocessingstepid",
            $"plugintypeid/assemblyname eq '{SolutionNames.Assembly}'"
        ),
        ("plugintypes", "plugintypeid", $"assemblyname eq '{SolutionNames.Assembly}'"),
        ("pluginassemblies", "pluginassemblyid", $"name eq '{SolutionNames.Assembly}'"),
        ("roles", "roleid", string.Join(" or ", RoleEntry.Names.Select(name => $"name eq {ApiText.Literal(name)}"))),
    ];

    /// <summary>Deletes them.</summary>
    /// <returns>What the platform refused, in words.</returns>
    public async Task<IReadOnlyList<string>> DeleteAsync(IProgressMeter meter, CancellationToken cancellation)
    {
        var refused = new List<string>();
        foreach (var (set, key, filter) in Kinds)
        {
            meter.Begin($"Deleting {set}");
            foreach (var id in await IdsAsync(set, key, filter, cancellation))
            {
                try
                {
                    await client.DeleteAsync($"{set}({id:D})", cancellation);
                    meter.Advance();
                }
                catch (DataverseFailureException failure)
                {
                    refused.Add($"{set} {id:D}: {failure.Message}");
                }
            }
        }

        return refused;
    }

    private async Task<List<Guid>> IdsAsync(string set, string key, string filter, CancellationToken cancellation)
    {
        var ids = new List<Guid>();
        await foreach (var row in client.RowsAsync($"{set}?$select={key}&$filter={filter}", cancellation))
        {
            ids.Add(row.Id(key) ?? Guid.Empty);
        }

        return ids;
    }
}

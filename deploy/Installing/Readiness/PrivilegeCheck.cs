using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>Whether the signed-in user may import the solution.</summary>
internal sealed class PrivilegeCheck(DataverseClient client)
{
    private const string Cure =
        "Give the user the role System Administrator (an application user too), or sign in as another.";

    private static readonly string[] Needed =
    [
        "prvImportCustomization",
        "prvPublishCustomization",
        "prvCreateEntity",
        "prvCreateAttribute",
        "prvCreateOptionSet",
        "prvCreateRole",
        "prvCreateWebResource",
        "prvCreatePluginAssembly",
        "prvCreatePluginType",
        "prvCreateSdkMessageProcessingStep",
        "prvCreateWorkflow",
    ];

    /// <summary>Checks a user ("RetrieveUserPrivileges Function").</summary>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(Guid user, CancellationToken cancellation)
    {
        try
        {
            var answer = await client.GetAsync(
                $"systemusers({user:D})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges",
                cancellation
            );
            var held = (answer["RolePrivileges"] as JsonArray ?? []).OfType<JsonObject>().ToList();
            var missing = held.Any(privilege => privilege.Text("PrivilegeName") is not null)
                ? Needed.Except(
                    held.Select(privilege => privilege.Text("PrivilegeName") ?? string.Empty),
                    StringComparer.OrdinalIgnoreCase
                )
                : await ByIdAsync(held, cancellation);
            return
            [
                .. missing.Select(name => new EnvironmentFinding(
                    "privileges",
                    $"The signed-in user lacks {name}.",
                    Cure
                )),
            ];
        }
        catch (DataverseFailureException refused)
        {
            return
            [
                new EnvironmentFinding(
                    "privileges",
                    $"The user's privileges cannot be read: {refused.Message}",
                    Cure,
                    IsWarning: true
                ),
            ];
        }
    }

    // Older versions of the platform give ids only.
    private async Task<IEnumerable<string>> ByIdAsync(List<JsonObject> held, CancellationToken cancellation)
    {
        var ids = held.Select(privilege => privilege.Id("PrivilegeId")).ToHashSet();
        var missing = new List<string>();
        var filter = string.Join(" or ", Needed.Select(name => $"name eq {ApiText.Literal(name)}"));
        await foreach (
            var row in client.RowsAsync($"privileges?$select=privilegeid,name&$filter={filter}", cancellation)
        )
        {
            if (!ids.Contains(row.Id("privilegeid")))
            {
                missing.Add(row.Text("name") ?? string.Empty);
            }
        }

        return missing;
    }
}

using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Operating;

/// <summary>What stands in the environment that a command works on.</summary>
/// <param name="Url">Its address.</param>
/// <param name="OrganizationId">The organisation's id: a copy of an environment has another.</param>
/// <param name="UserId">The signed-in user.</param>
/// <param name="Version">The solution's version.</param>
internal sealed record InstalledSolution(Uri Url, Guid OrganizationId, Guid UserId, string Version)
{
    /// <summary>Asks the environment which version is installed.</summary>
    /// <exception cref="CommandFailedException">The solution is not installed.</exception>
    public static async Task<InstalledSolution> ReadAsync(DataverseClient client, CancellationToken cancellation)
    {
        var who = await client.GetAsync("WhoAmI", cancellation);
        await foreach (
            var row in client.RowsAsync(
                $"solutions?$select=version&$filter=uniquename eq '{SolutionNames.UniqueName}'&$top=1",
                cancellation
            )
        )
        {
            return new InstalledSolution(
                client.Url,
                who.Id("OrganizationId")!.Value,
                who.Id("UserId")!.Value,
                row.Text("version")!
            );
        }

        throw new CommandFailedException(
            $"{client.Url} has no solution {SolutionNames.UniqueName}. Deploy it first: salescorner deploy "
                + $"--url {client.Url}"
        );
    }
}

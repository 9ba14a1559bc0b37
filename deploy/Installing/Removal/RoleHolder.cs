using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Installing.Removal;

/// <summary>A user or team that has one of the solution's roles.</summary>
/// <param name="Set">systemusers or teams.</param>
/// <param name="Id">The user or team.</param>
/// <param name="RoleId">The role: every business unit has its own copy.</param>
/// <param name="Role">The role's name.</param>
internal sealed record RoleHolder(string Set, Guid Id, Guid RoleId, string Role)
{
    /// <summary>Finds them all.</summary>
    public static async Task<IReadOnlyList<RoleHolder>> FindAsync(
        DataverseClient client,
        CancellationToken cancellation
    )
    {
        var names = string.Join(" or ", RoleEntry.Names.Select(name => $"name eq {ApiText.Literal(name)}"));
        var roles = new List<(Guid Id, string Name)>();
        await foreach (var row in client.RowsAsync($"roles?$select=roleid,name&$filter={names}", cancellation))
        {
            roles.Add((row.Id("roleid") ?? Guid.Empty, row.Text("name") ?? string.Empty));
        }

        var holders = new List<RoleHolder>();
        foreach (var (id, name) in roles)
        {
            await foreach (
                var user in client.RowsAsync(
                    $"roles({id:D})/systemuserroles_association?$select=systemuserid",
                    cancellation
                )
            )
            {
                holders.Add(new RoleHolder("systemusers", user.Id("systemuserid") ?? Guid.Empty, id, name));
            }

            await foreach (
                var team in client.RowsAsync($"roles({id:D})/teamroles_association?$select=teamid", cancellation)
            )
            {
                holders.Add(new RoleHolder("teams", team.Id("teamid") ?? Guid.Empty, id, name));
            }
        }

        return holders;
    }

    /// <summary>Takes the role away; one that is taken away already is well.</summary>
    public Task TakeAwayAsync(DataverseClient client, CancellationToken cancellation)
    {
        var relationship = Set == "teams" ? "teamroles_association" : "systemuserroles_association";
        return client.DeleteAsync($"{Set}({Id:D})/{relationship}({RoleId:D})/$ref", cancellation);
    }
}

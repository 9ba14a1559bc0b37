using System.Text.Json.Nodes;
using SalesCorner.Deploy.Configuring.Facts;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Changes;

/// <summary>
/// Gives roles to users and teams, and takes them ("Associate and disassociate table rows using the Web API").
/// </summary>
internal static class RoleChanges
{
    private const string Section = "roles";

    // "Cannot insert duplicate key": the pair is there already, so the first sending was carried out.
    private const string Duplicate = "0x80040237";

    /// <summary>Gives somebody a role: the copy of the own business unit.</summary>
    public static Change Give(string role, PersonFound person, RoleBook roles)
    {
        var copy = roles.CopyFor(role, person);
        return Of(
            role,
            person,
            ChangeKind.Created,
            async (client, stop) =>
            {
                var body = new JsonObject
                {
                    ["@odata.id"] = new Uri(client.Url, $"/api/data/v9.2/roles({copy:D})").AbsoluteUri,
                };
                try
                {
                    await client.SendAsync(
                        new ApiRequest(HttpMethod.Post, $"{Pairs(person)}/$ref", body) { MayBeRepeated = true },
                        stop
                    );
                }
                catch (DataverseFailureException refused) when (refused.Code == Duplicate)
                {
                    // As it should be.
                }
            }
        );
    }

    /// <summary>Takes a role from somebody, in every copy.</summary>
    public static Change Take(string role, PersonFound person) =>
        Of(
            role,
            person,
            ChangeKind.Removed,
            async (client, stop) =>
            {
                var copies = new List<Guid?>();
                await foreach (
                    var row in client.RowsAsync($"{Pairs(person)}?$select=roleid,name&$filter=name eq '{role}'", stop)
                )
                {
                    copies.Add(row.Id("roleid"));
                }

                foreach (var copy in copies)
                {
                    await client.DeleteAsync($"{Pairs(person)}({copy:D})/$ref", stop);
                }
            }
        );

    private static string Pairs(PersonFound person) =>
        $"{person.EntitySet}({person.Id:D})/"
        + $"{(person.IsTeam ? "teamroles_association" : "systemuserroles_association")}";

    private static Change Of(
        string role,
        PersonFound person,
        ChangeKind kind,
        Func<DataverseClient, CancellationToken, Task> apply
    )
    {
        var (old, now) = kind == ChangeKind.Created ? (null, role) : (role, (string?)null);
        var item = person.IsTeam ? $"team {person.Name}" : person.Name;
        return new Change(Section, item, kind, [new Difference(Section, item, kind, "role", old, now)], apply);
    }
}

using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>The solution's roles in the environment, and who has them. Every business unit has a copy of each role,
/// and a user gets the one of the own unit ("Security roles and privileges").</summary>
internal sealed class RoleBook
{
    private readonly List<(Guid Id, string Name, Guid BusinessUnit, bool IsRoot)> roles = [];
    private readonly Dictionary<string, Dictionary<Guid, PersonFound>> holders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Reads the roles, and who has those that are asked for: three requests a role, whatever the number of users.
    /// </summary>
    public static async Task<RoleBook> ReadAsync(
        DataverseClient client,
        IEnumerable<string> names,
        CancellationToken cancellation
    )
    {
        var book = new RoleBook();
        foreach (
            var name in names
                .Where(name => RoleEntry.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase)
        )
        {
            await foreach (
                var row in client.RowsAsync(
                    $"roles?$select=roleid,name,_businessunitid_value,_parentroleid_value&$filter=name eq '{name}'",
                    cancellation
                )
            )
            {
                book.roles.Add(
                    (
                        row.Id("roleid") ?? Guid.Empty,
                        name,
                        row.Id("_businessunitid_value") ?? Guid.Empty,
                        row.Id("_parentroleid_value") is null
                    )
                );
            }

            var people = book.holders[name] = [];
            foreach (var isTeam in new[] { false, true })
            {
                var query = isTeam
                    ? $"teams?$select={PersonBook.TeamColumns}&$filter=teamroles_association/any(r:r/name eq '{name}')"
                    : $"systemusers?$select={PersonBook.UserColumns}&$filter=systemuserroles_association/"
                        + $"any(r:r/name eq '{name}')";
                await foreach (var row in client.RowsAsync(query, cancellation))
                {
                    var person = PersonBook.Of(row, isTeam);
                    people[person.Id] = person;
                }
            }
        }

        return book;
    }

    /// <summary>Whether the environment has the role.</summary>
    public bool Has(string role) => roles.Exists(one => Same(one.Name, role));

    /// <summary>Users and teams that have the role, in any business unit's copy.</summary>
    public IReadOnlyCollection<PersonFound> HoldersOf(string role) =>
        holders.TryGetValue(role, out var people) ? people.Values : [];

    /// <summary>
    /// The copy of a role for somebody: of the own business unit, else the role that the copies come from.
    /// </summary>
    public Guid CopyFor(string role, PersonFound person)
    {
        var copies = roles.Where(one => Same(one.Name, role)).ToList();
        return copies.Find(one => one.BusinessUnit == person.BusinessUnit) is { Id: var own } && own != Guid.Empty
            ? own
            : copies.OrderByDescending(one => one.IsRoot).First().Id;
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}

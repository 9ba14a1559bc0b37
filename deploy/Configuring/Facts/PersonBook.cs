using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>
/// Finds users by user name, e-mail address or id, and teams by name or id: many names in one request, every name
/// escaped.
/// </summary>
/// <param name="client">The environment.</param>
/// <param name="teams">Whether teams are looked for, not users.</param>
internal sealed class PersonBook(DataverseClient client, bool teams)
{
    /// <summary>The columns of a user that are read.</summary>
    public const string UserColumns =
        "systemuserid,fullname,domainname,internalemailaddress,isdisabled,_businessunitid_value";

    /// <summary>The columns of a team that are read.</summary>
    public const string TeamColumns = "teamid,name,_businessunitid_value";

    // Longer than any user name or address may be; what is longer is nobody's.
    private const int LongestName = 1_024;

    // The platform takes addresses of 32 KB ("Query data using the Web API"); stay far below.
    private const int LongestFilter = 6_000;

    private const int Degree = 4;

    private readonly ConcurrentDictionary<Guid, PersonFound> found = new();

    /// <summary>Looks for all names at once.</summary>
    public Task ReadAsync(IEnumerable<string> names, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            Filters([
                .. names
                    .Where(name => name.Length is > 0 and <= LongestName)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ]),
            new ParallelOptions { MaxDegreeOfParallelism = Degree, CancellationToken = cancellation },
            async (filter, stop) =>
            {
                var query = teams
                    ? $"teams?$select={TeamColumns}&$filter={filter}"
                    : $"systemusers?$select={UserColumns}&$filter={filter}";
                await foreach (var row in client.RowsAsync(query, stop))
                {
                    var person = Of(row, teams);
                    found[person.Id] = person;
                }
            }
        );

    /// <summary>Everybody that a name means: by id; else by user name; else by e-mail address.</summary>
    public IReadOnlyList<PersonFound> Find(string name)
    {
        if (Guid.TryParse(name, out var id))
        {
            return found.TryGetValue(id, out var known) ? [known] : [];
        }

        var wanted = name.Trim();
        bool Same(string? text) => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);
        var byName = found.Values.Where(person => Same(teams ? person.Name : person.UserName)).ToList();
        return byName.Count > 0 ? byName : found.Values.Where(person => Same(person.Address)).ToList();
    }

    /// <summary>A user or team from its row.</summary>
    public static PersonFound Of(JsonObject row, bool isTeam) =>
        isTeam
            ? new PersonFound(
                row.Id("teamid") ?? Guid.Empty,
                row.Text("name") ?? string.Empty,
                row.Id("_businessunitid_value") ?? Guid.Empty
            )
            {
                IsTeam = true,
            }
            : new PersonFound(
                row.Id("systemuserid") ?? Guid.Empty,
                row.Text("fullname") ?? row.Text("domainname") ?? string.Empty,
                row.Id("_businessunitid_value") ?? Guid.Empty
            )
            {
                UserName = row.Text("domainname"),
                Address = row.Text("internalemailaddress"),
                IsDisabled = row.Flag("isdisabled"),
            };

    private IEnumerable<string> Filters(IReadOnlyList<string> names)
    {
        var filter = string.Empty;
        foreach (var name in names)
        {
            var condition = Condition(name.Trim());
            if (filter.Length > 0 && filter.Length + condition.Length > LongestFilter)
            {
                yield return filter;
                filter = string.Empty;
            }

            filter += filter.Length == 0 ? condition : $"%20or%20{condition}";
        }

        if (filter.Length > 0)
        {
            yield return filter;
        }
    }

    // "Filter rows using OData": a quote inside a text is doubled; the rest is the address's own escaping.
    private string Condition(string name)
    {
        if (Guid.TryParse(name, out var id))
        {
            return $"{(teams ? "teamid" : "systemuserid")}%20eq%20{id:D}";
        }

        var text = ApiText.Literal(name);
        return teams ? $"name%20eq%20{text}" : $"domainname%20eq%20{text}%20or%20internalemailaddress%20eq%20{text}";
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>
/// Finds owners of deals who cannot read the solution's tables, so that rows of theirs would be kept by SYSTEM. Five
/// queries
/// however many owners there are, one more for each further 5,000 rows; the night does the same from inside.
/// </summary>
internal sealed class OwnerCheck(DataverseClient client)
{
    private const string Privilege = "prvReadsc_RepCoverage";
    private const string GivenRole = "given.roleid";
    private const int MostNamed = 20;
    private const int PageSize = 5_000;

    // Paging without a cookie ends at 50,000 rows.
    private const int MostPages = 10;

    // System Administrator, the same in every environment and language.
    private static readonly Guid AdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    /// <summary>Checks; one warning that names them, or none.</summary>
    /// <param name="isInstalled">Whether the solution with its roles is there.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(bool isInstalled, CancellationToken cancellation)
    {
        var ready = await ReadyRolesAsync(cancellation);
        var users = await UnreadyAsync(Users, "fullname", ready, cancellation);
        if (users.Count > 0)
        {
            var byTeam = (await FetchAsync(UsersByTeam, cancellation))
                .Where(row => row.Id(GivenRole) is { } role && ready.Contains(role))
                .Select(row => row.Id("systemuserid"))
                .ToHashSet();
            users = [.. users.Where(owner => !byTeam.Contains(owner.Id))];
        }

        var teams = await UnreadyAsync(Teams, "name", ready, cancellation);
        return Finding([.. users.Concat(teams).Select(owner => owner.Name).Order(StringComparer.Ordinal)], isInstalled);
    }

    private static Query Users =>
        new(
            "systemusers",
            "systemuserid",
            """
            <entity name="systemuser"><attribute name="fullname" /><order attribute="systemuserid" />
            <filter><condition attribute="isdisabled" operator="eq" value="0" /></filter>
            <link-entity name="opportunity" from="owninguser" to="systemuserid" link-type="exists" />
            <link-entity name="systemuserroles" from="systemuserid" to="systemuserid" link-type="outer" alias="given">
            <attribute name="roleid" /></link-entity></entity>
            """
        );

    private static Query UsersByTeam =>
        new(
            "systemusers",
            "systemuserid",
            """
            <entity name="systemuser"><attribute name="systemuserid" /><order attribute="systemuserid" />
            <link-entity name="opportunity" from="owninguser" to="systemuserid" link-type="exists" />
            <link-entity name="teammembership" from="systemuserid" to="systemuserid">
            <link-entity name="teamroles" from="teamid" to="teamid" alias="given"><attribute name="roleid" />
            </link-entity></link-entity></entity>
            """
        );

    private static Query Teams =>
        new(
            "teams",
            "teamid",
            """
            <entity name="team"><attribute name="name" /><order attribute="teamid" />
            <link-entity name="opportunity" from="owningteam" to="teamid" link-type="exists" />
            <link-entity name="teamroles" from="teamid" to="teamid" link-type="outer" alias="given">
            <attribute name="roleid" /></link-entity></entity>
            """
        );

    private static Query AllRoles =>
        new(
            "roles",
            "roleid",
            """
            <entity name="role"><attribute name="roleid" /><attribute name="roletemplateid" />
            <attribute name="parentrootroleid" /><order attribute="roleid" /></entity>
            """
        );

    private static Query RolesThatRead =>
        new(
            "roles",
            "roleid",
            $"""
            <entity name="role"><attribute name="roleid" /><order attribute="roleid" />
            <link-entity name="roleprivileges" from="roleid" to="roleid">
            <link-entity name="privilege" from="privilegeid" to="privilegeid">
            <filter><condition attribute="name" operator="eq" value="{Privilege}" /></filter></link-entity>
            </link-entity></entity>
            """
        );

    // Each business unit has a copy of a role, which names the one that it was copied from.
    private async Task<HashSet<Guid>> ReadyRolesAsync(CancellationToken cancellation)
    {
        var reading = (await FetchAsync(RolesThatRead, cancellation)).Select(row => row.Id("roleid")).ToHashSet();
        var ready = new HashSet<Guid>();
        foreach (var role in await FetchAsync(AllRoles, cancellation))
        {
            var isAdministrator =
                (role.Id("_roletemplateid_value") ?? role.Id("roletemplateid")) == AdministratorTemplate;
            if (
                isAdministrator
                || reading.Contains(role.Id("roleid"))
                || reading.Contains(role.Id("_parentrootroleid_value"))
            )
            {
                ready.Add(role.Id("roleid")!.Value);
            }
        }

        return ready;
    }

    private async Task<List<(Guid Id, string Name)>> UnreadyAsync(
        Query query,
        string name,
        HashSet<Guid> ready,
        CancellationToken cancellation
    ) =>
        [
            .. (await FetchAsync(query, cancellation))
                .GroupBy(row => row.Id(query.Key)!.Value)
                .Where(rows => !rows.Any(row => row.Id(GivenRole) is { } role && ready.Contains(role)))
                .Select(rows => (rows.Key, rows.First().Text(name) ?? "(no name)")),
        ];

    private async Task<List<JsonObject>> FetchAsync(Query query, CancellationToken cancellation)
    {
        var all = new List<JsonObject>();
        for (var page = 1; page <= MostPages; page++)
        {
            var fetch = string.Create(
                CultureInfo.InvariantCulture,
                $"<fetch no-lock=\"true\" count=\"{PageSize}\" page=\"{page}\">{query.Entity}</fetch>"
            );
            var answer = await client.GetAsync($"{query.Set}?fetchXml={Uri.EscapeDataString(fetch)}", cancellation);
            var rows = (answer["value"] as JsonArray ?? []).Select(row => row!.AsObject()).ToList();
            all.AddRange(rows);
            if (rows.Count < PageSize)
            {
                break;
            }
        }

        return all;
    }

    private static IReadOnlyList<EnvironmentFinding> Finding(List<string> names, bool isInstalled)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var more =
            names.Count > MostNamed
                ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostNamed} more")
                : string.Empty;
        var who = string.Create(
            CultureInfo.InvariantCulture,
            $"{names.Count} owners of deals cannot read Sales Corner's tables: "
                + $"{string.Join(", ", names.Take(MostNamed))}{more}."
        );
        var cure =
            "Give them the role SalesCorner Rep (a team as well), or hand their deals on. Until then SYSTEM "
            + "keeps their rows, and only administrators see them.";
        return
        [
            new EnvironmentFinding(
                "owners",
                who,
                isInstalled ? cure : "After the import: " + char.ToLowerInvariant(cure[0]) + cure[1..],
                IsWarning: true
            ),
        ];
    }

    private sealed record Query(string Set, string Key, string Entity);
}

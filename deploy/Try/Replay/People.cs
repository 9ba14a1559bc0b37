using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// The users and teams of a history in the embedded Dataverse: one business unit, reps under their managers, each with
/// the solution's role.
/// </summary>
public sealed class People
{
    private const string RepRole = "SalesCorner Rep";
    private const string ManagerRole = "SalesCorner Manager";
    private const string AdministratorRole = "SalesCorner Administrator";

    private readonly EmbeddedDataverse dataverse;
    private readonly Dictionary<string, EntityReference> owners = new(StringComparer.OrdinalIgnoreCase);

    private People(EmbeddedDataverse dataverse)
    {
        this.dataverse = dataverse;
    }

    /// <summary>Every rep of the history: name and user.</summary>
    public IReadOnlyDictionary<string, Guid> Reps =>
        owners
            .Where(owner => owner.Value.LogicalName == "systemuser" && RepNames.Contains(owner.Key))
            .ToDictionary(owner => owner.Key, owner => owner.Value.Id, StringComparer.OrdinalIgnoreCase);

    private HashSet<string> RepNames { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates everybody the history names, and an administrator.</summary>
    public static People Create(EmbeddedDataverse dataverse, SalesHistory history)
    {
        var people = new People(dataverse);
        foreach (var manager in history.Managers.Values.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            people.AddUser(manager, managerId: null, ManagerRole);
        }

        foreach (
            var owner in history
                .Deals.DistinctBy(deal => deal.Owner, StringComparer.OrdinalIgnoreCase)
                .Where(deal => !deal.OwnedByTeam)
        )
        {
            people.AddRep(owner.Owner, history);
        }

        var teams = history
            .Deals.Where(deal => deal.OwnedByTeam)
            .Select(deal => deal.Owner)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (
            var owner in history
                .Quotas.Select(quota => quota.Owner)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(owner => !people.RepNames.Contains(owner) && !teams.Contains(owner))
        )
        {
            people.AddRep(owner, history);
        }

        foreach (
            var owner in history
                .Deals.Where(deal => deal.OwnedByTeam)
                .Select(deal => deal.Owner)
                .Distinct(StringComparer.OrdinalIgnoreCase)
        )
        {
            people.AddTeam(owner);
        }

        people.PutUnderManagers(history.Managers);
        people.AddUser("Ada Admin", managerId: null, AdministratorRole);
        return people;
    }

    /// <summary>The user or team behind a name.</summary>
    public EntityReference Owner(string name) => owners[name];

    private void AddRep(string name, SalesHistory history)
    {
        RepNames.Add(name);
        if (owners.TryGetValue(name, out var alsoManager))
        {
            AssignRole(alsoManager.Id, RepRole);
            return;
        }

        var manager = history.Managers.TryGetValue(name, out var known) ? owners[known].Id : (Guid?)null;
        AddUser(name, manager, RepRole);
    }

    // The managers themselves, who were created before anybody stood above them.
    private void PutUnderManagers(IReadOnlyDictionary<string, string> managers)
    {
        foreach (var name in managers.Values.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (managers.TryGetValue(name, out var above) && !LeadsTo(name, above, managers))
            {
                dataverse.System.Update(
                    new Entity("systemuser", owners[name].Id) { ["parentsystemuserid"] = owners[above] }
                );
            }
        }
    }

    // Nobody stands above himself: a circle in the input is left open.
    private static bool LeadsTo(string name, string above, IReadOnlyDictionary<string, string> managers)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (
            var next = above;
            next is not null && seen.Add(next);
            next = managers.TryGetValue(next, out var higher) ? higher : null
        )
        {
            if (string.Equals(next, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void AddUser(string name, Guid? managerId, string role)
    {
        if (owners.ContainsKey(name))
        {
            return;
        }

        var space = name.LastIndexOf(' ');
        var user = new Entity("systemuser")
        {
            ["firstname"] = space > 0 ? name[..space] : string.Empty,
            ["lastname"] = name[(space + 1)..],
            ["domainname"] =
                string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant() + "@salescorner.example",
            ["internalemailaddress"] =
                string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "@salescorner.example",
            ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
        };
        if (managerId is { } manager)
        {
            user["parentsystemuserid"] = new EntityReference("systemuser", manager);
        }

        var id = dataverse.System.Create(user);
        owners[name] = new EntityReference("systemuser", id);
        AssignRole(id, role);
    }

    private void AddTeam(string name)
    {
        var team = new Entity("team")
        {
            ["name"] = name,
            ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
        };
        owners[name] = new EntityReference("team", dataverse.System.Create(team));
        AssignRole(owners[name], RepRole);
    }

    private void AssignRole(Guid userId, string role) => AssignRole(new EntityReference("systemuser", userId), role);

    // Nobody can own a deal without the privilege to read deals, teams included.
    private void AssignRole(EntityReference principal, string role)
    {
        var query = new QueryByAttribute("role") { ColumnSet = new ColumnSet("roleid"), TopCount = 1 };
        query.AddAttributeValue("name", role);
        var found = dataverse.System.RetrieveMultiple(query).Entities[0];
        dataverse.System.Associate(
            principal.LogicalName,
            principal.Id,
            new Relationship(principal.LogicalName == "team" ? "teamroles_association" : "systemuserroles_association"),
            new EntityReferenceCollection { found.ToEntityReference() }
        );
    }
}

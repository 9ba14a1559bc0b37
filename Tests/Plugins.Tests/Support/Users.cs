using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Makes users with the solution's roles.</summary>
internal sealed class Users(EmbeddedDataverse dataverse)
{
    public const string Rep = "SalesCorner Rep";
    public const string Manager = "SalesCorner Manager";
    public const string Administrator = "SalesCorner Administrator";

    public const string SystemAdministrator = "System Administrator";

    private const string Salesperson = "Salesperson";

    private static readonly string[] StandardPrivileges = ["prvReadLead", "prvReadappnotification"];

    private readonly Dictionary<string, Guid> known = new(StringComparer.Ordinal);

    /// <summary>The user of that name; the same one each time.</summary>
    public Guid Named(string name, string role)
    {
        if (!known.TryGetValue(name, out var id))
        {
            known[name] = id = Make(name, role, null, role == Rep ? Named("Manager", Manager) : null);
        }

        return id;
    }

    /// <summary>A new user.</summary>
    public Guid Make(string name, string role, Guid? unitId, Guid? managerId = null)
    {
        var id = dataverse.System.Create(
            new Entity("systemuser")
            {
                ["firstname"] = name,
                ["lastname"] = "Sample",
                ["domainname"] = name + "@example.com",
                ["internalemailaddress"] = name + "@example.com",
                ["businessunitid"] = new EntityReference("businessunit", unitId ?? dataverse.RootBusinessUnitId),
                ["parentsystemuserid"] = managerId is null ? null : new EntityReference("systemuser", managerId.Value),
            }
        );
        GiveRoles(new EntityReference("systemuser", id), role);
        return id;
    }

    /// <summary>
    /// Gives a user or team a role, and the one besides it that every user of Dynamics 365 Sales has for the platform's
    /// own tables: nobody can own a lead or a notification that they may not read.
    /// </summary>
    public void GiveRoles(EntityReference principal, string role)
    {
        var relationship = principal.LogicalName == "team" ? "teamroles_association" : "systemuserroles_association";
        dataverse.System.Associate(
            principal.LogicalName,
            principal.Id,
            new Relationship(relationship),
            [
                new EntityReference("role", RoleId(role, principal)),
                new EntityReference("role", SalespersonOf(principal)),
            ]
        );
    }

    private Guid RoleId(string name, EntityReference principal) =>
        FindRole(name, principal) ?? throw new InvalidOperationException($"There is no role '{name}'.");

    private Guid SalespersonOf(EntityReference principal)
    {
        if (FindRole(Salesperson, principal) is { } role)
        {
            return role;
        }

        MakeSalesperson();
        return FindRole(Salesperson, principal)!.Value;
    }

    // Each business unit has a copy of every role, and only that one can be given.
    private Guid? FindRole(string name, EntityReference principal)
    {
        var unit = dataverse
            .System.Retrieve(principal.LogicalName, principal.Id, new ColumnSet("businessunitid"))
            .GetAttributeValue<EntityReference>("businessunitid");
        var query = new QueryExpression("role") { TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        query.Criteria.AddCondition("businessunitid", ConditionOperator.Equal, unit.Id);
        return dataverse.System.RetrieveMultiple(query).Entities.SingleOrDefault()?.Id;
    }

    private void MakeSalesperson()
    {
        var role = dataverse.System.Create(
            new Entity("role")
            {
                ["name"] = Salesperson,
                ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
            }
        );
        foreach (var name in StandardPrivileges)
        {
            var privilege = dataverse.System.Execute(
                new UpsertRequest { Target = new Entity("privilege", "name", name) { ["name"] = name } }
            );
            dataverse.System.Create(
                new Entity("roleprivileges")
                {
                    ["roleid"] = new EntityReference("role", role),
                    ["privilegeid"] = privilege["Target"],
                    ["privilegedepthmask"] = 1,
                }
            );
        }
    }
}

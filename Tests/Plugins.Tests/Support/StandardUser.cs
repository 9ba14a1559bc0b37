using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>Makes people of the standard sales app: every right on standard tables and none on ours.</summary>
internal static class StandardUser
{
    private const int Everywhere = 8;
    private const string Standard = "Standard seller";

    private static readonly string[] Tables =
    [
        "Opportunity",
        "Account",
        "Contact",
        "Lead",
        "Activity",
        "User",
        "Team",
        "BusinessUnit",
        "Competitor",
        "TransactionCurrency",
        "Goal",
        "Campaign",
        "Quote",
        "SalesOrder",
        "Incident",
    ];

    private static readonly string[] Rights =
    [
        "Create",
        "Read",
        "Write",
        "Delete",
        "Append",
        "AppendTo",
        "Assign",
        "Share",
    ];

    /// <summary>A user without a role of ours.</summary>
    public static Guid HasClerk(this PluginWorld world, string name = "Clerk", Guid? unitId = null)
    {
        var clerk = world.HasUser(name, unitId);
        world.Grant("systemuser", clerk, "systemuserroles_association");
        return clerk;
    }

    /// <summary>A user without any role.</summary>
    public static Guid HasUser(this PluginWorld world, string name, Guid? unitId = null) =>
        world.Has(
            new Entity("systemuser")
            {
                ["firstname"] = name,
                ["lastname"] = "Standard",
                ["domainname"] = name + "@example.com",
                ["internalemailaddress"] = name + "@example.com",
                ["businessunitid"] = new EntityReference("businessunit", unitId ?? world.Dataverse.RootBusinessUnitId),
            }
        );

    /// <summary>A team whose members own deals together, without a role of ours.</summary>
    public static EntityReference HasStandardTeam(this PluginWorld world, string name)
    {
        var team = world.Has(
            new Entity("team")
            {
                ["name"] = name,
                ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
                ["administratorid"] = CoverageWorld.User(world.Manager),
                ["teamtype"] = new OptionSetValue(0),
            }
        );
        world.Grant("team", team, "teamroles_association");
        return new EntityReference("team", team);
    }

    /// <summary>Gives a user or team every right on the standard tables.</summary>
    public static void Grant(this PluginWorld world, string table, Guid id, string relationship) =>
        world.System.Associate(
            table,
            id,
            new Relationship(relationship),
            [
                new EntityReference(
                    "role",
                    Role(
                        world,
                        world.Read(table, id, "businessunitid").GetAttributeValue<EntityReference>("businessunitid")
                    )
                ),
            ]
        );

    private static Guid Role(PluginWorld world, EntityReference unit) =>
        world.Rows("role", "name", Standard).FirstOrDefault(role => unit.Equals(role["businessunitid"]))?.Id
        ?? NewRole(world, unit);

    private static Guid NewRole(PluginWorld world, EntityReference unit)
    {
        var role = world.Has(new Entity("role") { ["name"] = Standard, ["businessunitid"] = unit });
        foreach (var name in Tables.SelectMany(subject => Rights.Select(right => "prv" + right + subject)))
        {
            var privilege = (UpsertResponse)
                world.System.Execute(
                    new UpsertRequest { Target = new Entity("privilege", "name", name) { ["name"] = name } }
                );
            world.Has(
                new Entity("roleprivileges")
                {
                    ["roleid"] = new EntityReference("role", role),
                    ["privilegeid"] = privilege.Target,
                    ["privilegedepthmask"] = Everywhere,
                }
            );
        }

        return role;
    }
}

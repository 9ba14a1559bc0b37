using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>
/// The role by which an organisation lets its people own deals and what is computed of them: nobody can own what they
/// may not read.
/// </summary>
internal static class Salespeople
{
    /// <summary>The role's name.</summary>
    public const string Role = "Salesperson";

    private static readonly string[] Readable =
    [
        "prvReadOpportunity",
        "prvReadLead",
        "prvReadActivity",
        "prvReadappnotification",
        "prvReadsc_RepCoverage",
        "prvReadsc_CoverageSnapshot",
        "prvReadsc_StageChange",
        "prvReadsc_QualificationAnswer",
        "prvReadsc_Quota",
    ];

    /// <summary>Gives the role to a user or team.</summary>
    public static EntityReference AsSalesperson(this EmbeddedDataverse dataverse, EntityReference principal)
    {
        var relationship = principal.LogicalName == "team" ? "teamroles_association" : "systemuserroles_association";
        dataverse.System.Associate(
            principal.LogicalName,
            principal.Id,
            new Relationship(relationship),
            [Found(dataverse, principal)]
        );
        return principal;
    }

    private static EntityReference Found(EmbeddedDataverse dataverse, EntityReference principal)
    {
        var made = dataverse.RoleOf(principal, Role);
        if (made is null)
        {
            Make(dataverse);
        }

        return made ?? dataverse.RoleOf(principal, Role)!;
    }

    private static void Make(EmbeddedDataverse dataverse)
    {
        var role = new EntityReference(
            "role",
            dataverse.System.Create(
                new Entity("role")
                {
                    ["name"] = Role,
                    ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
                }
            )
        );
        foreach (var name in Readable)
        {
            var privilege = dataverse.System.Execute(
                new UpsertRequest { Target = new Entity("privilege", "name", name) { ["name"] = name } }
            );
            dataverse.System.Create(
                new Entity("roleprivileges")
                {
                    ["roleid"] = role,
                    ["privilegeid"] = privilege["Target"],
                    ["privilegedepthmask"] = 1,
                }
            );
        }
    }
}

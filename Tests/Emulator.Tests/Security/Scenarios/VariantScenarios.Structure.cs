using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>Roles, units and teams.</summary>
internal static partial class VariantScenarios
{
    private static IEnumerable<Scenario> Structure =>
        [
            new(
                "A role of another unit is given to a team",
                "A role is given in its own business unit.",
                Codes + ": UserInWrongBusiness",
                Refused.WrongBusiness,
                world =>
                    world.System.Associate(
                        "team",
                        world.Team("Hunters", world.North),
                        new Relationship("teamroles_association"),
                        [new EntityReference("role", world.Sandbox.Role(world.South))]
                    )
            ),
            new(
                "A role of another unit is given from the role's side",
                "A role is given in its own business unit.",
                Codes + ": UserInWrongBusiness",
                Refused.WrongBusiness,
                world =>
                    world.System.Associate(
                        "role",
                        world.Sandbox.Role(world.South),
                        new Relationship("systemuserroles_association"),
                        [SecurityWorld.User(world.Ann)]
                    )
            ),
            new(
                "A role is given by a row of the pairs",
                "Pairs are made by Associate.",
                "learn.microsoft.com SystemUserRoles table reference, messages",
                Refused.NotSupported,
                world =>
                    world.System.Create(
                        new Entity("systemuserroles")
                        {
                            ["systemuserid"] = world.Ann,
                            ["roleid"] = world.Sandbox.Role(world.South),
                        }
                    )
            ),
            new(
                "A team that moves loses its roles",
                "A principal that moves loses the roles.",
                "netwiseglobal.com 2026-04 \"Business units and security roles\"",
                Refused.Access,
                world =>
                {
                    var team = world.Team("Hunters", world.North, world.Ann);
                    world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    var account = world.Account(world.Ann);
                    world.System.Update(
                        new Entity("team", team)
                        {
                            ["businessunitid"] = new EntityReference("businessunit", world.South),
                        }
                    );
                    world.Let(world.Far, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Far, account);
                }
            ),
            new(
                "A unit becomes its own parent",
                "Business units form no circle.",
                Codes + ": BusinessManagementLoopBeingCreated",
                Refused.Loop,
                world =>
                    world.System.Update(
                        new Entity("businessunit", world.North)
                        {
                            ["parentbusinessunitid"] = new EntityReference("businessunit", world.North),
                        }
                    )
            ),
            new(
                "A unit becomes the child of its grandchild",
                "Business units form no circle.",
                Codes + ": BusinessManagementLoopBeingCreated",
                Refused.Loop,
                world =>
                {
                    var deep = world.Sandbox.Unit("Deep", world.Oslo);
                    world.System.Update(
                        new Entity("businessunit", world.North)
                        {
                            ["parentbusinessunitid"] = new EntityReference("businessunit", deep),
                        }
                    );
                }
            ),
            new(
                "A team reads a lead that was shared with it, through a query",
                "A share with a team is one with its members.",
                "learn.microsoft.com \"How access to a record is determined\"",
                null,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadLead", "prvShareLead");
                    world.Let(world.Far, AccessDepth.Basic, "prvReadLead");
                    var lead = new EntityReference("lead", world.System.Create(Lead(SecurityWorld.User(world.Ann))));
                    world.Share(
                        world.Ann,
                        lead,
                        SecurityWorld.TeamOf(world.Team("Helpers", world.South, world.Far)),
                        AccessRights.ReadAccess
                    );
                    Assert.Single(
                        world
                            .As(world.Far)
                            .RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("lead"))
                            .Entities
                    );
                }
            ),
            new(
                "A right that ModifyAccess took away is gone",
                "ModifyAccess replaces the rights.",
                "learn.microsoft.com \"Sharing and assigning\"",
                Refused.Access,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(
                        world.Ann,
                        account,
                        SecurityWorld.User(world.Far),
                        AccessRights.ReadAccess | AccessRights.WriteAccess
                    );
                    world
                        .As(world.Ann)
                        .Execute(
                            new ModifyAccessRequest
                            {
                                Target = account,
                                PrincipalAccess = new PrincipalAccess
                                {
                                    Principal = SecurityWorld.User(world.Far),
                                    AccessMask = AccessRights.ReadAccess,
                                },
                            }
                        );
                    world.As(world.Far).Update(new Entity("account", account.Id) { ["name"] = "New" });
                }
            ),
        ];
}

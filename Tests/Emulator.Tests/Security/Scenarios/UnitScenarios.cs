using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>What business units, default teams and the copies of roles allow.</summary>
internal static class UnitScenarios
{
    private const string Codes = "learn.microsoft.com \"Web service error codes\"";
    private const string Moves =
        "nishantrana.me 2022-01-05 \"change user's business unit without removing the security roles\"";

    public static IEnumerable<Scenario> All =>
        [
            new(
                "A role of another unit is given to a user",
                "A role is given in its own business unit.",
                Codes + ": UserInWrongBusiness",
                Refused.WrongBusiness,
                world => world.Sandbox.GiveRole(world.Ann, world.Sandbox.Role(world.South))
            ),
            new(
                "The copy of a root role in the user's unit is given",
                "A role is given in its own business unit.",
                Codes + ": UserInWrongBusiness",
                null,
                world =>
                    world.Sandbox.GiveRole(
                        world.Ann,
                        world.Sandbox.CopyOf(
                            world.Sandbox.Role(world.Sandbox.Dataverse.RootBusinessUnitId),
                            world.North
                        )
                    )
            ),
            new(
                "The root role itself is given to a user below",
                "A role is given in its own business unit.",
                Codes + ": UserInWrongBusiness",
                Refused.WrongBusiness,
                world =>
                    world.Sandbox.GiveRole(world.Ann, world.Sandbox.Role(world.Sandbox.Dataverse.RootBusinessUnitId))
            ),
            new(
                "A user who moved reads an own account",
                "A user who moves loses the roles.",
                Moves,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    var account = world.Account(world.Ann);
                    world.Move(world.Ann, world.South);
                    world.ReadAccount(world.Ann, account);
                }
            ),
            new(
                "A user who moved reads an own account where roles are kept",
                "The organisation can keep the roles of who moves.",
                Moves,
                null,
                world =>
                {
                    world.KeepRoles();
                    var role = world.Sandbox.Role(
                        world.Sandbox.Dataverse.RootBusinessUnitId,
                        ("prvReadAccount", AccessDepth.Basic)
                    );
                    world.Sandbox.GiveRole(world.Ann, world.Sandbox.CopyOf(role, world.North));
                    var account = world.Account(world.Ann);
                    world.Move(world.Ann, world.South);
                    world.ReadAccount(world.Ann, account);
                }
            ),
            new(
                "A user who moved reads by a role that the new unit has not, where roles are kept",
                "A role that is not there is lost even so.",
                Moves,
                Refused.Privilege,
                world =>
                {
                    world.KeepRoles();
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    var account = world.Account(world.Ann);
                    world.Move(world.Ann, world.South);
                    world.ReadAccount(world.Ann, account);
                }
            ),
            new(
                "A unit becomes the child of its own child",
                "Business units form no circle.",
                Codes + ": BusinessManagementLoopBeingCreated",
                Refused.Loop,
                world =>
                    world.System.Update(
                        new Entity("businessunit", world.North)
                        {
                            ["parentbusinessunitid"] = new EntityReference("businessunit", world.Oslo),
                        }
                    )
            ),
            new(
                "A unit goes below another one",
                "Business units form no circle.",
                Codes + ": BusinessManagementLoopBeingCreated",
                null,
                world =>
                    world.System.Update(
                        new Entity("businessunit", world.Oslo)
                        {
                            ["parentbusinessunitid"] = new EntityReference("businessunit", world.South),
                        }
                    )
            ),
            new(
                "A user is added to a default team",
                "Members of a default team follow their unit.",
                Codes + ": CannotAddMembersToDefaultTeam",
                Refused.DefaultTeam,
                world => world.Sandbox.Join(world.Sandbox.DefaultTeam(world.South), world.Ann)
            ),
            new(
                "A default team is deleted",
                "A default team goes with its unit.",
                Codes + ": CannotDeleteDefaultTeam",
                Refused.DefaultTeamStays,
                world => world.System.Delete("team", world.Sandbox.DefaultTeam(world.South))
            ),
            new(
                "A copy of a role is deleted",
                "A copy goes with the role it was made of.",
                Codes + ": unManagedidsrolesdeletenonparentrole",
                Refused.InheritedRole,
                world =>
                    world.System.Delete(
                        "role",
                        world.Sandbox.CopyOf(
                            world.Sandbox.Role(world.Sandbox.Dataverse.RootBusinessUnitId),
                            world.North
                        )
                    )
            ),
            new(
                "A user reads a row of the unit's default team by a role of that team",
                "Users of a unit are in its default team.",
                "learn.microsoft.com \"Set up dual-write security roles and permissions\"",
                null,
                world =>
                {
                    var team = world.Sandbox.DefaultTeam(world.North);
                    world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Ann, world.AccountOfTeam(team));
                }
            ),
            new(
                "A user who moved reads a row of the former default team",
                "A user is in one default team at a time.",
                "netwiseglobal.com 2026-04 \"Business units and security roles\"",
                Refused.Access,
                world =>
                {
                    var team = world.Sandbox.DefaultTeam(world.North);
                    world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    var account = world.AccountOfTeam(team);
                    world.Move(world.Ann, world.South);
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Ann, account);
                }
            ),
        ];
}

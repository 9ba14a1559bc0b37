using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>How far the privileges of roles reach, given to users and to their teams.</summary>
internal static class RoleScenarios
{
    private const string Page = "learn.microsoft.com \"How access to a record is determined\"";
    private const string Team = "What a team's role gives counts from the team's business unit.";
    private const string OnlyTeam = "A role for the team only gives its members the team's rows at user level.";

    public static IEnumerable<Scenario> All =>
        [
            new(
                "A user reads a row of a team colleague by the team's role for its unit",
                Team,
                Page,
                null,
                world =>
                {
                    var team = world.Team("Southerners", world.South, world.Ann);
                    world.LetTeam(team, AccessDepth.Local, "prvReadAccount");
                    world.Let(world.Far, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Ann, world.Account(world.Far));
                }
            ),
            new(
                "A user does not read a row of the own unit by a team's role for another unit",
                Team,
                Page,
                Refused.Access,
                world =>
                {
                    var team = world.Team("Southerners", world.South, world.Ann);
                    world.LetTeam(team, AccessDepth.Local, "prvReadAccount");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Ann, world.Account(world.Bob));
                }
            ),
            new(
                "A user reads a row below the team's unit",
                Team,
                Page,
                null,
                world =>
                {
                    var team = world.Team("Northerners", world.North, world.Far);
                    world.LetTeam(team, AccessDepth.Deep, "prvReadAccount");
                    var below = world.Sandbox.User("Below", world.Oslo);
                    world.Let(below, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Far, world.Account(below));
                }
            ),
            new(
                "A user reads a row of the team at user level",
                "A row of one's team is one's own.",
                Page,
                null,
                world =>
                {
                    var team = world.Team("Hunters", world.South, world.Ann);
                    world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Ann, world.AccountOfTeam(team));
                }
            ),
            new(
                "A member reads a row of the team by a role for the team only",
                OnlyTeam,
                Page,
                null,
                world =>
                {
                    var team = world.Team("Hunters", world.North, world.Ann);
                    var role = world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    world.System.Update(new Entity("role", role) { ["isinherited"] = new OptionSetValue(0) });
                    world.ReadAccount(world.Ann, world.AccountOfTeam(team));
                }
            ),
            new(
                "A member reads an own row by a role for the team only",
                OnlyTeam,
                Page,
                Refused.Access,
                world =>
                {
                    var team = world.Team("Hunters", world.North, world.Ann);
                    var role = world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    var own = world.Account(world.Ann);
                    world.System.Update(new Entity("role", role) { ["isinherited"] = new OptionSetValue(0) });
                    world.ReadAccount(world.Ann, own);
                }
            ),
            new(
                "A user reads a row of another unit at unit level",
                "The depth of a privilege.",
                Page,
                Refused.Access,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Local, "prvReadAccount");
                    world.Let(world.Far, AccessDepth.Basic, "prvReadAccount");
                    world.ReadAccount(world.Ann, world.Account(world.Far));
                }
            ),
            new(
                "A user without any role queries accounts",
                "The check of privileges comes first.",
                Page,
                Refused.Privilege,
                world => world.As(world.Ann).RetrieveMultiple(new QueryExpression("account"))
            ),
            new(
                "A user updates a row that only reading reaches",
                "Each right has a depth of its own.",
                Page,
                Refused.Access,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Global, "prvReadAccount");
                    world.Let(world.Ann, AccessDepth.Basic, "prvWriteAccount");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world.As(world.Ann).Update(new Entity("account", world.Account(world.Bob)) { ["name"] = "New" });
                }
            ),
        ];
}

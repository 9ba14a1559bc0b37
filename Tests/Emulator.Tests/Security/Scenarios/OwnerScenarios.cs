using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>Who may own a row, and what a change of owner asks for.</summary>
internal static class OwnerScenarios
{
    private const string Reads = "The owner of a row must hold the privilege to read it, whoever gives it.";
    private const string ReadsSource =
        "blog.magnetismsolutions.com 2015-08-28 \"Principal team is missing privileges\"; inogic.com "
        + "2016-02-19 \"Principal user is missing prvReadAccount privilege\"";
    private const string AssignSource = "learn.microsoft.com \"Assign message privileges\" (gg334473)";
    private const string CascadeSource = "learn.microsoft.com \"Configure table relationship cascading behavior\"";

    public static IEnumerable<Scenario> All =>
        [
            new(
                "SYSTEM creates an account for a user without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world => world.Account(world.Ann)
            ),
            new(
                "SYSTEM creates an account for a user who reads accounts",
                Reads,
                ReadsSource,
                null,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    world.Account(world.Ann);
                }
            ),
            new(
                "SYSTEM creates an account for a team without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world => world.AccountOfTeam(world.Team("Hunters", world.North))
            ),
            new(
                "SYSTEM creates an account for a team whose members read accounts but that has no role",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Global, "prvReadAccount");
                    world.AccountOfTeam(world.Team("Hunters", world.North, world.Ann));
                }
            ),
            new(
                "SYSTEM creates an account for a team that reads accounts",
                Reads,
                ReadsSource,
                null,
                world =>
                {
                    var team = world.Team("Hunters", world.North);
                    world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    world.AccountOfTeam(team);
                }
            ),
            new(
                "SYSTEM creates an account for an access team",
                "An access team owns nothing.",
                "learn.microsoft.com \"Web service error codes\": CannotAssignToAccessTeam",
                Refused.AccessTeam,
                world =>
                    world.AccountOfTeam(
                        world.System.Create(
                            new Entity("team")
                            {
                                ["name"] = "Access",
                                ["teamtype"] = new OptionSetValue(1),
                                ["businessunitid"] = new EntityReference("businessunit", world.North),
                                ["administratorid"] = SecurityWorld.User(world.Ann),
                            }
                        )
                    )
            ),
            new(
                "A user who may create but not read creates an account",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvCreateAccount");
                    world.As(world.Ann).Create(new Entity("account") { ["name"] = "New" });
                }
            ),
            new(
                "SYSTEM assigns an account to a user without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    world.Assign(
                        world.Sandbox.Dataverse.SystemUserId,
                        world.Account(world.Ann),
                        SecurityWorld.User(world.Bob)
                    );
                }
            ),
            new(
                "SYSTEM updates the owner to a user without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    world.System.Update(
                        new Entity("account", world.Account(world.Ann)) { ["ownerid"] = SecurityWorld.User(world.Bob) }
                    );
                }
            ),
            new(
                "SYSTEM assigns an account whose contact the new owner cannot read",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Ann, account);
                    world.Assign(world.Sandbox.Dataverse.SystemUserId, account, SecurityWorld.User(world.Bob));
                }
            ),
            new(
                "A user assigns an own account with the right to assign alone",
                "Assign asks for the privilege to assign.",
                AssignSource,
                null,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvAssignAccount");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world.Assign(world.Ann, world.Account(world.Ann), SecurityWorld.User(world.Bob));
                }
            ),
            new(
                "A user assigns an own account without the right to assign",
                "Assign asks for the privilege to assign.",
                AssignSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvWriteAccount");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world.Assign(world.Ann, world.Account(world.Ann), SecurityWorld.User(world.Bob));
                }
            ),
            new(
                "A user assigns an account whose contact belongs to somebody else",
                "A cascade asks for the same right on each row below.",
                CascadeSource,
                Refused.Access,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadAccount",
                        "prvAssignAccount",
                        "prvReadContact",
                        "prvAssignContact"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    world.Let(world.Far, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Bob, account);
                    world.Assign(world.Ann, account, SecurityWorld.User(world.Far));
                }
            ),
            new(
                "A user assigns an account with a contact without the right to assign contacts",
                "A cascade asks for the same right on each row below.",
                CascadeSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadAccount",
                        "prvAssignAccount",
                        "prvReadContact",
                        "prvWriteContact"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Ann, account);
                    world.Assign(world.Ann, account, SecurityWorld.User(world.Bob));
                }
            ),
            new(
                "A user assigns an account with a contact, with the right to assign both",
                "A cascade asks for the same right on each row below.",
                CascadeSource,
                null,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadAccount",
                        "prvAssignAccount",
                        "prvReadContact",
                        "prvAssignContact"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Ann, account);
                    world.Assign(world.Ann, account, SecurityWorld.User(world.Bob));
                }
            ),
            new(
                "A user deletes an account with a contact without the right to delete contacts",
                "A cascade asks for the same right on each row below.",
                CascadeSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvDeleteAccount", "prvReadContact");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Ann, account);
                    world.As(world.Ann).Delete("account", account);
                }
            ),
            new(
                "A user deletes an account with somebody else's contact",
                "A cascade asks for the same right on each row below.",
                CascadeSource,
                Refused.Access,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadAccount",
                        "prvDeleteAccount",
                        "prvReadContact",
                        "prvDeleteContact"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadContact");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Bob, account);
                    world.As(world.Ann).Delete("account", account);
                }
            ),
        ];
}

using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>
/// What sharing gives and takes, on the row and on those below it; and what writing in another one's name asks for.
/// </summary>
internal static class SharingScenarios
{
    private const string Page = "learn.microsoft.com \"Sharing and assigning\"";
    private const string Access = "learn.microsoft.com \"How access to a record is determined\"";

    public static IEnumerable<Scenario> All =>
        [
            new(
                "A user reads a row that was shared for reading",
                "A share gives the right on the row.",
                Page,
                null,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world.ReadAccount(world.Far, account.Id);
                }
            ),
            new(
                "A user writes a row that was shared for reading",
                "A share gives the rights it names.",
                Page,
                Refused.Access,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world.As(world.Far).Update(new Entity("account", account.Id) { ["name"] = "New" });
                }
            ),
            new(
                "A user writes a row that was shared for writing",
                "A share gives the rights it names.",
                Page,
                null,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(
                        world.Ann,
                        account,
                        SecurityWorld.User(world.Far),
                        AccessRights.ReadAccess | AccessRights.WriteAccess
                    );
                    world.As(world.Far).Update(new Entity("account", account.Id) { ["name"] = "New" });
                }
            ),
            new(
                "A user without the privilege reads a shared row",
                "A share gives no right that the roles give on no row.",
                Page,
                Refused.Privilege,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(world.Ann, account, SecurityWorld.User(world.Bob), AccessRights.ReadAccess);
                    world.ReadAccount(world.Bob, account.Id);
                }
            ),
            new(
                "A user reads a row after the share was revoked",
                "What is revoked is gone.",
                Page,
                Refused.Access,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world.Unshare(world.Ann, account, SecurityWorld.User(world.Far));
                    world.ReadAccount(world.Far, account.Id);
                }
            ),
            new(
                "A member reads a row that was shared with the team",
                "A share with a team is one with its members.",
                Access,
                null,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(
                        world.Ann,
                        account,
                        SecurityWorld.TeamOf(world.Team("Helpers", world.South, world.Far)),
                        AccessRights.ReadAccess
                    );
                    world.ReadAccount(world.Far, account.Id);
                }
            ),
            new(
                "A user reads a row that was shared with the organisation",
                "A share with the organisation is one with everybody.",
                Access,
                null,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(
                        world.Ann,
                        account,
                        new EntityReference("organization", world.Sandbox.Dataverse.OrganizationId),
                        AccessRights.ReadAccess
                    );
                    world.ReadAccount(world.Far, account.Id);
                }
            ),
            new(
                "A user shares a row without the right to share",
                "Sharing asks for the privilege to share.",
                "learn.microsoft.com \"GrantAccess message privileges\"",
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world.Share(
                        world.Bob,
                        new EntityReference("account", world.Account(world.Bob)),
                        SecurityWorld.User(world.Far),
                        AccessRights.ReadAccess
                    );
                }
            ),
            new(
                "A user shares a row with its owner",
                "A row is not shared with its owner.",
                "learn.microsoft.com \"Web service error codes\": CannotShareWithOwner",
                Refused.SharedWithOwner,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(world.Ann, account, SecurityWorld.User(world.Ann), AccessRights.ReadAccess);
                }
            ),
            new(
                "A user reads a contact of a shared account",
                "A share goes down by relationships that cascade it.",
                Page,
                null,
                world =>
                {
                    var account = world.Shareable();
                    var contact = world.Contact(world.Ann, account.Id);
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world.As(world.Far).Retrieve("contact", contact, new ColumnSet("lastname"));
                }
            ),
            new(
                "A user reads a contact that came to a shared account later",
                "A new row inherits from the row it hangs under.",
                Page,
                null,
                world =>
                {
                    var account = world.Shareable();
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world
                        .As(world.Far)
                        .Retrieve("contact", world.Contact(world.Ann, account.Id), new ColumnSet("lastname"));
                }
            ),
            new(
                "A user reads a contact after the account's share was revoked",
                "What was inherited goes with the share above.",
                Page,
                Refused.Access,
                world =>
                {
                    var account = world.Shareable();
                    var contact = world.Contact(world.Ann, account.Id);
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world.Unshare(world.Ann, account, SecurityWorld.User(world.Far));
                    world.As(world.Far).Retrieve("contact", contact, new ColumnSet("lastname"));
                }
            ),
            new(
                "A user reads a contact that left a shared account",
                "What was inherited goes with the parent.",
                Page,
                Refused.Access,
                world =>
                {
                    var account = world.Shareable();
                    var contact = world.Contact(world.Ann, account.Id);
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                    world.System.Update(new Entity("contact", contact) { ["parentcustomerid"] = null });
                    world.As(world.Far).Retrieve("contact", contact, new ColumnSet("lastname"));
                }
            ),
            new(
                "A user shares an account whose contact belongs to somebody else",
                "A cascade asks for the same right on each row below.",
                "learn.microsoft.com \"Configure table relationship cascading behavior\"",
                Refused.Access,
                world =>
                {
                    var account = world.Shareable();
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadContact");
                    world.Contact(world.Bob, account.Id);
                    world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
                }
            ),
            new(
                "A user dates a new row back without the privilege",
                "Dating back asks for a privilege of its own.",
                "learn.microsoft.com \"Security role and privilege reference\": prvOverrideCreatedOnCreatedBy",
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvCreateAccount");
                    world
                        .As(world.Ann)
                        .Create(
                            new Entity("account")
                            {
                                ["name"] = "Old",
                                ["overriddencreatedon"] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                            }
                        );
                }
            ),
            new(
                "A user dates a new row back with the privilege",
                "Dating back asks for a privilege of its own.",
                "learn.microsoft.com \"Security role and privilege reference\": prvOverrideCreatedOnCreatedBy",
                null,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadAccount",
                        "prvCreateAccount",
                        "prvOverrideCreatedOnCreatedBy"
                    );
                    world
                        .As(world.Ann)
                        .Create(
                            new Entity("account")
                            {
                                ["name"] = "Old",
                                ["overriddencreatedon"] = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                            }
                        );
                }
            ),
        ];
}

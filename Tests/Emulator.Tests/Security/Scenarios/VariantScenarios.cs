using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>
/// The rules of owners, cascades and roles once more: other tables, other messages, teams in place of users.
/// </summary>
internal static partial class VariantScenarios
{
    private const string Reads = "The owner of a row must hold the privilege to read it, whoever gives it.";
    private const string ReadsSource =
        "blog.magnetismsolutions.com 2015-08-28 \"Principal team is missing privileges\"; inogic.com "
        + "2016-02-19 \"Principal user is missing prvReadAccount privilege\"";
    private const string CascadeSource = "learn.microsoft.com \"Configure table relationship cascading behavior\"";
    private const string Below = "A cascade asks for the same right on each row below.";
    private const string Codes = "learn.microsoft.com \"Web service error codes\"";

    public static IEnumerable<Scenario> All => [.. Owners, .. Cascades, .. Structure];

    private static IEnumerable<Scenario> Owners =>
        [
            new(
                "SYSTEM creates a lead for a user who reads only accounts",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Global, "prvReadAccount");
                    world.System.Create(Lead(SecurityWorld.User(world.Ann)));
                }
            ),
            new(
                "SYSTEM creates a lead for a user who reads leads",
                Reads,
                ReadsSource,
                null,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadLead");
                    world.System.Create(Lead(SecurityWorld.User(world.Ann)));
                }
            ),
            new(
                "SYSTEM creates a task for a team without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                    world.System.Create(
                        new Entity("task")
                        {
                            ["subject"] = "Call",
                            ["ownerid"] = SecurityWorld.TeamOf(world.Team("Hunters", world.North)),
                        }
                    )
            ),
            new(
                "CreateMultiple gives a row to a user without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                    world.System.Execute(
                        new CreateMultipleRequest
                        {
                            Targets = new EntityCollection([Lead(SecurityWorld.User(world.Bob))])
                            {
                                EntityName = "lead",
                            },
                        }
                    )
            ),
            new(
                "UpdateMultiple gives a row to a user without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount");
                    world.System.Execute(
                        new UpdateMultipleRequest
                        {
                            Targets = new EntityCollection([
                                new Entity("account", world.Account(world.Ann))
                                {
                                    ["ownerid"] = SecurityWorld.User(world.Bob),
                                },
                            ])
                            {
                                EntityName = "account",
                            },
                        }
                    );
                }
            ),
            new(
                "Upsert makes a row for a team without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                    world.System.Execute(
                        new UpsertRequest
                        {
                            Target = new Entity("lead", Guid.NewGuid())
                            {
                                ["lastname"] = "Lee",
                                ["ownerid"] = SecurityWorld.TeamOf(world.Team("Hunters", world.North)),
                            },
                        }
                    )
            ),
            new(
                "Assign gives an opportunity to a team that reads only accounts",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    var team = world.Team("Hunters", world.North);
                    world.LetTeam(team, AccessDepth.Global, "prvReadAccount");
                    world.System.Execute(
                        new AssignRequest
                        {
                            Target = new EntityReference("opportunity", world.Sandbox.Opportunity()),
                            Assignee = SecurityWorld.TeamOf(team),
                        }
                    );
                }
            ),
            new(
                "A step before the operation gives the row to a user without roles",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Sandbox.On(
                        "Create",
                        "lead",
                        PipelineStage.PreOperation,
                        call => call.Target["ownerid"] = SecurityWorld.User(world.Bob)
                    );
                    world.System.Create(new Entity("lead") { ["lastname"] = "Lee", ["subject"] = "Fair" });
                }
            ),
            new(
                "A member creates a row for a team whose members alone read",
                Reads,
                ReadsSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Global, "prvCreateLead", "prvReadLead", "prvAssignLead");
                    world
                        .As(world.Ann)
                        .Create(Lead(SecurityWorld.TeamOf(world.Team("Hunters", world.North, world.Ann))));
                }
            ),
        ];

    private static IEnumerable<Scenario> Cascades =>
        [
            new(
                "A user assigns a contact whose task belongs to somebody else",
                Below,
                CascadeSource,
                Refused.Access,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadContact",
                        "prvAssignContact",
                        "prvReadActivity",
                        "prvAssignActivity"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadContact", "prvReadActivity");
                    world.Let(world.Far, AccessDepth.Basic, "prvReadContact", "prvReadActivity");
                    var contact = world.System.Create(
                        new Entity("contact") { ["lastname"] = "Lee", ["ownerid"] = SecurityWorld.User(world.Ann) }
                    );
                    Task(world, world.Bob, new EntityReference("contact", contact));
                    world
                        .As(world.Ann)
                        .Execute(
                            new AssignRequest
                            {
                                Target = new EntityReference("contact", contact),
                                Assignee = SecurityWorld.User(world.Far),
                            }
                        );
                }
            ),
            new(
                "A user updates the owner of an account whose contact belongs to somebody else",
                Below,
                CascadeSource,
                Refused.Access,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadAccount",
                        "prvWriteAccount",
                        "prvAssignAccount",
                        "prvReadContact",
                        "prvAssignContact"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    world.Let(world.Far, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Bob, account);
                    world
                        .As(world.Ann)
                        .Update(new Entity("account", account) { ["ownerid"] = SecurityWorld.User(world.Far) });
                }
            ),
            new(
                "A team gets an account whose contact it cannot read",
                Below,
                CascadeSource,
                Refused.Privilege,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvReadContact");
                    var team = world.Team("Hunters", world.North);
                    world.LetTeam(team, AccessDepth.Basic, "prvReadAccount");
                    var account = world.Account(world.Ann);
                    world.Contact(world.Ann, account);
                    world.Assign(world.Sandbox.Dataverse.SystemUserId, account, SecurityWorld.TeamOf(team));
                }
            ),
            new(
                "A user deletes a contact with somebody else's task",
                Below,
                CascadeSource,
                Refused.Access,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadContact",
                        "prvDeleteContact",
                        "prvReadActivity",
                        "prvDeleteActivity"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadActivity");
                    var contact = world.System.Create(
                        new Entity("contact") { ["lastname"] = "Lee", ["ownerid"] = SecurityWorld.User(world.Ann) }
                    );
                    Task(world, world.Bob, new EntityReference("contact", contact));
                    world.As(world.Ann).Delete("contact", contact);
                }
            ),
            new(
                "A user hangs a contact under an account without the right to append to it",
                "A lookup asks for Append and AppendTo.",
                "learn.microsoft.com \"Associate message privileges\"",
                Refused.Access,
                world =>
                {
                    world.Let(
                        world.Ann,
                        AccessDepth.Basic,
                        "prvReadContact",
                        "prvWriteContact",
                        "prvAppendContact",
                        "prvReadAccount",
                        "prvAppendToAccount"
                    );
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    var contact = world.System.Create(
                        new Entity("contact") { ["lastname"] = "Lee", ["ownerid"] = SecurityWorld.User(world.Ann) }
                    );
                    world
                        .As(world.Ann)
                        .Update(
                            new Entity("contact", contact)
                            {
                                ["parentcustomerid"] = new EntityReference("account", world.Account(world.Bob)),
                            }
                        );
                }
            ),
            new(
                "A user merges accounts and may not write the subordinate one",
                "A merge asks for rights on both rows.",
                "learn.microsoft.com MergeRequest, remarks",
                Refused.Access,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvWriteAccount", "prvMerge");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world
                        .As(world.Ann)
                        .Execute(
                            new MergeRequest
                            {
                                Target = new EntityReference("account", world.Account(world.Ann)),
                                SubordinateId = world.Account(world.Bob),
                                UpdateContent = new Entity("account"),
                            }
                        );
                }
            ),
            new(
                "A user deactivates somebody else's account",
                "A change of state is a change.",
                CascadeSource,
                Refused.Access,
                world =>
                {
                    world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvWriteAccount");
                    world.Let(world.Bob, AccessDepth.Basic, "prvReadAccount");
                    world
                        .As(world.Ann)
                        .Execute(
                            new SetStateRequest
                            {
                                EntityMoniker = new EntityReference("account", world.Account(world.Bob)),
                                State = new OptionSetValue(1),
                                Status = new OptionSetValue(2),
                            }
                        );
                }
            ),
        ];

    private static Entity Lead(EntityReference owner) =>
        new("lead")
        {
            ["lastname"] = "Lee",
            ["subject"] = "Fair",
            ["ownerid"] = owner,
        };

    private static void Task(SecurityWorld world, Guid owner, EntityReference about) =>
        world.System.Create(
            new Entity("task")
            {
                ["subject"] = "Call",
                ["ownerid"] = SecurityWorld.User(owner),
                ["regardingobjectid"] = about,
            }
        );
}

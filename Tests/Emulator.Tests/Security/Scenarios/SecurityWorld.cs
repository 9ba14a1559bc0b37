using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Security.Scenarios;

/// <summary>
/// Three business units (North with Oslo below it, South), people without roles in each, and short ways to say who does
/// what.
/// </summary>
internal sealed class SecurityWorld : IDisposable
{
    public static readonly string[] AllOfAccount =
    [
        "prvCreateAccount",
        "prvReadAccount",
        "prvWriteAccount",
        "prvDeleteAccount",
        "prvAppendAccount",
        "prvAppendToAccount",
        "prvAssignAccount",
        "prvShareAccount",
    ];

    public SecurityWorld(EmulatorOptions? options = null)
    {
        Sandbox = new Sandbox(options);
        North = Sandbox.Unit("North");
        Oslo = Sandbox.Unit("Oslo", North);
        South = Sandbox.Unit("South");
        Ann = Sandbox.User("Ann", North);
        Bob = Sandbox.User("Bob", North);
        Far = Sandbox.User("Far", South);
    }

    public Sandbox Sandbox { get; }

    public IOrganizationService System => Sandbox.Service;

    public Guid North { get; }

    public Guid Oslo { get; }

    public Guid South { get; }

    /// <summary>A user of North who tries things.</summary>
    public Guid Ann { get; }

    /// <summary>Another user of North.</summary>
    public Guid Bob { get; }

    /// <summary>A user of South.</summary>
    public Guid Far { get; }

    public IOrganizationService As(Guid user) => Sandbox.Dataverse.As(user);

    /// <summary>Gives a user these privileges at that depth.</summary>
    public void Let(Guid user, AccessDepth depth, params string[] privileges) =>
        Sandbox.Grant(user, [.. privileges.Select(name => (name, depth))]);

    /// <summary>Gives a team these privileges at that depth.</summary>
    public Guid LetTeam(Guid team, AccessDepth depth, params string[] privileges) =>
        Sandbox.GrantTeam(team, [.. privileges.Select(name => (name, depth))]);

    public Guid Team(string name, Guid unit, params Guid[] members)
    {
        var team = Sandbox.Team(name, unit);
        foreach (var member in members)
        {
            Sandbox.Join(team, member);
        }

        return team;
    }

    public Guid Account(Guid owner, string name = "Contoso") =>
        System.Create(new Entity("account") { ["name"] = name, ["ownerid"] = User(owner) });

    public Guid AccountOfTeam(Guid team) =>
        System.Create(new Entity("account") { ["name"] = "Contoso", ["ownerid"] = new EntityReference("team", team) });

    public Guid Contact(Guid owner, Guid account) =>
        System.Create(
            new Entity("contact")
            {
                ["lastname"] = "Lee",
                ["ownerid"] = User(owner),
                ["parentcustomerid"] = new EntityReference("account", account),
            }
        );

    public void Move(Guid user, Guid unit) =>
        System.Update(
            new Entity("systemuser", user) { ["businessunitid"] = new EntityReference("businessunit", unit) }
        );

    /// <summary>Lets users who move keep their roles.</summary>
    public void KeepRoles() =>
        System.Update(
            new Entity("organization", Sandbox.Dataverse.OrganizationId)
            {
                ["orgdborgsettings"] =
                    "<OrgSettings><DoNotRemoveRolesOnChangeBusinessUnit>true</DoNotRemoveRolesOnChangeBusinessUnit></OrgSettings>",
            }
        );

    public void Share(Guid by, EntityReference row, EntityReference with, AccessRights rights) =>
        As(by)
            .Execute(
                new GrantAccessRequest
                {
                    Target = row,
                    PrincipalAccess = new PrincipalAccess { Principal = with, AccessMask = rights },
                }
            );

    public void Unshare(Guid by, EntityReference row, EntityReference with) =>
        As(by).Execute(new RevokeAccessRequest { Target = row, Revokee = with });

    /// <summary>An account of Ann, who may share it, for Far to be shared with.</summary>
    public EntityReference Shareable()
    {
        Let(Ann, AccessDepth.Basic, "prvReadAccount", "prvShareAccount", "prvReadContact", "prvShareContact");
        Let(Far, AccessDepth.Basic, "prvReadAccount", "prvWriteAccount", "prvReadContact");
        return new EntityReference("account", Account(Ann));
    }

    public void Assign(Guid by, Guid account, EntityReference to) =>
        As(by)
            .Execute(
                new OrganizationRequest("Assign")
                {
                    ["Target"] = new EntityReference("account", account),
                    ["Assignee"] = to,
                }
            );

    public Entity ReadAccount(Guid by, Guid account) => As(by).Retrieve("account", account, new ColumnSet("name"));

    public static EntityReference User(Guid id) => new("systemuser", id);

    public static EntityReference TeamOf(Guid id) => new("team", id);

    public void Dispose() => Sandbox.Dispose();
}

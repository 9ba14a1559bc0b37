using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Security.Scenarios;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Security;

public sealed class SharingTests : IDisposable
{
    private readonly SecurityWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_query_finds_shared_rows_and_forgets_them_when_the_share_ends()
    {
        var account = world.Shareable();
        Assert.Empty(Seen());

        world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
        Assert.Equal([account.Id], Seen());

        world.Unshare(world.Ann, account, SecurityWorld.User(world.Far));
        Assert.Empty(Seen());
    }

    [Fact]
    public void Access_is_told_by_right()
    {
        var account = world.Shareable();
        world.Share(
            world.Ann,
            account,
            SecurityWorld.User(world.Far),
            AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.DeleteAccess
        );

        Assert.Equal(
            AccessRights.ReadAccess | AccessRights.ShareAccess,
            AccessOf(SecurityWorld.User(world.Ann), account)
        );
        Assert.Equal(
            AccessRights.ReadAccess | AccessRights.WriteAccess,
            AccessOf(SecurityWorld.User(world.Far), account)
        );
        Assert.Equal(AccessRights.None, AccessOf(SecurityWorld.User(world.Bob), account));
    }

    [Fact]
    public void Shares_are_added_replaced_and_listed()
    {
        var account = world.Shareable();
        world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);
        world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.WriteAccess);
        Assert.Equal(AccessRights.ReadAccess | AccessRights.WriteAccess, Assert.Single(Listed(account)).AccessMask);

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

        Assert.Equal(AccessRights.ReadAccess, Assert.Single(Listed(account)).AccessMask);
        Assert.Equal(world.Far, Assert.Single(Listed(account)).Principal.Id);
    }

    [Fact]
    public void A_deleted_row_leaves_no_share()
    {
        var account = world.Shareable();
        world.Share(world.Ann, account, SecurityWorld.User(world.Far), AccessRights.ReadAccess);

        world.System.Delete("account", account.Id);

        Assert.Equal(0, world.Sandbox.Count("principalobjectaccess"));
    }

    [Fact]
    public void Rows_of_a_table_without_owners_cannot_be_shared() =>
        Assert.Equal(
            unchecked((int)0x80040800),
            Fault.Of(() =>
                world.Share(
                    world.Sandbox.Dataverse.SystemUserId,
                    new EntityReference("businessunit", world.North),
                    SecurityWorld.User(world.Far),
                    AccessRights.ReadAccess
                )
            )
        );

    [Fact]
    public void Who_acts_in_anothers_name_is_kept()
    {
        world.Let(world.Ann, AccessDepth.Basic, "prvReadAccount", "prvCreateAccount", "prvWriteAccount");
        world.Let(world.Bob, AccessDepth.Basic, "prvReadContact", "prvCreateContact");
        Guid contact = default;
        world.Sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
                contact = call
                    .Factory.CreateOrganizationService(world.Bob)
                    .Create(new Entity("contact") { ["lastname"] = "Lee" })
        );

        var account = world.As(world.Ann).Create(new Entity("account") { ["name"] = "Mine" });

        var row = world.Sandbox.Read("contact", contact);
        Assert.Equal(
            (world.Bob, world.Ann),
            (
                row.GetAttributeValue<EntityReference>("createdby").Id,
                row.GetAttributeValue<EntityReference>("createdonbehalfby").Id
            )
        );
        Assert.False(world.Sandbox.Read("account", account).Contains("createdonbehalfby"));
    }

    private IEnumerable<Guid> Seen() =>
        world.As(world.Far).RetrieveMultiple(new QueryExpression("account")).Entities.Select(row => row.Id);

    private AccessRights AccessOf(EntityReference principal, EntityReference row) =>
        (
            (RetrievePrincipalAccessResponse)
                world.System.Execute(new RetrievePrincipalAccessRequest { Principal = principal, Target = row })
        ).AccessRights;

    private PrincipalAccess[] Listed(EntityReference row) =>
        (
            (RetrieveSharedPrincipalsAndAccessResponse)
                world.System.Execute(new RetrieveSharedPrincipalsAndAccessRequest { Target = row })
        ).PrincipalAccesses;
}

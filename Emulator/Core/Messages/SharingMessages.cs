using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>
/// GrantAccess, ModifyAccess, RevokeAccess, RetrievePrincipalAccess and RetrieveSharedPrincipalsAndAccess.
/// </summary>
internal sealed class SharingMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["GrantAccess"] = (caller, request) => Change(caller, request, new GrantAccessResponse());
        bodies["ModifyAccess"] = (caller, request) => Change(caller, request, new ModifyAccessResponse());
        bodies["RevokeAccess"] = (caller, request) => Change(caller, request, new RevokeAccessResponse());
        bodies["RetrievePrincipalAccess"] = AccessOf;
        bodies["RetrieveSharedPrincipalsAndAccess"] = SharedWith;
    }

    private OrganizationResponse Change(Caller caller, OrganizationRequest request, OrganizationResponse response)
    {
        parts.Pipeline.Run(new SharingOperation(parts, caller, request) { RequestId = request.RequestId });
        return response;
    }

    private RetrievePrincipalAccessResponse AccessOf(Caller caller, OrganizationRequest request)
    {
        var row = Readable(caller, request);
        var rights = parts.Security.AccessOf(request.Required<EntityReference>("Principal"), row);
        return new RetrievePrincipalAccessResponse().With("AccessRights", rights);
    }

    private RetrieveSharedPrincipalsAndAccessResponse SharedWith(Caller caller, OrganizationRequest request)
    {
        var shares = parts
            .Security.Shares.On(Readable(caller, request).Id)
            .Where(share => share.Own != AccessRights.None)
            .Select(share => new PrincipalAccess { Principal = share.Principal, AccessMask = share.Own });
        return new RetrieveSharedPrincipalsAndAccessResponse().With("PrincipalAccesses", shares.ToArray());
    }

    private EntityReference Readable(Caller caller, OrganizationRequest request)
    {
        var row = SharingOperation.Shareable(parts, request);
        parts.Security.DemandRow(caller, row, AccessRight.Read);
        return row;
    }
}

/// <summary>Changes what a row is shared with a user or team for, and what the rows below inherit.</summary>
internal sealed class SharingOperation : MessageOperation
{
    // "Web service error codes".
    private const int CannotShareWithOwner = unchecked((int)0x80040214);
    private const int NotForTable = unchecked((int)0x80040800);

    private readonly EntityReference row;
    private readonly PrincipalAccess access;
    private readonly OrganizationRequest request;

    /// <summary>Reads the request.</summary>
    public SharingOperation(MessageParts parts, Caller caller, OrganizationRequest request)
        : base(parts, caller, request.RequestName, request.Required<EntityReference>("Target").LogicalName)
    {
        this.request = request;
        row = Shareable(parts, request);
        access =
            Message == "RevokeAccess"
                ? new PrincipalAccess { Principal = request.Required<EntityReference>("Revokee") }
                : request.Required<PrincipalAccess>("PrincipalAccess");
        if (access.Principal is not { LogicalName: "systemuser" or "team" or "organization" })
        {
            throw DataverseFault.InvalidArgument($"{Message} names no user, team or organization to share with.");
        }
    }

    /// <inheritdoc/>
    public override Guid PrimaryId => row.Id;

    /// <summary>The row of a request for a table whose rows can be shared.</summary>
    public static EntityReference Shareable(MessageParts parts, OrganizationRequest request)
    {
        var target = request.Required<EntityReference>("Target");
        var table = parts.Catalog.Table(target.LogicalName);
        if (table.Ownership != Ownership.User)
        {
            throw new DataverseFault(
                NotForTable,
                $"The '{request.RequestName}' method does not support entities of type '{table.LogicalName}'."
            );
        }

        var id = parts.Messages.Lookups.IdOf(target);
        return parts.Rows.Exists(table, id)
            ? new EntityReference(target.LogicalName, id)
            : throw DataverseFault.RowNotFound(target.LogicalName, id);
    }

    /// <inheritdoc/>
    public override void Authorize() => Parts.Security.DemandRow(Caller, row, AccessRight.Share);

    /// <inheritdoc/>
    public override void Perform()
    {
        var (owner, _) = RowOwners.Of(Parts.State, Parts.Catalog.Table(Table), row);
        if (Message != "RevokeAccess" && owner == access.Principal.Id)
        {
            throw new DataverseFault(CannotShareWithOwner, "An item cannot be shared with the owning user.");
        }

        var before =
            Parts.Security.Shares.On(row.Id).Find(share => share.Principal.Id == access.Principal.Id)
            ?? new Share(access.Principal, AccessRights.None, AccessRights.None);
        Parts.Security.Shares.Put(
            row,
            before with
            {
                Own = Message == "GrantAccess" ? before.Own | access.AccessMask : access.AccessMask,
            }
        );
        Parts.Messages.SharedBelow.Follow(Caller, row);
    }

    /// <inheritdoc/>
    protected override ParameterCollection BuildInputs()
    {
        var inputs = new ParameterCollection();
        inputs.AddRange(request.Parameters);
        inputs["Target"] = row;
        return inputs;
    }
}

using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>What single rows are shared with whom: by themselves, and because they hang under shared rows.</summary>
internal sealed class Shares(StoredOrganization state)
{
    /// <summary>The table that keeps the shares.</summary>
    public const string Table = "principalobjectaccess";

    private bool? any;

    /// <summary>Whether anything is shared at all: mostly nothing is, and nobody need look.</summary>
    public bool Any => any ??= state.Database.Scalar($"SELECT 1 FROM \"{Table}\" LIMIT 1") is not null;

    /// <summary>The bit of a right in a mask.</summary>
    public static AccessRights BitOf(AccessRight right) =>
        right switch
        {
            AccessRight.Create => AccessRights.CreateAccess,
            AccessRight.Read => AccessRights.ReadAccess,
            AccessRight.Write => AccessRights.WriteAccess,
            AccessRight.Delete => AccessRights.DeleteAccess,
            AccessRight.Append => AccessRights.AppendAccess,
            AccessRight.AppendTo => AccessRights.AppendToAccess,
            AccessRight.Assign => AccessRights.AssignAccess,
            _ => AccessRights.ShareAccess,
        };

    /// <summary>Whether a share gives one of these users and teams that right on a row.</summary>
    public bool Allow(IReadOnlySet<Guid> principals, Guid row, AccessRight right) =>
        Any
        && On(row)
            .Exists(share =>
                (share.Own | share.Inherited).HasFlag(BitOf(right))
                && (principals.Contains(share.Principal.Id) || share.Principal.Id == state.Organization.Id)
            );

    /// <summary>Whether rows are shared with one of these users and teams, or with everybody.</summary>
    public bool Reach(IEnumerable<Guid> principals) =>
        Any
        && principals
            .Append(state.Organization.Id)
            .Any(principal =>
                state.Database.Scalar(
                    $"SELECT 1 FROM \"{Table}\" WHERE \"principalid\" = $0 LIMIT 1",
                    ValueCodec.GuidToSql(principal)
                )
                    is not null
            );

    /// <summary>With whom a row is shared.</summary>
    public List<Share> On(Guid row)
    {
        var shares = new List<Share>();
        using var reader = state
            .Database.Prepared(
                "SELECT \"principalid\", \"principaltypecode\", \"accessrightsmask\", "
                    + $"\"inheritedaccessrightsmask\" FROM \"{Table}\" WHERE \"objectid\" = $0",
                ValueCodec.GuidToSql(row)
            )
            .ExecuteReader();
        while (reader.Read())
        {
            shares.Add(
                new Share(
                    new EntityReference(reader.GetString(1), ValueCodec.GuidAt(reader, 0)),
                    (AccessRights)reader.GetInt64(2),
                    (AccessRights)reader.GetInt64(3)
                )
            );
        }

        return shares;
    }

    /// <summary>Writes what a row is shared with one user or team for; nothing removes the share.</summary>
    public void Put(EntityReference row, Share share)
    {
        state.Database.Execute(
            $"DELETE FROM \"{Table}\" WHERE \"objectid\" = $0 AND \"principalid\" = $1",
            ValueCodec.GuidToSql(row.Id),
            ValueCodec.GuidToSql(share.Principal.Id)
        );
        if ((share.Own | share.Inherited) != AccessRights.None)
        {
            state.Rows.Insert(
                state.Catalog.Table(Table),
                new Entity(Table, state.NewId())
                {
                    ["objectid"] = row.Id,
                    ["objecttypecode"] = row.LogicalName,
                    ["principalid"] = share.Principal.Id,
                    ["principaltypecode"] = share.Principal.LogicalName,
                    ["accessrightsmask"] = (int)share.Own,
                    ["inheritedaccessrightsmask"] = (int)share.Inherited,
                    ["changedon"] = state.Clock.UtcNow,
                }
            );
        }

        state.Written(Table);
    }

    /// <summary>Removes the shares of a row that is gone.</summary>
    public void Remove(Guid row)
    {
        if (Any)
        {
            state.Database.Execute($"DELETE FROM \"{Table}\" WHERE \"objectid\" = $0", ValueCodec.GuidToSql(row));
            state.Written(Table);
        }
    }

    /// <summary>Looks anew whether anything is shared when that is asked next.</summary>
    public void Forget() => any = null;
}

/// <summary>What a row is shared with one user or team for.</summary>
/// <param name="Principal">The user, the team, or the organisation.</param>
/// <param name="Own">The rights on the row itself.</param>
/// <param name="Inherited">The rights from the rows it hangs under.</param>
internal sealed record Share(EntityReference Principal, AccessRights Own, AccessRights Inherited);

using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Contract;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Engine;

namespace SalesCorner.Emulator.Security;

/// <summary>Checks what users may do; SYSTEM is never asked.</summary>
internal sealed class SecurityModel
{
    private readonly StoredOrganization state;
    private readonly QueryEngine queries;
    private readonly RightsCache cache;

    /// <summary>Keeps what it reads until the organisation says that rows have changed.</summary>
    public SecurityModel(StoredOrganization state)
    {
        this.state = state;
        queries = new QueryEngine(state.Database, () => state.Catalog);
        cache = new RightsCache(state);
        state.Tell(cache.Written, cache.Forget);
    }

    /// <summary>What rows are shared with whom.</summary>
    public Shares Shares => cache.Shares;

    /// <summary>The business unit of a user; a fault when there is no such user.</summary>
    public Guid BusinessUnitOf(Guid userId) => cache.UnitOf("systemuser", userId);

    /// <summary>The business unit of a user or team; a fault when there is no such row.</summary>
    public Guid BusinessUnitOf(EntityReference principal) => cache.UnitOf(principal.LogicalName, principal.Id);

    /// <summary>What a user may do; a fault when the user is disabled.</summary>
    public UserRights RightsOf(Guid userId) => cache.OfCaller(userId);

    /// <summary>What the user may read.</summary>
    public IReadScope ScopeOf(ICaller caller) =>
        caller.IsSystem ? ReadEverything.Instance : cache.ScopeOf(caller.UserId);

    /// <summary>The rows that a query finds among those that the caller may read.</summary>
    public EntityCollection Query(ICaller caller, QueryBase query) =>
        queries.Run(
            query,
            new QueryCaller
            {
                UserId = caller.UserId,
                BusinessUnitId = BusinessUnitOf(caller.UserId),
                UtcNow = state.Clock.UtcNow,
                FiscalCalendar = state.Calendar.Fiscal,
                FirstDayOfWeek = state.Calendar.FirstDayOfWeek,
                Scope = ScopeOf(caller),
                Limits = state.Options.EnforceLimits
                    ? QueryLimits.Platform with
                    {
                        AggregateRows = state.Options.AggregateRows,
                    }
                    : QueryLimits.None,
            }
        );

    /// <summary>Refuses a caller who may not make this row.</summary>
    public void DemandCreate(ICaller caller, TableDefinition table, Entity row)
    {
        if (IsFree(caller))
        {
            return;
        }

        var owner =
            row.GetAttributeValue<EntityReference>("ownerid") ?? new EntityReference("systemuser", caller.UserId);
        DemandOwned(caller, table, AccessRight.Create, owner);
        if (!RightsOf(caller.UserId).Owners.Contains(owner.Id))
        {
            DemandOwned(caller, table, AccessRight.Assign, owner);
        }

        if (row.GetAttributeValue<DateTime?>("overriddencreatedon") is not null)
        {
            DemandPrivilege(caller, "prvOverrideCreatedOnCreatedBy");
        }

        DemandLinks(caller, table, row);
        DemandColumns(caller, table, row, ColumnAccess.Create);
    }

    /// <summary>Refuses a caller who may not make this change.</summary>
    public void DemandUpdate(ICaller caller, TableDefinition table, Entity change)
    {
        if (IsFree(caller))
        {
            return;
        }

        var row = change.ToEntityReference();
        DemandRow(caller, row, AccessRight.Write);
        if (change.Contains("ownerid"))
        {
            DemandRow(caller, row, AccessRight.Assign);
        }

        DemandLinks(caller, table, change);
        DemandColumns(caller, table, change, ColumnAccess.Update);
    }

    /// <summary>Refuses an owner who could not read the row, whoever gives it: SYSTEM too.</summary>
    public void DemandOwner(TableDefinition table, EntityReference owner)
    {
        if (table.Ownership != Ownership.User || owner.Id == state.Organization.SystemUserId)
        {
            return;
        }

        var rights = cache.Of(owner.LogicalName, owner.Id);
        if (rights.IsAccessTeam)
        {
            throw PipelineFaults.AccessTeamCannotOwn();
        }

        if (rights.IsDisabled && state.Options.RefuseDisabledOwners)
        {
            throw PipelineFaults.OwnerIsDisabled();
        }

        if (rights.ReachOf(AccessRight.Read, table).Depth == AccessDepth.None)
        {
            throw PipelineFaults.MissingPrivilege(owner, Privileges.Name(AccessRight.Read, table));
        }
    }

    /// <summary>Refuses a caller without that right on that row.</summary>
    public void DemandRow(ICaller caller, EntityReference row, AccessRight right)
    {
        if (IsFree(caller))
        {
            return;
        }

        var table = state.Catalog.Table(row.LogicalName);
        var reach = DemandTable(caller, table, right);
        if (reach.IsEverything || table.Ownership is Ownership.Organization or Ownership.None)
        {
            return;
        }

        var (owner, unit) = RowOwners.Of(state, table, row);
        if (!reach.Covers(owner, unit) && !Shares.Allow(RightsOf(caller.UserId).Owners, row.Id, right))
        {
            throw PipelineFaults.MissingAccess(caller.UserId, right.ToString(), row);
        }
    }

    /// <summary>Everything that a user or team may do with a row, by roles and by shares.</summary>
    public AccessRights AccessOf(EntityReference principal, EntityReference row)
    {
        var table = state.Catalog.Table(row.LogicalName);
        var rights = cache.Of(principal.LogicalName, principal.Id);
        var isFree = rights.IsAdministrator || principal.Id == state.Organization.SystemUserId;
        var (owner, unit) = RowOwners.Of(state, table, row);
        var access = AccessRights.None;
        foreach (var right in Enum.GetValues<AccessRight>())
        {
            var reach = rights.ReachOf(right, table);
            if (
                isFree
                || (
                    reach.Depth != AccessDepth.None
                    && (reach.Covers(owner, unit) || Shares.Allow(rights.Owners, row.Id, right))
                )
            )
            {
                access |= Shares.BitOf(right);
            }
        }

        return access;
    }

    /// <summary>Refuses a caller who has that right on no row of the table, and says how far it reaches.</summary>
    public Reach DemandTable(ICaller caller, TableDefinition table, AccessRight right)
    {
        if (IsFree(caller))
        {
            return Reach.Everything;
        }

        var reach = RightsOf(caller.UserId).ReachOf(right, table);
        return reach.Depth == AccessDepth.None
            ? throw PipelineFaults.MissingPrivilege(caller.UserId, Privileges.Name(right, table))
            : reach;
    }

    /// <summary>Refuses a caller without the privilege of that name.</summary>
    public void DemandPrivilege(ICaller caller, string privilege)
    {
        if (!IsFree(caller) && !RightsOf(caller.UserId).Reaches.ContainsKey(privilege))
        {
            throw PipelineFaults.MissingPrivilege(caller.UserId, privilege);
        }
    }

    /// <summary>Works out everybody's rights anew when they are needed next.</summary>
    public void Forget() => cache.Forget();

    private bool IsFree(ICaller caller) => caller.IsSystem || RightsOf(caller.UserId).IsAdministrator;

    private void DemandOwned(ICaller caller, TableDefinition table, AccessRight right, EntityReference owner)
    {
        var reach = DemandTable(caller, table, right);
        if (table.Ownership == Ownership.User && !reach.Covers(owner.Id, BusinessUnitOf(owner)))
        {
            throw PipelineFaults.MissingAccess(caller.UserId, right.ToString(), new EntityReference(table.LogicalName));
        }
    }

    // Asked before stage 20: what a step puts into the row there is not the caller's (crm.davidyack.com 2012-05-13).
    private void DemandColumns(ICaller caller, TableDefinition table, Entity row, ColumnAccess access)
    {
        foreach (var column in RightsOf(caller.UserId).Columns.Withheld(access, table))
        {
            if (row.Contains(column))
            {
                throw PipelineFaults.MissingColumnPermission(
                    caller.UserId,
                    table.LogicalName,
                    column,
                    isNew: access == ColumnAccess.Create
                );
            }
        }
    }

    private void DemandLinks(ICaller caller, TableDefinition table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            if (name != "ownerid" && value is EntityReference target && table.TryColumn(name) is { IsLookup: true })
            {
                DemandTable(caller, table, AccessRight.Append);
                DemandRow(caller, target, AccessRight.AppendTo);
            }
        }
    }
}

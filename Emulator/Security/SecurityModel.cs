using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Queries;

namespace SalesCorner.Emulator.Security;

/// <summary>Checks what users may do; SYSTEM is never asked.</summary>
internal sealed class SecurityModel(RequestEngine engine)
{
    // Writing to one of these may change what somebody may do.
    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal)
    {
        "systemuser", "team", "businessunit", "role", "roleprivileges", "privilege",
        "systemuserroles", "teamroles", "teammembership",
    };

    private static readonly string[] UnitColumn = ["businessunitid"];
    private readonly QueryEngine queries = new(engine.Database, () => engine.Catalog);
    private readonly RightsReader reader = new(engine);
    private readonly Dictionary<Guid, UserRights> rights = [];
    private readonly Dictionary<Guid, IReadScope> scopes = [];
    private readonly Dictionary<Guid, Guid> units = [];

    /// <summary>The business unit of a user; a fault when there is no such user.</summary>
    public Guid BusinessUnitOf(Guid userId) => UnitOf("systemuser", userId);

    /// <summary>The business unit of a team; a fault when there is no such team.</summary>
    public Guid BusinessUnitOfTeam(Guid teamId) => UnitOf("team", teamId);

    /// <summary>What the user may read.</summary>
    public IReadScope ScopeOf(Caller caller)
    {
        if (caller.IsSystem)
        {
            return ReadEverything.Instance;
        }

        if (!scopes.TryGetValue(caller.UserId, out var scope))
        {
            var own = RightsOf(caller.UserId);
            scope = own.IsAdministrator ? ReadEverything.Instance : new UserReadScope(own);
            scopes[caller.UserId] = scope;
        }

        return scope;
    }

    /// <summary>The rows that a query finds among those that the caller may read.</summary>
    public EntityCollection Query(Caller caller, QueryBase query) => queries.Run(query, new QueryCaller
    {
        UserId = caller.UserId,
        BusinessUnitId = BusinessUnitOf(caller.UserId),
        UtcNow = engine.Clock.UtcNow,
        FiscalCalendar = engine.Calendar.Fiscal,
        FirstDayOfWeek = engine.Calendar.FirstDayOfWeek,
        Scope = ScopeOf(caller),
        Limits = engine.Options.EnforceLimits ? QueryLimits.Platform : QueryLimits.None,
    });

    /// <summary>Refuses a caller who may not make this row.</summary>
    public void DemandCreate(Caller caller, TableDefinition table, Entity row)
    {
        if (IsFree(caller))
        {
            return;
        }

        var owner = row.GetAttributeValue<EntityReference>("ownerid") ?? new EntityReference("systemuser", caller.UserId);
        DemandOwned(caller, table, AccessRight.Create, owner);
        if (!RightsOf(caller.UserId).Owners.Contains(owner.Id))
        {
            DemandOwned(caller, table, AccessRight.Assign, owner);
        }

        DemandLinks(caller, table, row);
    }

    /// <summary>Refuses a caller who may not make this change.</summary>
    public void DemandUpdate(Caller caller, TableDefinition table, Entity change)
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
    }

    /// <summary>Refuses a caller without that right on that row.</summary>
    public void DemandRow(Caller caller, EntityReference row, AccessRight right)
    {
        if (IsFree(caller))
        {
            return;
        }

        var table = engine.Catalog.Table(row.LogicalName);
        var depth = DemandTable(caller, table, right);
        if (depth == AccessDepth.Global || table.Ownership is Ownership.Organization or Ownership.None)
        {
            return;
        }

        var (owner, unit) = RowOwners.Of(engine, table, row);
        if (!RightsOf(caller.UserId).Reaches(depth, owner, unit))
        {
            throw PipelineFaults.MissingAccess(caller.UserId, right.ToString(), row);
        }
    }

    /// <summary>Refuses a caller who has that right on no row of the table, and says how far it reaches.</summary>
    public AccessDepth DemandTable(Caller caller, TableDefinition table, AccessRight right)
    {
        if (IsFree(caller))
        {
            return AccessDepth.Global;
        }

        var depth = RightsOf(caller.UserId).DepthOf(right, table);
        return depth == AccessDepth.None
            ? throw PipelineFaults.MissingPrivilege(caller.UserId, Privileges.Name(right, table))
            : depth;
    }

    /// <summary>Refuses a caller without the privilege of that name.</summary>
    public void DemandPrivilege(Caller caller, string privilege)
    {
        if (!IsFree(caller) && !RightsOf(caller.UserId).Depths.ContainsKey(privilege))
        {
            throw PipelineFaults.MissingPrivilege(caller.UserId, privilege);
        }
    }

    /// <summary>Notes that a row of that table was written.</summary>
    public void Written(string table)
    {
        if (Sources.Contains(table))
        {
            Forget();
        }
    }

    /// <summary>Works out everybody's rights anew when they are needed next.</summary>
    public void Forget()
    {
        rights.Clear();
        scopes.Clear();
        units.Clear();
    }

    private bool IsFree(Caller caller) => caller.IsSystem || RightsOf(caller.UserId).IsAdministrator;

    private void DemandOwned(Caller caller, TableDefinition table, AccessRight right, EntityReference owner)
    {
        var depth = DemandTable(caller, table, right);
        if (depth == AccessDepth.Global || table.Ownership != Ownership.User)
        {
            return;
        }

        var unit = owner.LogicalName == "team" ? BusinessUnitOfTeam(owner.Id) : BusinessUnitOf(owner.Id);
        if (!RightsOf(caller.UserId).Reaches(depth, owner.Id, unit))
        {
            throw PipelineFaults.MissingAccess(caller.UserId, right.ToString(), new EntityReference(table.LogicalName));
        }
    }

    private void DemandLinks(Caller caller, TableDefinition table, Entity row)
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

    /// <summary>What a user may do.</summary>
    public UserRights RightsOf(Guid userId)
    {
        if (!rights.TryGetValue(userId, out var known))
        {
            known = reader.Read(userId, BusinessUnitOf(userId));
            rights[userId] = known;
        }

        return known;
    }

    private Guid UnitOf(string tableName, Guid id)
    {
        if (!units.TryGetValue(id, out var unit))
        {
            var row = engine.Rows.Read(engine.Catalog.Table(tableName), id, UnitColumn)
                ?? throw DataverseFault.RowNotFound(tableName, id);
            unit = row.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? engine.Organization.RootBusinessUnitId;
            units[id] = unit;
        }

        return unit;
    }
}

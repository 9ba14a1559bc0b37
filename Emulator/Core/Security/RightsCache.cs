using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Security;

/// <summary>Keeps what users and teams may do until a row changes from which that follows.</summary>
internal sealed class RightsCache(StoredOrganization state)
{
    // Writing to one of these may change what somebody may do.
    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal)
    {
        "systemuser",
        "team",
        "businessunit",
        "role",
        "roleprivileges",
        "privilege",
        "systemuserroles",
        "teamroles",
        "teammembership",
        "fieldsecurityprofile",
        "fieldpermission",
        "systemuserprofiles",
        "teamprofiles",
    };

    private static readonly string[] UnitColumn = ["businessunitid"];
    private readonly RightsReader reader = new(state);
    private readonly Dictionary<Guid, UserRights> rights = [];
    private readonly Dictionary<Guid, IReadScope> scopes = [];
    private readonly Dictionary<Guid, Guid> units = [];

    /// <summary>What rows are shared with whom.</summary>
    public Shares Shares { get; } = new(state);

    /// <summary>What a user may do who makes a request; a fault when the user is disabled.</summary>
    public UserRights OfCaller(Guid userId)
    {
        var known = Of("systemuser", userId);
        return known.IsDisabled ? throw PipelineFaults.DisabledUser(userId) : known;
    }

    /// <summary>What a user or team may do, enabled or not.</summary>
    public UserRights Of(string table, Guid id)
    {
        if (!rights.TryGetValue(id, out var known))
        {
            known = table == "team" ? reader.OfTeam(id) : reader.OfUser(id);
            rights[id] = known;
        }

        return known;
    }

    /// <summary>What a user may read.</summary>
    public IReadScope ScopeOf(Guid userId)
    {
        if (!scopes.TryGetValue(userId, out var scope))
        {
            var own = OfCaller(userId);
            scope = own.IsAdministrator
                ? ReadEverything.Instance
                : new UserReadScope(own, Shares, state.Organization.Id);
            scopes[userId] = scope;
        }

        return scope;
    }

    /// <summary>The business unit of a user or team; a fault when there is no such row.</summary>
    public Guid UnitOf(string table, Guid id)
    {
        if (!units.TryGetValue(id, out var unit))
        {
            var row =
                state.Rows.Read(state.Catalog.Table(table), id, UnitColumn)
                ?? throw DataverseFault.RowNotFound(table, id);
            unit =
                row.GetAttributeValue<EntityReference>("businessunitid")?.Id ?? state.Organization.RootBusinessUnitId;
            units[id] = unit;
        }

        return unit;
    }

    /// <summary>Notes that a row of that table was written.</summary>
    public void Written(string table)
    {
        if (Sources.Contains(table))
        {
            Forget();
        }
        else if (table == Shares.Table)
        {
            Shares.Forget();
            scopes.Clear();
        }
    }

    /// <summary>Works out everybody's rights anew when they are needed next.</summary>
    public void Forget()
    {
        Shares.Forget();
        rights.Clear();
        scopes.Clear();
        units.Clear();
    }
}

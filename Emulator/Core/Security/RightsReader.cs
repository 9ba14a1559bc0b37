using System.Globalization;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>Reads what a user or team may do from the tables of roles, teams and business units.</summary>
internal sealed class RightsReader(StoredOrganization state)
{
    /// <summary>The role template of System Administrator, the same in every organisation.</summary>
    public static readonly Guid AdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    // Own roles, and those of teams the user belongs to, each with the business unit from which its depth counts.
    private const string RolesOfUser =
        "SELECT ur.\"roleid\", u.\"businessunitid\" AS unit, NULL AS team FROM \"systemuserroles\" ur "
        + "JOIN \"systemuser\" u ON u.\"systemuserid\" = ur.\"systemuserid\" WHERE ur.\"systemuserid\" = $0 UNION ALL "
        + "SELECT tr.\"roleid\", t.\"businessunitid\", t.\"teamid\" FROM \"teammembership\" tm "
        + "JOIN \"team\" t ON t.\"teamid\" = tm.\"teamid\" JOIN \"teamroles\" tr ON tr.\"teamid\" = t.\"teamid\" "
        + "WHERE tm.\"systemuserid\" = $0";

    private const string RolesOfTeam =
        "SELECT tr.\"roleid\", t.\"businessunitid\" AS unit, NULL AS team FROM \"teamroles\" tr "
        + "JOIN \"team\" t ON t.\"teamid\" = tr.\"teamid\" WHERE tr.\"teamid\" = $0";

    /// <summary>The rights of a user.</summary>
    public UserRights OfUser(Guid userId)
    {
        var key = ValueCodec.GuidToSql(userId);
        var owners = Ids("SELECT \"teamid\" FROM \"teammembership\" WHERE \"systemuserid\" = $0", key);
        owners.Add(userId);
        var rights = Read(
            userId,
            owners,
            RolesOfUser,
            state.Database.Scalar(
                "SELECT 1 FROM \"systemuser\" WHERE \"systemuserid\" = $0 AND \"isdisabled\" = 1",
                key
            )
                is not null
        );
        return rights with { Columns = ColumnGrants.Of(state, userId) };
    }

    /// <summary>The rights of a team, which are those that an owner of rows has.</summary>
    public UserRights OfTeam(Guid teamId) =>
        Read(teamId, new HashSet<Guid> { teamId }, RolesOfTeam, isDisabled: false) with
        {
            IsAccessTeam =
                state.Database.Scalar(
                    "SELECT 1 FROM \"team\" WHERE \"teamid\" = $0 AND \"teamtype\" = 1",
                    ValueCodec.GuidToSql(teamId)
                )
                    is not null,
        };

    private UserRights Read(Guid id, IReadOnlySet<Guid> owners, string roles, bool isDisabled)
    {
        var key = ValueCodec.GuidToSql(id);
        return new UserRights
        {
            UserId = id,
            Owners = owners,
            IsDisabled = isDisabled,
            IsAdministrator =
                state.Database.Scalar(
                    $"SELECT 1 FROM ({roles}) g JOIN \"role\" r ON r.\"roleid\" = g.\"roleid\" WHERE "
                        + "r.\"roletemplateid\" = $1",
                    key,
                    ValueCodec.GuidToSql(AdministratorTemplate)
                )
                    is not null,
            Reaches = Reaches(key, owners, roles),
        };
    }

    private Dictionary<string, Reach> Reaches(byte[] key, IReadOnlySet<Guid> owners, string roles)
    {
        // Names are compared without regard to case: exports are not of one mind about custom tables.
        var reaches = new Dictionary<string, Reach>(StringComparer.OrdinalIgnoreCase);
        var below = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var grant in Grants(key, roles))
        {
            if (!reaches.TryGetValue(grant.Privilege, out var reach))
            {
                reaches[grant.Privilege] = reach = new Reach();
            }

            // "Member's privilege inheritance": a role may give a team's members what concerns the team's rows only.
            IEnumerable<Guid> own = grant is { Depth: AccessDepth.Basic, OnlyTeam: { } team } ? [team] : owners;
            reach.Widen(
                grant.Depth,
                own,
                grant.Depth switch
                {
                    AccessDepth.Local => [grant.Unit],
                    AccessDepth.Deep => UnitsFrom(grant.Unit, below),
                    _ => [],
                }
            );
        }

        return reaches;
    }

    private List<Grant> Grants(byte[] key, string roles)
    {
        var grants = new List<Grant>();
        using var reader = state
            .Database.Prepared(
                "SELECT p.\"name\", rp.\"privilegedepthmask\", g.unit, g.team, r.\"isinherited\" "
                    + $"FROM ({roles}) g JOIN \"role\" r ON r.\"roleid\" = g.\"roleid\" "
                    + "JOIN \"roleprivileges\" rp ON rp.\"roleid\" = COALESCE(r.\"parentrootroleid\", r.\"roleid\") "
                    + "JOIN \"privilege\" p ON p.\"privilegeid\" = rp.\"privilegeid\"",
                key
            )
            .ExecuteReader();
        while (reader.Read())
        {
            var isTeamOnly = !reader.IsDBNull(3) && !reader.IsDBNull(4) && reader.GetInt64(4) == 0;
            grants.Add(
                new Grant(
                    reader.GetString(0),
                    (AccessDepth)Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture),
                    reader.IsDBNull(2) ? state.Organization.RootBusinessUnitId : ValueCodec.GuidAt(reader, 2),
                    isTeamOnly ? ValueCodec.GuidAt(reader, 3) : null
                )
            );
        }

        return grants;
    }

    private HashSet<Guid> UnitsFrom(Guid businessUnitId, Dictionary<Guid, HashSet<Guid>> known)
    {
        if (!known.TryGetValue(businessUnitId, out var units))
        {
            known[businessUnitId] = units = Ids(
                "WITH RECURSIVE below(id) AS (SELECT $0 UNION SELECT b.\"businessunitid\" FROM \"businessunit\" b "
                    + "JOIN below ON b.\"parentbusinessunitid\" = below.id) SELECT id FROM below",
                ValueCodec.GuidToSql(businessUnitId)
            );
        }

        return units;
    }

    private HashSet<Guid> Ids(string sql, byte[] key)
    {
        var ids = new HashSet<Guid>();
        using var reader = state.Database.Prepared(sql, key).ExecuteReader();
        while (reader.Read())
        {
            ids.Add(ValueCodec.GuidAt(reader, 0));
        }

        return ids;
    }

    /// <summary>A privilege in a role.</summary>
    private sealed record Grant(string Privilege, AccessDepth Depth, Guid Unit, Guid? OnlyTeam);
}

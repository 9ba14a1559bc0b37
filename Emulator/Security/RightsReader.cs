using System.Globalization;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>Reads what a user may do from the tables of roles, teams and business units.</summary>
internal sealed class RightsReader(RequestEngine engine)
{
    /// <summary>The role template of System Administrator, the same in every organisation.</summary>
    public static readonly Guid AdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    // Own roles, and those of teams the user belongs to.
    private const string RolesOfUser =
        "SELECT \"roleid\" FROM \"systemuserroles\" WHERE \"systemuserid\" = $0 UNION " +
        "SELECT tr.\"roleid\" FROM \"teamroles\" tr JOIN \"teammembership\" tm ON tm.\"teamid\" = tr.\"teamid\" " +
        "WHERE tm.\"systemuserid\" = $0";

    /// <summary>The rights of a user.</summary>
    public UserRights Read(Guid userId, Guid businessUnitId)
    {
        var key = ValueCodec.GuidToSql(userId);
        if (engine.Database.Scalar("SELECT 1 FROM \"systemuser\" WHERE \"systemuserid\" = $0 AND \"isdisabled\" = 1", key) is not null)
        {
            throw PipelineFaults.DisabledUser(userId);
        }

        var owners = Ids("SELECT \"teamid\" FROM \"teammembership\" WHERE \"systemuserid\" = $0", key);
        owners.Add(userId);
        return new UserRights
        {
            UserId = userId,
            BusinessUnitId = businessUnitId,
            Owners = owners,
            UnitsBelow = UnitsFrom(businessUnitId),
            IsAdministrator = engine.Database.Scalar(
                $"SELECT 1 FROM \"role\" WHERE \"roletemplateid\" = $1 AND \"roleid\" IN ({RolesOfUser})",
                key,
                ValueCodec.GuidToSql(AdministratorTemplate)) is not null,
            Depths = Depths(key),
        };
    }

    private Dictionary<string, AccessDepth> Depths(byte[] key)
    {
        // Names are compared without regard to case: exports are not of one mind about custom tables.
        var depths = new Dictionary<string, AccessDepth>(StringComparer.OrdinalIgnoreCase);
        using var reader = engine.Database.Prepared(
            "SELECT p.\"name\", MAX(rp.\"privilegedepthmask\") FROM \"roleprivileges\" rp " +
            $"JOIN \"privilege\" p ON p.\"privilegeid\" = rp.\"privilegeid\" WHERE rp.\"roleid\" IN ({RolesOfUser}) " +
            "GROUP BY p.\"name\"",
            key).ExecuteReader();
        while (reader.Read())
        {
            depths[reader.GetString(0)] = (AccessDepth)Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture);
        }

        return depths;
    }

    private HashSet<Guid> UnitsFrom(Guid businessUnitId) => Ids(
        "WITH RECURSIVE below(id) AS (SELECT $0 UNION SELECT b.\"businessunitid\" FROM \"businessunit\" b " +
        "JOIN below ON b.\"parentbusinessunitid\" = below.id) SELECT id FROM below",
        ValueCodec.GuidToSql(businessUnitId));

    private HashSet<Guid> Ids(string sql, byte[] key)
    {
        var ids = new HashSet<Guid>();
        using var reader = engine.Database.Prepared(sql, key).ExecuteReader();
        while (reader.Read())
        {
            ids.Add(ValueCodec.GuidAt(reader, 0));
        }

        return ids;
    }
}

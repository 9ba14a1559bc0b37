using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>Keeps a copy of each role in every business unit below the role's own.</summary>
/// <remarks>
/// netwiseglobal.com, "Business Units and security roles", and charlesabikhirs.blogspot.com 2022-07: a role is copied
/// to the
/// units below, and its privileges are those of the first one, which the copies name in parentrootroleid.
/// </remarks>
internal sealed class RoleCopies(Database database, MetadataCatalog catalog)
{
    private const string Below =
        "WITH RECURSIVE below(id, parent, level) AS ("
        + "SELECT \"businessunitid\", \"parentbusinessunitid\", 1 FROM \"businessunit\" WHERE "
        + "\"parentbusinessunitid\" = $0 UNION "
        + "SELECT b.\"businessunitid\", b.\"parentbusinessunitid\", level + 1 FROM \"businessunit\" b "
        + "JOIN below ON b.\"parentbusinessunitid\" = below.id) SELECT id, parent FROM below ORDER BY level";

    /// <summary>Makes the copies of a role, and gives those that are there its name and inheritance.</summary>
    public void Of(Guid role)
    {
        var key = ValueCodec.GuidToSql(role);
        database.Execute("UPDATE \"role\" SET \"parentrootroleid\" = $0 WHERE \"roleid\" = $0", key);
        database.Execute(
            "UPDATE \"role\" SET \"name\" = r.\"name\", \"isinherited\" = r.\"isinherited\" "
                + "FROM (SELECT \"name\", \"isinherited\" FROM \"role\" WHERE \"roleid\" = $0) r WHERE "
                + "\"parentrootroleid\" = $0",
            key
        );
        var unit = database.Scalar("SELECT \"businessunitid\" FROM \"role\" WHERE \"roleid\" = $0", key) as byte[];
        foreach (var (below, parent) in unit is null ? [] : Pairs(Below, unit))
        {
            Copy(CopyIn(parent, role) ?? role, role, below);
        }
    }

    /// <summary>Gives a new business unit a copy of each role of the unit above it.</summary>
    public void ForUnit(Guid unit, Guid parent)
    {
        foreach (
            var (role, root) in Pairs(
                "SELECT \"roleid\", COALESCE(\"parentrootroleid\", \"roleid\") FROM \"role\" WHERE "
                    + "\"businessunitid\" = $0",
                ValueCodec.GuidToSql(parent)
            )
        )
        {
            Copy(role, root, unit);
        }
    }

    /// <summary>Removes the copies of a role with everything that they were given to.</summary>
    public void Remove(Guid role)
    {
        const string Copies =
            "IN (SELECT \"roleid\" FROM \"role\" WHERE \"parentrootroleid\" = $0 AND \"roleid\" <> $0)";
        foreach (var table in new[] { "systemuserroles", "teamroles", "role" })
        {
            database.Execute(
                $"DELETE FROM {SqlNames.Table(table)} WHERE \"roleid\" {Copies}",
                ValueCodec.GuidToSql(role)
            );
        }
    }

    /// <summary>The copy of a role, or the role itself, in a business unit; null when there is none.</summary>
    public Guid? CopyIn(Guid unit, Guid root)
    {
        using var reader = database
            .Prepared(
                "SELECT \"roleid\" FROM \"role\" WHERE \"businessunitid\" = $0 AND \"parentrootroleid\" = $1",
                ValueCodec.GuidToSql(unit),
                ValueCodec.GuidToSql(root)
            )
            .ExecuteReader();
        return reader.Read() ? ValueCodec.GuidAt(reader, 0) : null;
    }

    private void Copy(Guid from, Guid root, Guid unit)
    {
        if (CopyIn(unit, root) is not null)
        {
            return;
        }

        var same = catalog
            .Table("role")
            .Columns.Values.Where(column => column.IsStored && !Own.Contains(column.LogicalName))
            .Select(column => SqlNames.Column(column.LogicalName));
        var list = string.Join(", ", same);
        database.Execute(
            "INSERT INTO \"role\" (\"roleid\", \"businessunitid\", \"parentroleid\", \"parentrootroleid\", "
                + $"\"versionnumber\", {list}) "
                + $"SELECT $0, $1, $2, $3, $4, {list} FROM \"role\" WHERE \"roleid\" = $2",
            ValueCodec.GuidToSql(StableId.Of("role", $"{root:N}{unit:N}")),
            ValueCodec.GuidToSql(unit),
            ValueCodec.GuidToSql(from),
            ValueCodec.GuidToSql(root),
            database.NextRowVersion()
        );
    }

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "roleid",
        "businessunitid",
        "parentroleid",
        "parentrootroleid",
        "versionnumber",
    };

    private List<(Guid One, Guid Other)> Pairs(string sql, byte[] key)
    {
        var pairs = new List<(Guid, Guid)>();
        using var reader = database.Prepared(sql, key).ExecuteReader();
        while (reader.Read())
        {
            pairs.Add((ValueCodec.GuidAt(reader, 0), ValueCodec.GuidAt(reader, 1)));
        }

        return pairs;
    }
}

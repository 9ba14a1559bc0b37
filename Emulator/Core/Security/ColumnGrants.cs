using System.Collections.Frozen;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Security;

/// <summary>What the column security profiles of a user and of the user's teams allow, all profiles together.</summary>
/// <remarks>learn.microsoft.com, "Column-level security to control access": what one profile allows, another cannot
/// take.</remarks>
internal sealed class ColumnGrants
{
    private const string OfPrincipals =
        "SELECT fp.\"entityname\", fp.\"attributelogicalname\", fp.\"canread\", fp.\"cancreate\", fp.\"canupdate\" "
        + "FROM \"fieldpermission\" fp WHERE fp.\"fieldsecurityprofileid\" IN ("
        + "SELECT \"fieldsecurityprofileid\" FROM \"systemuserprofiles\" WHERE \"systemuserid\" = $0 UNION "
        + "SELECT tp.\"fieldsecurityprofileid\" FROM \"teamprofiles\" tp "
        + "JOIN \"teammembership\" tm ON tm.\"teamid\" = tp.\"teamid\" WHERE tm.\"systemuserid\" = $0)";

    private readonly Dictionary<(string Table, string Column), ColumnAccess> allowed = [];
    private readonly Dictionary<(ColumnAccess, TableDefinition), IReadOnlySet<string>> withheld = [];

    private ColumnGrants() { }

    /// <summary>Nobody's: every secured column is withheld.</summary>
    public static ColumnGrants None => new();

    /// <summary>Those of a user.</summary>
    public static ColumnGrants Of(StoredOrganization state, Guid userId)
    {
        var grants = new ColumnGrants();
        using var reader = state.Database.Prepared(OfPrincipals, ValueCodec.GuidToSql(userId)).ExecuteReader();
        while (reader.Read())
        {
            var access =
                If(reader.GetInt64(2), ColumnAccess.Read)
                | If(reader.GetInt64(3), ColumnAccess.Create)
                | If(reader.GetInt64(4), ColumnAccess.Update);
            var column = (reader.GetString(0), reader.GetString(1));
            grants.allowed[column] = grants.allowed.GetValueOrDefault(column) | access;
        }

        return grants;
    }

    /// <summary>The secured columns of a table with which no profile allows that.</summary>
    public IReadOnlySet<string> Withheld(ColumnAccess access, TableDefinition table)
    {
        if (!withheld.TryGetValue((access, table), out var columns))
        {
            columns = table
                .Columns.Values.Where(column => column.IsSecured && !Allows(access, column))
                .Select(column => column.LogicalName)
                .ToFrozenSet(StringComparer.Ordinal);
            withheld[(access, table)] = columns;
        }

        return columns;
    }

    private static ColumnAccess If(long option, ColumnAccess access) =>
        option == ColumnProfiles.Allowed ? access : ColumnAccess.None;

    private bool Allows(ColumnAccess access, ColumnDefinition column) =>
        (allowed.GetValueOrDefault((column.Table, column.LogicalName)) & access) != ColumnAccess.None;
}

using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Security;

/// <summary>The names of privileges.</summary>
internal static class Privileges
{
    private static readonly string[] Rights = Enum.GetNames<AccessRight>();

    // Tables whose privileges keep an older name; every other one is named after the table's schema name.
    private static readonly Dictionary<string, string> OldNames = new(StringComparer.Ordinal)
    {
        ["systemuser"] = "User",
        ["annotation"] = "Note",
        ["savedquery"] = "Query",
        ["activitypointer"] = "Activity",
        ["activityparty"] = "Activity",
    };

    // What an app is made of can be read by every user whom the app is shown to.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "publisher",
        "solution",
        "role",
        "privilege",
        "roleprivileges",
        "systemuserroles",
        "teamroles",
        "teammembership",
        "principalobjectaccess",
        "systemuserprofiles",
        "teamprofiles",
        "savedquery",
        "savedqueryvisualization",
        "systemform",
        "appmodule",
        "sitemap",
        "webresource",
        "environmentvariabledefinition",
        "environmentvariablevalue",
        "usersettings",
        "timezonedefinition",
    };

    /// <summary>The privilege for doing that with rows of a table: prvReadOpportunity.</summary>
    public static string Name(AccessRight right, TableDefinition table) => $"prv{Rights[(int)right]}{Subject(table)}";

    /// <summary>Whether every user may do that with every row of the table.</summary>
    public static bool IsCommon(TableDefinition table, AccessRight right) =>
        right == AccessRight.Read && Common.Contains(table.LogicalName);

    private static string Subject(TableDefinition table)
    {
        if (OldNames.TryGetValue(table.LogicalName, out var old))
        {
            return old;
        }

        // Activities of the platform share one set of privileges; an activity of a solution has its own.
        return table is { IsActivity: true, IsCustom: false } ? "Activity" : table.SchemaName;
    }
}

using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Says which privileges exist once the package is imported: eight verbs for each table, two of them where rows have
/// owners.
/// </summary>
internal static class Privileges
{
    private const string Start = "prv";
    private static readonly string[] Verbs =
    [
        "Create",
        "Read",
        "Write",
        "Delete",
        "AppendTo",
        "Append",
        "Assign",
        "Share",
    ];
    private static readonly string[] OwnerVerbs = ["Assign", "Share"];

    // Tables whose privileges keep historical names.
    private static readonly Dictionary<string, string> HistoricalNames = new(StringComparer.Ordinal)
    {
        ["User"] = "systemuser",
        ["Activity"] = "activitypointer",
        ["Note"] = "annotation",
    };

    // Tables of users, teams and business units take depths although nobody owns their rows.
    private static readonly string[] WithDepth = ["systemuser", "team", "businessunit"];

    /// <summary>Whether there is a privilege of that name.</summary>
    public static bool Exist(string name, CheckSubject subject) => TableOf(name, subject) is not null;

    /// <summary>The table that a privilege is about; null when there is no such privilege.</summary>
    public static KnownTable? TableOf(string name, CheckSubject subject)
    {
        var verb = Verbs.FirstOrDefault(verb => name.StartsWith(Start + verb, StringComparison.Ordinal));
        var table = verb is null ? null : Named(name[(Start.Length + verb.Length)..], subject);
        return table is null || (OwnerVerbs.Contains(verb, StringComparer.Ordinal) && !HasDepth(table)) ? null : table;
    }

    /// <summary>Whether privileges of a table can be limited to some rows.</summary>
    public static bool HasDepth(KnownTable table) =>
        table.HasOwner || WithDepth.Contains(table.Name, StringComparer.Ordinal);

    private static KnownTable? Named(string schemaName, CheckSubject subject) =>
        HistoricalNames.TryGetValue(schemaName, out var table)
            ? subject.Tables.Table(table) is { } known
                ? known with
                {
                    HasOwner = true,
                }
                : null
            : subject.Tables.All.FirstOrDefault(known =>
                known.SchemaName == schemaName && !known.IsActivity && !HistoricalNames.ContainsValue(known.Name)
            );
}

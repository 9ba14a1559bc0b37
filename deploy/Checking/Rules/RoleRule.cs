using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Roles name privileges that exist, with depths that the table's ownership allows.</summary>
public sealed class RoleRule : ICheckRule
{
    private const string Whole = "Global";
    private static readonly string[] Verbs = ["Create", "Read", "Write", "Delete", "AppendTo", "Append", "Assign", "Share"];
    private static readonly string[] OwnerVerbs = ["Assign", "Share"];
    private static readonly string[] Depths = ["Basic", "Local", "Deep", Whole];

    // Tables whose privileges keep historical names.
    private static readonly Dictionary<string, string> HistoricalNames = new(StringComparer.Ordinal)
    {
        ["User"] = "systemuser",
        ["Activity"] = "activitypointer",
        ["Note"] = "annotation",
    };

    // Tables of users, teams and business units take depths although nobody owns their rows.
    private static readonly string[] WithDepth = ["systemuser", "team", "businessunit"];

    /// <inheritdoc/>
    public string Name => "roles";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) => subject.Solution.Section("Roles").SelectMany(role =>
        role.Descendants("RolePrivilege").SelectMany(privilege => Privilege(privilege, subject))
            .Concat(Twins(role)));

    private static IEnumerable<Finding> Privilege(XElement privilege, CheckSubject subject)
    {
        var (name, depth) = ((string?)privilege.Attribute("name") ?? string.Empty, (string?)privilege.Attribute("level"));
        var verb = Verbs.FirstOrDefault(verb => name.StartsWith("prv" + verb, StringComparison.Ordinal));
        if (verb is null || TableOf(name[("prv".Length + verb.Length)..], subject) is not { } table || (OwnerVerbs.Contains(verb, StringComparer.Ordinal) && !HasDepth(table)))
        {
            return [Finding.At(privilege, $"There is no privilege {name}.", "Use prv + Create, Read, Write, Delete, Append, AppendTo (and Assign, Share where rows have owners) + the table's schema name.")];
        }

        return Depths.Contains(depth, StringComparer.Ordinal) && (depth == Whole || HasDepth(table))
            ? []
            : [Finding.At(privilege, $"The privilege {name} cannot have depth {depth}.", HasDepth(table) ? "Use Basic, Local, Deep or Global." : "Use Global: nobody owns the rows of this table.")];
    }

    private static bool HasDepth(KnownTable table) => table.HasOwner || WithDepth.Contains(table.Name, StringComparer.Ordinal);

    private static KnownTable? TableOf(string schemaName, CheckSubject subject) =>
        HistoricalNames.TryGetValue(schemaName, out var table)
            ? Historical(table, subject)
            : subject.Tables.All.FirstOrDefault(known => known.SchemaName == schemaName && !known.IsActivity && !HistoricalNames.ContainsValue(known.Name));

    private static KnownTable? Historical(string table, CheckSubject subject) =>
        subject.Tables.Table(table) is { } known ? known with { HasOwner = true } : null;

    private static IEnumerable<Finding> Twins(XElement role) =>
        role.Descendants("RolePrivilege").GroupBy(privilege => (string?)privilege.Attribute("name"), StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Finding.At(same.Last(), $"The role has {same.Key} twice.", "Keep one."));
}

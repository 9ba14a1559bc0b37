using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages;

/// <summary>How rows of a table are merged.</summary>
/// <param name="Parent">The column of what a row hangs under.</param>
/// <param name="State">The state of a row that was merged into another.</param>
/// <param name="Status">Its status reason.</param>
/// <param name="RunsAsSystem">Whether the merge runs as the system, and the request's content is written.</param>
/// <remarks>
/// The pages "Merge rows using the Web API" and "MergeRequest Class" name the four tables and that the row is
/// deactivated;
/// the reason is documented for cases alone ("Merged"), for leads it is not known.
/// </remarks>
internal sealed record MergeRules(string Parent, int State, int Status, bool RunsAsSystem)
{
    private static readonly Dictionary<string, MergeRules> Known = new(StringComparer.Ordinal)
    {
        ["account"] = new("parentaccountid", 1, 2, RunsAsSystem: true),
        ["contact"] = new("parentcustomerid", 1, 2, RunsAsSystem: true),
        ["lead"] = new("parentaccountid", 2, 7, RunsAsSystem: true),
        ["incident"] = new("customerid", 2, 2000, RunsAsSystem: false),
    };

    /// <summary>The columns that decide about a merge.</summary>
    public string[] Columns => [Parent, "statecode"];

    /// <summary>The rules of a table; a fault when its rows cannot be merged.</summary>
    public static MergeRules Of(string table) =>
        Known.GetValueOrDefault(table)
        ?? throw new DataverseFault(
            FaultCodes.NotSupported,
            $"The 'Merge' method does not support entities of type '{table}'."
        );

    /// <summary>What the row hangs under.</summary>
    public EntityReference? ParentOf(Entity row) => row.GetAttributeValue<EntityReference>(Parent);
}

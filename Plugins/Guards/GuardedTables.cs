using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>A table whose rows are computed, with the columns of the solution's own.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="Columns">The columns.</param>
internal sealed record GuardedTable(string Name, string[] Columns);

/// <summary>The tables whose rows are computed.</summary>
internal static class GuardedTables
{
    private const string OwnPrefix = "sc_";

    /// <summary>
    /// All of them; the columns come from the constants, so that a new column is guarded without anyone remembering.
    /// </summary>
    public static readonly GuardedTable[] All =
    [
        Of(typeof(RepCoverageTable)),
        Of(typeof(CoverageSnapshotTable)),
        Of(typeof(BaselineTable)),
        Of(typeof(StageChangeTable)),
        Of(typeof(DealChangeTable)),
        Of(typeof(ScorecardTable)),
        Of(typeof(KeyResultValueTable)),
        Of(typeof(WeekTable)),
    ];

    /// <summary>A table with the columns that its constants name.</summary>
    public static GuardedTable Of(Type constants)
    {
        var values = constants
            .GetFields()
            .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal);
        var name = values["LogicalName"];
        return new GuardedTable(
            name,
            [
                .. values
                    .Values.Where(value =>
                        value.StartsWith(OwnPrefix, StringComparison.Ordinal) && value != name && value != values["Id"]
                    )
                    .OrderBy(value => value, StringComparer.Ordinal),
            ]
        );
    }
}

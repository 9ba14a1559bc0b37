using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>Writes computed coverage to its rows.</summary>
/// <param name="rows">The rows.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="nowUtc">When it was computed.</param>
internal sealed class CoverageWriter(CoverageRowStore rows, SalesConfiguration configuration, DateTime nowUtc)
{
    /// <summary>
    /// Writes what changed. A row whose figures stay is written once a day, so that its day of computation is right.
    /// </summary>
    /// <returns>Whether anything was written.</returns>
    public bool Write(Entity? stored, string key, IReadOnlyDictionary<string, object?> identity, RepCoverage coverage)
    {
        var wanted = CoverageColumns
            .Of(coverage, configuration.Words)
            .ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);
        return Write(stored, key, identity, wanted);
    }

    /// <summary>The same with columns that are computed already.</summary>
    public bool Write(
        Entity? stored,
        string key,
        IReadOnlyDictionary<string, object?> identity,
        Dictionary<string, object?> wanted
    )
    {
        foreach (var column in identity)
        {
            wanted[column.Key] = column.Value;
        }

        // When it was computed is no change by itself.
        wanted.Remove(RepCoverageTable.ComputedOn);
        configuration.NameCurrency(wanted);
        var computed = stored?.GetAttributeValue<DateTime?>(RepCoverageTable.ComputedOn);
        var changes =
            stored is null
            || computed is null
            || configuration.DayOf(computed.Value) != configuration.DayOf(nowUtc)
            || Runtime.RowChange.Between(stored, wanted) is not null;
        wanted[RepCoverageTable.ComputedOn] = changes ? nowUtc : computed;
        return rows.Write(stored, key, wanted);
    }
}

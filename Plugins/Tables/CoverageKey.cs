using System.Globalization;

namespace SalesCorner.Plugins.Tables;

/// <summary>The alternate key of coverage rows: whose, and of which period.</summary>
internal static class CoverageKey
{
    /// <summary>A rep's row.</summary>
    public static string Rep(Guid repId, DateTime periodStart) => repId.ToString("D") + Period(periodStart);

    /// <summary>A manager's team row.</summary>
    public static string Team(Guid managerId, DateTime periodStart) =>
        "team:" + managerId.ToString("D") + Period(periodStart);

    /// <summary>A business unit's row: its reps without a manager.</summary>
    public static string BusinessUnit(Guid businessUnitId, DateTime periodStart) =>
        "bu:" + businessUnitId.ToString("D") + Period(periodStart);

    /// <summary>The row of the deals that nobody is credited for.</summary>
    public static string Unattributed(DateTime periodStart) => "unattributed" + Period(periodStart);

    /// <summary>A snapshot of a row on a day.</summary>
    public static string Snapshot(string coverageKey, DateTime takenOn) => coverageKey + Period(takenOn);

    /// <summary>The key of the row that a snapshot was taken of.</summary>
    public static string OfSnapshot(string snapshotKey) => snapshotKey.Substring(0, snapshotKey.LastIndexOf(':'));

    private static string Period(DateTime day) => ":" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

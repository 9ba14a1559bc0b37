using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Guards;

/// <summary>What people type on a forecast: the rep one part, the rep's manager the other.</summary>
internal static class TypedCalls
{
    /// <summary>The rep's part.</summary>
    public static readonly string[] OfRep = [ForecastTable.Commit, ForecastTable.BestCase, ForecastTable.Note];

    /// <summary>The manager's part.</summary>
    public static readonly string[] OfManager = [ForecastTable.ManagerCall, ForecastTable.ManagerNote];
}

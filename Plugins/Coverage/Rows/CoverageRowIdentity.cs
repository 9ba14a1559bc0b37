using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>The columns that say whose coverage a row holds, and of which period.</summary>
internal static class CoverageRowIdentity
{
    /// <summary>Those of a rep's row; the rep owns it, so that ordinary rights decide who may see it.</summary>
    public static IReadOnlyDictionary<string, object?> OfRep(RepProfile rep, FiscalPeriod period)
    {
        var columns = OfPeriod(period, RowKind.Rep, rep.Name);
        columns[RepCoverageTable.RepId] = User(rep.RepId);
        columns[RepCoverageTable.Owner] = User(rep.RepId);
        columns[RepCoverageTable.ManagerId] = User(rep.ManagerId);
        columns[RepCoverageTable.BusinessUnitId] = Unit(rep.BusinessUnitId);
        return columns;
    }

    /// <summary>Those of any row of a period.</summary>
    public static Dictionary<string, object?> OfPeriod(FiscalPeriod period, RowKind kind, string name) =>
        new(StringComparer.Ordinal)
        {
            [RepCoverageTable.Name] = name + ", " + period.Name,
            [RepCoverageTable.Kind] = Choice.Of(kind),
            [RepCoverageTable.PeriodName] = period.Name,
            [RepCoverageTable.PeriodStart] = period.Start,
            [RepCoverageTable.PeriodEnd] = period.End,
            // A row that an earlier change of the calendar closed counts again when its period comes back.
            [RepCoverageTable.State] = new OptionSetValue(RowStateCode.Active),
        };

    /// <summary>A user as a lookup.</summary>
    public static EntityReference? User(Guid? id) =>
        id is null ? null : new EntityReference(UserTable.LogicalName, id.Value);

    /// <summary>A business unit as a lookup.</summary>
    public static EntityReference? Unit(Guid? id) =>
        id is null ? null : new EntityReference(RepCoverageTable.BusinessUnit, id.Value);
}

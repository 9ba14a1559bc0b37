using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Organizations;

/// <summary>How the organisation counts years and weeks.</summary>
/// <param name="Fiscal">The fiscal calendar.</param>
/// <param name="FirstDayOfWeek">The day on which a week begins.</param>
internal sealed record OrganizationCalendar(FiscalCalendar Fiscal, DayOfWeek FirstDayOfWeek)
{
    private static readonly string[] Columns = ["fiscalcalendarstart", "fiscalperiodtype", "weekstartdaycode"];

    /// <summary>
    /// Reads it from the organisation's row; the platform's defaults hold where the row says nothing.
    /// </summary>
    public static OrganizationCalendar Read(StoredOrganization state)
    {
        var row = state.Rows.Read(state.Catalog.Table("organization"), state.Organization.Id, Columns);
        var start = row?.GetAttributeValue<DateTime?>("fiscalcalendarstart") is { } stored
            ? Typed(stored)
            : (DateTime?)null;
        var type = row?.GetAttributeValue<int?>("fiscalperiodtype");
        var fiscal = new FiscalCalendar(
            start?.Month ?? 1,
            start?.Day ?? 1,
            type is { } number ? (FiscalPeriodType)number : FiscalPeriodType.Quarterly
        );
        return new OrganizationCalendar(
            fiscal,
            (DayOfWeek)(row?.GetAttributeValue<OptionSetValue>("weekstartdaycode")?.Value ?? 0)
        );
    }

    // The column shows a day and keeps a moment: the midnight of whoever typed it, wherever that was.
    private static DateTime Typed(DateTime stored) => stored.AddHours(12).Date;
}

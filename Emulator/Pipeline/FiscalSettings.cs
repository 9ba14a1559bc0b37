using SalesCorner.Emulator.Queries.Dates;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Reads the fiscal calendar from the organisation's row.</summary>
internal static class FiscalSettings
{
    private static readonly string[] Columns = ["fiscalcalendarstart", "fiscalperiodtype"];

    /// <summary>The calendar, or the platform's default where the row says nothing.</summary>
    public static FiscalCalendar Read(RequestEngine engine)
    {
        var row = engine.Rows.Read(engine.Catalog.Table("organization"), engine.Organization.Id, Columns);
        var start = row?.GetAttributeValue<DateTime?>("fiscalcalendarstart");
        var type = row?.GetAttributeValue<int?>("fiscalperiodtype");
        return new FiscalCalendar(
            start?.Month ?? 1,
            start?.Day ?? 1,
            type is { } number ? (FiscalPeriodType)number : FiscalPeriodType.Quarterly);
    }
}

using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Dates;

/// <summary>
/// The moments that a fiscal date operator stands for, by the organisation's fiscal calendar. "Last x" and "next x"
/// periods or years are the whole ones before and after the current one.
/// </summary>
internal sealed class FiscalDates(QueryCaller caller)
{
    private FiscalCalendar Calendar => caller.FiscalCalendar;

    private FiscalPeriod Period => Calendar.PeriodOf(caller.UtcNow);

    private int CurrentYear => Calendar.YearOf(caller.UtcNow);

    /// <summary>The range of an operator without a number.</summary>
    public DateRange? Of(ConditionOperator @operator) =>
        @operator switch
        {
            ConditionOperator.LastFiscalPeriod => Periods(-1, 1),
            ConditionOperator.ThisFiscalPeriod => Periods(0, 1),
            ConditionOperator.NextFiscalPeriod => Periods(1, 1),
            ConditionOperator.LastFiscalYear => Years(CurrentYear - 1, 1),
            ConditionOperator.ThisFiscalYear => Years(CurrentYear, 1),
            ConditionOperator.NextFiscalYear => Years(CurrentYear + 1, 1),
            _ => null,
        };

    /// <summary>The range of an operator with a number.</summary>
    public DateRange? Of(ConditionOperator @operator, int x) =>
        @operator switch
        {
            ConditionOperator.LastXFiscalPeriods => Periods(-x, x),
            ConditionOperator.NextXFiscalPeriods => Periods(1, x),
            ConditionOperator.LastXFiscalYears => Years(CurrentYear - x, x),
            ConditionOperator.NextXFiscalYears => Years(CurrentYear + 1, x),
            ConditionOperator.InFiscalYear => Years(x, 1),
            _ => null,
        };

    /// <summary>The range of an operator with a period and a year.</summary>
    public DateRange? Of(ConditionOperator @operator, FiscalPeriod period) =>
        @operator switch
        {
            ConditionOperator.InFiscalPeriodAndYear => new DateRange(
                Calendar.PeriodStart(period),
                Calendar.PeriodEnd(period)
            ),
            ConditionOperator.InOrBeforeFiscalPeriodAndYear => new DateRange(null, Calendar.PeriodEnd(period)),
            ConditionOperator.InOrAfterFiscalPeriodAndYear => new DateRange(Calendar.PeriodStart(period), null),
            _ => null,
        };

    private DateRange Periods(int offset, int count)
    {
        var first = Calendar.Add(Period, offset);
        return new DateRange(Calendar.PeriodStart(first), Calendar.PeriodStart(Calendar.Add(first, count)));
    }

    private DateRange Years(int first, int count) => new(Calendar.YearStart(first), Calendar.YearStart(first + count));
}

using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Dates;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Conditions on dates: days, relative dates and the fiscal calendar.</summary>
internal static class DateSql
{
    // Fiscal periods have numbers from 1 here; saved queries also hold them as goal.fiscalperiod does (101 is month 1).
    private const int GoalPeriodBase = 100;

    /// <summary>The condition, or null when the operator is of another family.</summary>
    public static string? Of(BoundCondition condition)
    {
        if (condition.Operator is ConditionOperator.InFiscalPeriod)
        {
            Check(condition, 1);
            var period = DateGroupSql.Fiscal(condition.Sql, condition.Context.Caller.FiscalCalendar).Period;
            return $"({period} = {condition.Context.Parameter((long)Period(condition))})";
        }

        if (OfDay(condition) is { } day)
        {
            return day;
        }

        try
        {
            if (RangeOf(condition) is not { } range)
            {
                return null;
            }

            condition.Require(condition.Column.Type == ColumnType.DateTime);
            return Within(condition, range);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OutOfRange(condition.Name);
        }
    }

    // A named day: its bounds follow from the condition's value alone, so that other days use the same statement.
    private static string? OfDay(BoundCondition condition)
    {
        if (
            condition.Operator
            is not (
                ConditionOperator.On
                or ConditionOperator.NotOn
                or ConditionOperator.OnOrAfter
                or ConditionOperator.OnOrBefore
            )
        )
        {
            return null;
        }

        Check(condition, 1);
        return condition.Operator switch
        {
            ConditionOperator.OnOrAfter => $"({condition.Sql} >= {Midnight(condition, 0)})",
            ConditionOperator.OnOrBefore => $"({condition.Sql} < {Midnight(condition, 1)})",
            ConditionOperator.On => Day(condition),
            _ => ComparisonSql.OrNull(condition, "NOT " + Day(condition)),
        };
    }

    private static string Day(BoundCondition condition) =>
        $"({condition.Sql} >= {Midnight(condition, 0)} AND {condition.Sql} < {Midnight(condition, 1)})";

    private static string Midnight(BoundCondition condition, int daysAfter)
    {
        var (table, column) = (condition.Source.Table.LogicalName, condition.Column.LogicalName);
        return condition.Context.Given(
            condition,
            0,
            value =>
            {
                var day = (
                    ConditionValue.Moment(value)
                    ?? throw QueryFaults.WrongValue(table, column, "System.DateTime", value)
                ).Date;
                return day <= DateTime.MaxValue.Date.AddDays(-daysAfter)
                    ? StorageValue.Of(day.AddDays(daysAfter))
                    : throw OutOfRange($"{table}.{column}");
            }
        );
    }

    private static DateRange? RangeOf(BoundCondition condition)
    {
        var dates = new RelativeDates(condition.Context.Caller);
        if (dates.Of(condition.Operator) is { } range)
        {
            condition.Expect(0);
            return range;
        }

        return condition.Operator switch
        {
            ConditionOperator.InFiscalYear => WithNumber(condition, dates, condition.Whole(0)),
            _ => InPeriod(condition) ?? Counted(condition, dates),
        };
    }

    private static DateRange? Counted(BoundCondition condition, RelativeDates dates)
    {
        if (dates.Of(condition.Operator, 1) is null)
        {
            return null;
        }

        // "olderthan-x-hours" and "-minutes" cannot be used on columns that hold days (operator reference).
        condition.Require(
            condition.Column.DateBehavior != DateBehavior.DateOnly
                || condition.Operator is not (ConditionOperator.OlderThanXHours or ConditionOperator.OlderThanXMinutes)
        );
        return WithNumber(condition, dates, condition.Positive());
    }

    private static DateRange? WithNumber(BoundCondition condition, RelativeDates dates, int number)
    {
        condition.Expect(1);
        return dates.Of(condition.Operator, number);
    }

    private static DateRange? InPeriod(BoundCondition condition)
    {
        if (
            condition.Operator
            is not (
                ConditionOperator.InFiscalPeriodAndYear
                or ConditionOperator.InOrBeforeFiscalPeriodAndYear
                or ConditionOperator.InOrAfterFiscalPeriodAndYear
            )
        )
        {
            return null;
        }

        condition.Expect(2);
        var period = new FiscalPeriod(condition.Whole(1), Period(condition));
        return new FiscalDates(condition.Context.Caller).Of(condition.Operator, period);
    }

    private static int Period(BoundCondition condition)
    {
        var number = condition.Whole(0);
        number = number > GoalPeriodBase ? number % GoalPeriodBase : number;
        var most = condition.Context.Caller.FiscalCalendar.PeriodsPerYear;
        return number >= 1 && number <= most
            ? number
            : throw QueryFaults.Invalid(
                $"The fiscal year of the organisation has {most} period(s): {number} on '{condition.Name}' is "
                    + "none of them."
            );
    }

    private static void Check(BoundCondition condition, int values)
    {
        condition.Require(condition.Column.Type == ColumnType.DateTime);
        condition.Expect(values);
    }

    private static string Within(BoundCondition condition, DateRange range)
    {
        var tests = new List<string>();
        if (range.From is { } from)
        {
            tests.Add($"{condition.Sql} >= {condition.Context.Parameter(StorageValue.Of(Up(from)))}");
        }

        if (range.To is { } to)
        {
            tests.Add($"{condition.Sql} < {condition.Context.Parameter(StorageValue.Of(Up(to)))}");
        }

        return $"({string.Join(" AND ", tests)})";
    }

    // Stored dates are whole seconds: a bound inside a second moves to the next one.
    private static DateTime Up(DateTime bound)
    {
        var rest = bound.Ticks % TimeSpan.TicksPerSecond;
        return rest == 0 ? bound : bound.AddTicks(TimeSpan.TicksPerSecond - rest);
    }

    private static DataverseFault OutOfRange(string name) =>
        QueryFaults.Invalid($"The date of the condition on attribute '{name}' is out of range.");
}

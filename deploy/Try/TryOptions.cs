using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Try;

/// <summary>What the words of the command line mean.</summary>
internal static class TryOptions
{
    /// <summary>The order of day and month; null leaves it to the file.</summary>
    /// <exception cref="WrongUsageException">The word means none.</exception>
    public static DateOrder? Order(string? text) =>
        text?.ToLowerInvariant() switch
        {
            null => null,
            "ymd" => DateOrder.Iso,
            "mdy" => DateOrder.MonthFirst,
            "dmy" => DateOrder.DayFirst,
            _ => throw new WrongUsageException($"--date-order {text}: one of ymd, mdy, dmy."),
        };

    /// <summary>The decimal sign; null leaves it to each column.</summary>
    /// <exception cref="WrongUsageException">The word means none.</exception>
    public static DecimalSign? Numbers(string? text) =>
        text?.ToLowerInvariant() switch
        {
            null => null,
            "point" or "dot" or "." => DecimalSign.Point,
            "comma" or "," => DecimalSign.Comma,
            _ => throw new WrongUsageException($"--numbers {text}: point (1,234.50) or comma (1.234,50)."),
        };

    /// <summary>The fiscal year.</summary>
    /// <exception cref="WrongUsageException">The start is no day, or lies after the 28th; or the name is neither start
    /// nor end.</exception>
    public static FiscalYear FiscalYear(string? start, string? name)
    {
        var isNamedByEnd = name?.ToLowerInvariant() switch
        {
            null or "start" => false,
            "end" => true,
            _ => throw new WrongUsageException($"--fiscal-name {name}: start or end."),
        };
        if (start is null)
        {
            return Input.Quotas.FiscalYear.Calendar with { IsNamedByEnd = isNamedByEnd };
        }

        const int LastDay = 28;
        return
            DateOnly.TryParseExact(
                "2001-" + start,
                ["yyyy-MM-dd", "yyyy-M-d"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day.Day <= LastDay
            ? new FiscalYear(day.Month, day.Day, isNamedByEnd)
            : throw new WrongUsageException(
                $"--fiscal-year-start {start}: write month and day as 07-01, with a day up to {LastDay}."
            );
    }
}

using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Stores dates as seconds since 1970 in UTC; a date without time stands at midnight.</summary>
public static class DateEncoding
{
    // The first date that the platform stores, as SQL Server's datetime.
    private static readonly DateTime First = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The stored seconds of a moment; what is less than a second is dropped.</summary>
    public static long ToSeconds(DateTime moment) =>
        (AsUtc(moment).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>The moment of the stored seconds.</summary>
    public static DateTime FromSeconds(long seconds) => DateTime.UnixEpoch.AddTicks(seconds * TimeSpan.TicksPerSecond);

    internal static long ToSeconds(ColumnDefinition column, DateTime value)
    {
        var moment = AsUtc(value);
        if (moment < First)
        {
            throw new DataverseFault(
                FaultCodes.InvalidDateTime,
                FormattableString.Invariant(
                    $"DateTime is less than minumum value supported by CrmDateTime. Actual value: "
                )
                    + FormattableString.Invariant(
                        $"{moment:MM/dd/yyyy HH:mm:ss}, Minimum value supported: {First:MM/dd/yyyy HH:mm:ss} "
                    )
                    + FormattableString.Invariant($"('{column.LogicalName}')")
            );
        }

        return ToSeconds(column.DateBehavior == DateBehavior.DateOnly ? DateOf(value) : moment);
    }

    // A date without time means the day that is written, whatever the zone.
    private static DateTime DateOf(DateTime value) => DateTime.SpecifyKind(value.Date, DateTimeKind.Utc);

    private static DateTime AsUtc(DateTime value) =>
        value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
}

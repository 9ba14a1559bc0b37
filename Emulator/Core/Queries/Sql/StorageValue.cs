namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Values in the encoding of the database.</summary>
internal static class StorageValue
{
    /// <summary>The factor of money: four decimals.</summary>
    public const decimal MoneyScale = 10_000m;

    /// <summary>The factor of decimals: ten decimals.</summary>
    public const decimal DecimalScale = 10_000_000_000m;

    /// <summary>A row's identifier.</summary>
    public static byte[] Of(Guid id) => id.ToByteArray(bigEndian: true);

    /// <summary>A moment, in whole seconds.</summary>
    public static long Of(DateTime utc) => (utc.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>
    /// A number times its factor; one finer or greater than the column can hold still compares rightly.
    /// </summary>
    public static object Scaled(decimal value, decimal scale)
    {
        try
        {
            var scaled = value * scale;
            return scaled == decimal.Truncate(scaled) && scaled is >= long.MinValue and <= long.MaxValue
                ? (long)scaled
                : (double)scaled;
        }
        catch (OverflowException)
        {
            return (double)value * (double)scale;
        }
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace SalesCorner.Emulator.Storage.Native;

/// <summary>Binds values to the parameters of a statement.</summary>
internal static unsafe class ParameterBinding
{
    private const int OnStack = 512;

    /// <summary>
    /// The number in the name of each of a statement's parameters, $0, $1, …, in SQLite's order of them.
    /// </summary>
    public static int[] Places(sqlite3_stmt statement, string sql)
    {
        var places = new int[raw.sqlite3_bind_parameter_count(statement)];
        for (var i = 0; i < places.Length; i++)
        {
            var name = raw.sqlite3_bind_parameter_name(statement, i + 1).utf8_to_string();
            places[i] =
                name is ['$', ..]
                && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                    ? place
                    : throw new ArgumentException(
                        $"Parameters are named $0, $1 and so on, not '{name}': {sql}",
                        nameof(sql)
                    );
        }

        return places;
    }

    /// <summary>
    /// Binds one value: null, a whole number, a floating point number, text or bytes. Says SQLite's result.
    /// </summary>
    public static int Bind(nint statement, int place, object? value) =>
        value switch
        {
            long number => SqliteCalls.BindInt64(statement, place, number),
            byte[] bytes => Blob(statement, place, bytes),
            string text => Text(statement, place, text),
            null or DBNull => SqliteCalls.BindNull(statement, place),
            int number => SqliteCalls.BindInt64(statement, place, number),
            double number => SqliteCalls.BindDouble(statement, place, number),
            _ => throw new NotSupportedException($"A value of {value.GetType()} has no form in the database."),
        };

    /// <summary>Binds an identifier.</summary>
    public static int Id(nint statement, int place, Guid id)
    {
        const int size = 16;
        var bytes = stackalloc byte[size];
        id.TryWriteBytes(new Span<byte>(bytes, size), bigEndian: true, out _);
        return SqliteCalls.BindId(statement, place, bytes, size, SqliteCalls.Copy);
    }

    private static int Blob(nint statement, int place, byte[] bytes)
    {
        // A null pointer would bind NULL, so nothing at all needs an address too.
        byte none;
        fixed (byte* start = bytes)
        {
            return SqliteCalls.BindBlob(
                statement,
                place,
                start is null ? &none : start,
                bytes.Length,
                SqliteCalls.Copy
            );
        }
    }

    /// <summary>Binds a text.</summary>
    public static int Text(nint statement, int place, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most <= OnStack)
        {
            var bytes = stackalloc byte[OnStack];
            var length = Encoding.UTF8.GetBytes(text, new Span<byte>(bytes, OnStack));
            return SqliteCalls.BindText(statement, place, bytes, length, SqliteCalls.Copy);
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var length = Encoding.UTF8.GetBytes(text, rented);
            fixed (byte* start = rented)
            {
                return SqliteCalls.BindText(statement, place, start, length, SqliteCalls.Copy);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}

using SalesCorner.Emulator.Storage;

namespace SalesCorner.Benchmarks.Support;

/// <summary>Reads what the emulator stored of a row, so that a hand-written statement stores the very same.</summary>
internal static class StoredColumns
{
    /// <summary>The columns that hold a value, with that value.</summary>
    public static Dictionary<string, object> Of(Database database, string table, Guid id, string? key = null)
    {
        var columns = new Dictionary<string, object>(StringComparer.Ordinal);
        using var reader = database
            .Prepared($"SELECT * FROM \"{table}\" WHERE \"{key ?? table + "id"}\" = $0", ValueCodec.GuidToSql(id))
            .ExecuteReader();
        reader.Read();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (!reader.IsDBNull(i))
            {
                columns[reader.GetName(i)] = reader.GetValue(i);
            }
        }

        return columns;
    }
}

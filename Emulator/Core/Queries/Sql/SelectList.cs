using System.Text;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>The values that a statement returns.</summary>
internal sealed class SelectList
{
    private readonly List<string> values = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    /// <summary>The name of a value inside the statement.</summary>
    public static string NameOf(int position) => FormattableString.Invariant($"c{position}");

    /// <summary>The position of a value; the same value has one position.</summary>
    public int Add(string sql)
    {
        if (!positions.TryGetValue(sql, out var position))
        {
            position = values.Count;
            values.Add(sql);
            positions.Add(sql, position);
        }

        return position;
    }

    /// <summary>The whole statement with its rest (from FROM on).</summary>
    public string Around(string rest, bool distinct)
    {
        var select = new StringBuilder("SELECT ").Append(distinct ? "DISTINCT " : "");
        for (var i = 0; i < values.Count; i++)
        {
            select.Append(i == 0 ? "" : ", ").Append(values[i]).Append(" AS ").Append(NameOf(i));
        }

        return select.Append(rest).ToString();
    }
}

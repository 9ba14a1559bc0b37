using System.Text;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// The values that a statement returns: those of its tables, and those looked up for the rows that are returned only
/// (names, symbols), which an outer SELECT computes after rows were sorted and cut.
/// </summary>
internal sealed class SelectList
{
    private readonly List<string> values = [];
    private readonly List<string> lookedUp = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    /// <summary>The name of a value inside the statement.</summary>
    public static string NameOf(int position) => FormattableString.Invariant($"c{position}");

    /// <summary>The position of a value of the tables; the same value has one position.</summary>
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

    /// <summary>Adds a value that is looked up by the ones of the tables; its position is known when all are added.</summary>
    public int AddLookedUp(string sql)
    {
        lookedUp.Add(sql);
        return lookedUp.Count - 1;
    }

    /// <summary>The final position of a looked-up value.</summary>
    public int LookedUpOrdinal(int index) => index < 0 ? -1 : values.Count + index;

    /// <summary>The name by which looked-up values speak of a value of the tables.</summary>
    public static string OuterName(int position) => "q." + NameOf(position);

    /// <summary>The whole statement around the rest of the inner SELECT (from FROM on).</summary>
    public string Around(string rest, bool distinct)
    {
        var inner = new StringBuilder("SELECT ").Append(distinct ? "DISTINCT " : "");
        for (var i = 0; i < values.Count; i++)
        {
            inner.Append(i == 0 ? "" : ", ").Append(values[i]).Append(" AS ").Append(NameOf(i));
        }

        inner.Append(rest);
        return lookedUp.Count == 0 ? inner.ToString() : Wrap(inner);
    }

    private string Wrap(StringBuilder inner)
    {
        var outer = new StringBuilder("SELECT ");
        for (var i = 0; i < values.Count; i++)
        {
            outer.Append(i == 0 ? "" : ", ").Append(OuterName(i));
        }

        foreach (var value in lookedUp)
        {
            outer.Append(", ").Append(value);
        }

        return outer.Append(" FROM (").Append(inner).Append(") AS q").ToString();
    }
}

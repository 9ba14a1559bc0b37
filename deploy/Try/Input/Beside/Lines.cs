using System.Globalization;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>Lines of a file that one note is about.</summary>
public sealed class Lines
{
    private const int Shown = 5;

    private readonly List<int> first = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a line.</summary>
    public void Add(int line)
    {
        Count++;
        if (first.Count < Shown)
        {
            first.Add(line);
        }
    }

    /// <summary>"line 5", "lines 5, 9", "lines 5, 9, 12, 13, 20 and 40 more".</summary>
    public override string ToString()
    {
        var named = string.Join(", ", first.Select(line => line.ToString(CultureInfo.InvariantCulture)));
        var more = Count - first.Count;
        var rest = more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more:#,0} more") : string.Empty;
        return $"{(Count == 1 ? "line" : "lines")} {named}{rest}";
    }
}

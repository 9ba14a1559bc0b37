using System.Text;

namespace SalesCorner.Fuzz;

/// <summary>Makes wrong inputs out of right ones: cuts, repeats, swaps and replaces pieces.</summary>
internal static class Mutator
{
    private static readonly string[] Nasty =
    [
        "",
        " ",
        "\0",
        "'",
        "\"",
        "''",
        "<",
        ">",
        "&amp;",
        "]]>",
        "(",
        ")",
        "((((",
        "))))",
        "{",
        "}",
        "[",
        "]",
        ",",
        ";",
        ":",
        "/",
        "\\",
        "%",
        "%00",
        "%F0%9F",
        "-1",
        "0",
        "9999999999999999999999",
        "1e308",
        "NaN",
        "null",
        "true",
        "\r\n",
        "\n\n",
        "\t",
        "\uFEFF",
        "\u202E",
        "é",
        "漢",
        "\uD83D",
        "2026-13-45",
        "0001-01-01",
        "9999-12-31T23:59:59Z",
        "00000000-0000-0000-0000-000000000000",
        "$",
        "@",
        "--",
        "=",
        "..",
        "../..",
    ];

    /// <summary>A text with one to six changes.</summary>
    public static string Text(Random random, string seed)
    {
        var text = seed;
        for (var left = random.Next(1, 7); left > 0; left--)
        {
            text = Once(random, text);
        }

        return text;
    }

    /// <summary>Bytes with one to four changes.</summary>
    public static byte[] Bytes(Random random, byte[] seed)
    {
        var bytes = seed.ToList();
        for (var left = random.Next(1, 5); left > 0 && bytes.Count > 1; left--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private static string Once(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + random.Next(1, 30));
        return random.Next(7) switch
        {
            0 => text[..at] + text[end..],
            1 => text[..end] + text[at..],
            2 => text[..at] + Nasty[random.Next(Nasty.Length)] + text[end..],
            3 => text[..at] + Nasty[random.Next(Nasty.Length)] + text[at..],
            4 => text[..at] + Repeated(random, text[at..end]) + text[end..],
            5 => Swapped(random, text),
            _ => text[..at] + (char)random.Next(0x20, 0x2FF) + text[at..],
        };
    }

    private static string Repeated(Random random, string piece) =>
        new StringBuilder().Insert(0, piece, random.Next(2, 60)).ToString();

    // Words of the input change places: an attribute where a value was, a column of another table.
    private static string Swapped(Random random, string text)
    {
        var words = text.Split(' ');
        var (one, other) = (random.Next(words.Length), random.Next(words.Length));
        (words[one], words[other]) = (words[other], words[one]);
        return string.Join(' ', words);
    }
}

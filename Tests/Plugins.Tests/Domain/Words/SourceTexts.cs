using System.Text;

namespace SalesCorner.Plugins.Tests.Domain.Words;

/// <summary>
/// The texts of C# code: joined where the code joins them, with a zero character where a value stands.
/// </summary>
internal static class SourceTexts
{
    /// <summary>Every text, those within the holes of others as texts of their own.</summary>
    public static IReadOnlyList<string> Of(string code)
    {
        var found = new List<string>();
        var at = 0;
        while (at < code.Length)
        {
            if (code[at] == '\'')
            {
                at = code.IndexOf('\'', at + (code[at + 1] == '\\' ? 3 : 2)) + 1;
            }
            else if (code[at] == '"')
            {
                found.Add(Joined(code, ref at, found));
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    // "a" + $"b" is one text.
    private static string Joined(string code, ref int at, List<string> found)
    {
        var text = new StringBuilder();
        while (true)
        {
            text.Append(One(code, ref at, found));
            var next = SkipSpace(code, at);
            if (next >= code.Length || code[next] != '+')
            {
                return text.ToString();
            }

            next = SkipSpace(code, next + 1);
            next += next < code.Length && code[next] == '$' ? 1 : 0;
            if (next >= code.Length || code[next] != '"')
            {
                return text.ToString();
            }

            at = next;
        }
    }

    private static string One(string code, ref int at, List<string> found)
    {
        var fence = code.Skip(at).TakeWhile(one => one == '"').Count();
        if (fence >= 3)
        {
            var end = code.IndexOf(new string('"', fence), at + fence, StringComparison.Ordinal);
            at = end + fence;
            return string.Empty;
        }

        var takesValues = at > 0 && code[at - 1] == '$';
        var text = new StringBuilder();
        for (at++; code[at] != '"'; at++)
        {
            if (code[at] == '\\')
            {
                at++;
                text.Append(code[at] == 'n' ? '\n' : code[at]);
            }
            else if (takesValues && code[at] == '{')
            {
                text.Append('\0');
                SkipValue(code, ref at, found);
            }
            else if (code[at] == '{' && char.IsAsciiDigit(code[at + 1]))
            {
                text.Append('\0');
                at = code.IndexOf('}', at);
            }
            else
            {
                text.Append(code[at]);
            }
        }

        at++;
        return text.ToString();
    }

    private static void SkipValue(string code, ref int at, List<string> found)
    {
        var depth = 0;
        while (true)
        {
            depth += code[at] == '{' ? 1 : 0;
            depth -= code[at] == '}' ? 1 : 0;
            if (depth == 0)
            {
                return;
            }

            if (code[at] == '"')
            {
                found.Add(Joined(code, ref at, found));
            }
            else
            {
                at++;
            }
        }
    }

    private static int SkipSpace(string code, int at)
    {
        while (at < code.Length && char.IsWhiteSpace(code[at]))
        {
            at++;
        }

        return at;
    }
}

using System.Text;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Batches;

/// <summary>A part of a multipart body: its headers, and what stands below them.</summary>
/// <param name="Headers">The headers, without regard to upper and lower case.</param>
/// <param name="Content">What stands below the headers.</param>
internal sealed record MimePart(IReadOnlyDictionary<string, string> Headers, string Content)
{
    private const string Boundary = "boundary=";

    // As many as web servers usually take with one request.
    private const int MostHeaders = 100;

    /// <summary>The media type.</summary>
    public string ContentType => Headers.GetValueOrDefault("Content-Type") ?? "";

    /// <summary>The boundary that a media type names; null when it is not multipart.</summary>
    public static string? BoundaryIn(string? contentType)
    {
        if (
            contentType is null
            || !contentType.TrimStart().StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase)
        )
        {
            return null;
        }

        var at = contentType.IndexOf(Boundary, StringComparison.OrdinalIgnoreCase);
        var name = at < 0 ? "" : contentType[(at + Boundary.Length)..].Split(';')[0].Trim().Trim('"');
        return name.Length > 0 ? name : throw ApiFault.BadBody("the multipart body names no boundary.");
    }

    /// <summary>The parts of a body.</summary>
    public static IEnumerable<MimePart> Split(string body, string boundary)
    {
        var content = new StringBuilder();
        var inside = false;
        foreach (var line in Lines(body))
        {
            var mark = line.TrimEnd();
            if (mark == "--" + boundary || mark == $"--{boundary}--")
            {
                if (inside)
                {
                    yield return Read(content.ToString());
                }

                if (mark.Length > boundary.Length + 2)
                {
                    yield break;
                }

                inside = true;
                content.Clear();
            }
            else
            {
                content.Append(line).Append('\n');
            }
        }

        throw ApiFault.BadBody($"the multipart body does not end with '--{boundary}--'.");
    }

    /// <summary>The part whose text this is: headers, an empty line, content.</summary>
    public static MimePart Read(string text)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var rest = text.AsSpan().TrimStart('\n');
        for (var left = MostHeaders; rest.Length > 0 && rest[0] != '\n'; left--)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            var colon = line.IndexOf(':');
            if (colon <= 0)
            {
                throw ApiFault.BadBody($"'{line}' is no header.");
            }

            if (left == 0)
            {
                throw ApiFault.BadBody($"a part of the batch has more than {MostHeaders} header lines.");
            }

            headers[line[..colon].Trim().ToString()] = line[(colon + 1)..].Trim().ToString();
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return new MimePart(headers, rest.Length > 0 ? rest[1..].ToString() : "");
    }

    private static string[] Lines(string body) => body.ReplaceLineEndings("\n").Split('\n');
}

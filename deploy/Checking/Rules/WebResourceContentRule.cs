using System.Text;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A web resource holds what its type says, is not empty and not larger than an environment takes by default.
/// </summary>
public sealed class WebResourceContentRule : ICheckRule
{
    // The organisation's default limit of uploads (5 MB).
    private const int Largest = 5 * 1024 * 1024;
    private static readonly string[] Types = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

    private static readonly Dictionary<string, byte[]> Signatures = new(StringComparer.Ordinal)
    {
        ["5"] = [0x89, (byte)'P', (byte)'N', (byte)'G'],
        ["6"] = [0xFF, 0xD8, 0xFF],
        ["7"] = [(byte)'G', (byte)'I', (byte)'F', (byte)'8'],
        ["10"] = [0, 0, 1, 0],
    };

    // The root element of each type that is XML; null where any will do.
    private static readonly Dictionary<string, string?> Roots = new(StringComparer.Ordinal)
    {
        ["4"] = null,
        ["9"] = "stylesheet",
        ["11"] = "svg",
        ["12"] = "root",
    };

    /// <inheritdoc/>
    public string Id => "SC1702";

    /// <inheritdoc/>
    public string Name => "web resource content";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var resources = subject.Solution.Section("WebResources").ToList();
        return
        [
            .. resources.SelectMany(resource => Resource(resource, subject.Solution)),
            .. resources
                .GroupBy(resource => NodeText.Of(resource, "Name"), StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"Two web resources are called {same.Key}.", "Give each its own name.")
                ),
            .. resources
                .GroupBy(resource => NodeText.Of(resource, "FileName"), StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"Two web resources share the file {same.Key}.", "Give each its own file.")
                ),
        ];
    }

    private static IEnumerable<Finding> Resource(XElement resource, SolutionModel solution)
    {
        var type = NodeText.Of(resource, "WebResourceType");
        if (!Types.Contains(type, StringComparer.Ordinal))
        {
            return [Finding.At(resource, $"\"{type}\" is no type of web resource.", "Write 1 (HTML) to 12 (RESX).")];
        }

        if (!solution.Files.TryGetValue(NodeText.Of(resource, "FileName").TrimStart('/'), out var content))
        {
            return [];
        }

        return
        [
            .. content.Length is 0 or > Largest
                ? new[]
                {
                    Finding.At(resource, $"The file has {content.Length} bytes.", "Keep it between 1 byte and 5 MB."),
                }
                : [],
            .. content.Length > 0 && Wrong(type, content) is { } problem
                ? new[] { Finding.At(resource, problem, "Correct the file, or <WebResourceType>.") }
                : [],
        ];
    }

    private static string? Wrong(string type, byte[] content)
    {
        if (Signatures.TryGetValue(type, out var signature))
        {
            return content.AsSpan().StartsWith(signature) ? null : "The file is no image of its type.";
        }

        if (Roots.TryGetValue(type, out var root))
        {
            return IsXml(content, root) ? null : $"The file is no {(root is null ? "well-formed XML" : $"<{root}>")}.";
        }

        var text = Encoding.UTF8.GetString(content);
        return type switch
        {
            "1" => text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? null : "The file is no HTML page.",
            "3" or "2" => text.TrimStart('\uFEFF', ' ', '\n', '\r').StartsWith('<')
                ? "The file holds markup, and no script or style sheet."
                : Unbalanced(text),
            _ => null,
        };
    }

    // Braces in texts come in pairs as a rule; a file that was cut off has them unequal.
    private static string? Unbalanced(string text) =>
        text.Count(letter => letter == '{') == text.Count(letter => letter == '}')
            ? null
            : "The file's braces do not match: it may be cut off.";

    private static bool IsXml(byte[] content, string? root)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(content),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }
            );
            var element = XDocument.Load(reader).Root!;
            return root is null || element.Name.LocalName == root;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}

using System.Text;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Texts are UTF-8, as the platform serves them, and pictures carry no script.</summary>
public sealed class WebResourceSafetyRule : ICheckRule
{
    private const string Svg = "11";
    private static readonly string[] TextTypes = ["1", "2", "3", "4", "9", Svg, "12"];
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <inheritdoc/>
    public string Id => "SC1703";

    /// <inheritdoc/>
    public string Name => "web resource safety";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Section("WebResources").SelectMany(resource => Resource(resource, subject.Solution));

    private static IEnumerable<Finding> Resource(XElement resource, SolutionModel solution)
    {
        var type = NodeText.Of(resource, "WebResourceType");
        if (
            !TextTypes.Contains(type, StringComparer.Ordinal)
            || !solution.Files.TryGetValue(NodeText.Of(resource, "FileName").TrimStart('/'), out var content)
        )
        {
            yield break;
        }

        if (!IsUtf8(content))
        {
            yield return Finding.At(resource, "The file is no UTF-8.", "Save it as UTF-8.");
        }
        else if (type == Svg && HasScript(content))
        {
            yield return Finding.At(
                resource,
                "The picture carries a script, which runs where the picture is opened by itself.",
                "Take script elements and on… attributes out."
            );
        }
    }

    private static bool IsUtf8(byte[] content)
    {
        try
        {
            return !Strict.GetString(content).Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasScript(byte[] content)
    {
        try
        {
            var picture = XDocument.Load(new MemoryStream(content)).Root!;
            return picture.DescendantsAndSelf().Any(node => node.Name.LocalName == "script")
                || picture
                    .DescendantsAndSelf()
                    .Attributes()
                    .Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        }
        catch (XmlException)
        {
            // No well-formed picture: the rule of contents says so.
            return false;
        }
    }
}

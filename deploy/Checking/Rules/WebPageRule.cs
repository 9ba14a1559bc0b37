using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Pages load only web resources that the solution ships, and nothing from another host.</summary>
public sealed partial class WebPageRule : ICheckRule
{
    // Served by the platform beside every web resource.
    private const string PlatformScript = "ClientGlobalContext.js.aspx";

    /// <inheritdoc/>
    public string Id => "SC1701";

    /// <inheritdoc/>
    public string Name => "web pages";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("WebResources")
            .Where(resource =>
                ((string?)resource.Element("Name") ?? string.Empty).EndsWith(".html", StringComparison.Ordinal)
            )
            .SelectMany(resource => Page(resource, subject.Solution));

    private static IEnumerable<Finding> Page(XElement resource, SolutionModel solution)
    {
        var file = ((string?)resource.Element("FileName"))?.TrimStart('/') ?? string.Empty;
        if (!solution.Files.TryGetValue(file, out var content))
        {
            yield break;
        }

        var page = new Uri("page:/" + (string?)resource.Element("Name"));
        foreach (
            var reference in References()
                .Matches(Encoding.UTF8.GetString(content))
                .Select(match => match.Groups["target"].Value)
                .Where(IsLoaded)
        )
        {
            if (!Uri.TryCreate(page, reference, out var target) || target.Scheme != page.Scheme)
            {
                yield return Finding.At(
                    resource,
                    $"The page loads {reference} from another host.",
                    "Ship it as a web resource."
                );
            }
            else if (!solution.WebResources.Contains(target.AbsolutePath.TrimStart('/')))
            {
                yield return Finding.At(
                    resource,
                    $"The page loads {reference}, which is no web resource of the solution.",
                    "Ship it, or correct the path."
                );
            }
        }
    }

    private static bool IsLoaded(string reference) =>
        !reference.StartsWith('#')
        && !reference.StartsWith("data:", StringComparison.Ordinal)
        && !reference.EndsWith(PlatformScript, StringComparison.Ordinal);

    [GeneratedRegex(
        "<(script|link|img|iframe)\\b[^>]*\\b(src|href)=\"(?<target>[^\"]+)\"",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex References();
}

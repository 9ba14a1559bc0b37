using System.Globalization;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// The manifest names solution and publisher as the platform accepts them, in the version of the changelog, without
/// missing parts.
/// </summary>
public sealed partial class ManifestRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1001";

    /// <inheritdoc/>
    public string Name => "manifest";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var manifest = subject.Solution.Manifest;
        var version = (string?)manifest.Element("Version");
        if (!UniqueName().IsMatch((string?)manifest.Element("UniqueName") ?? string.Empty))
        {
            yield return Finding.At(
                manifest,
                "The solution has no proper unique name.",
                "Use letters, digits and underscores."
            );
        }

        if (subject.Solution.IsOwn && (string?)manifest.Element("UniqueName") != SolutionNames.UniqueName)
        {
            yield return Finding.At(
                manifest,
                $"The solution is not called {SolutionNames.UniqueName}.",
                "An upgrade finds it by that name, and so do the other commands."
            );
        }

        if (
            subject.Solution.IsOwn
            && (string?)manifest.Element("Publisher")?.Element("UniqueName") != SolutionNames.PublisherName
        )
        {
            yield return Finding.At(
                manifest,
                $"The publisher is not called {SolutionNames.PublisherName}.",
                "Another publisher cannot change the solution's parts."
            );
        }

        if (!Prefix().IsMatch((string?)manifest.Element("Publisher")?.Element("CustomizationPrefix") ?? string.Empty))
        {
            yield return Finding.At(
                manifest,
                "The publisher's prefix is none.",
                "Use two to eight letters and digits, a letter first, not mscrm."
            );
        }

        if (
            !int.TryParse(
                (string?)manifest.Element("Publisher")?.Element("CustomizationOptionValuePrefix"),
                CultureInfo.InvariantCulture,
                out var options
            ) || options is < 10_000 or > 99_999
        )
        {
            yield return Finding.At(
                manifest,
                "The publisher's option value prefix is none.",
                "Use a number from 10000 to 99999."
            );
        }

        if (subject.Version is { } wanted && version != SolutionManifest.FourPart(wanted))
        {
            yield return Finding.At(
                manifest,
                $"The manifest says version {version}, the changelog {SolutionManifest.FourPart(wanted)}.",
                $"Write <Version>{SolutionManifest.FourPart(wanted)}</Version>."
            );
        }
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UniqueName();

    [GeneratedRegex(
        "^(?!mscrm)[A-Za-z][A-Za-z0-9]{1,7}$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Prefix();
}

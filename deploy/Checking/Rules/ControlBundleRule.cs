using System.Text;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A control's bundle registers what its manifest names, and asks only for libraries that the platform gives.
/// </summary>
public sealed class ControlBundleRule : ICheckRule
{
    // Microsoft Learn, "React controls & platform libraries".
    private static readonly string[] Libraries = ["React", "Fluent"];

    // Methods of the context that a control may ask for (Microsoft Learn, "Power Apps component framework API").
    private static readonly string[] Features =
    [
        "Device.captureAudio",
        "Device.captureImage",
        "Device.captureVideo",
        "Device.getBarcodeValue",
        "Device.getCurrentPosition",
        "Device.pickFile",
        "Utility",
        "WebAPI",
    ];

    /// <inheritdoc/>
    public string Id => "SC1317";

    /// <inheritdoc/>
    public string Name => "bundles of controls";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("CustomControls")
            .Select(control => NodeText.Of(control, "FileName").TrimStart('/'))
            .SelectMany(file => Control(file, subject.Solution));

    private static IEnumerable<Finding> Control(string file, SolutionModel solution)
    {
        if (Read(file, solution) is not { } control)
        {
            yield break;
        }

        foreach (
            var library in control
                .Descendants("platform-library")
                .Select(one => (string?)one.Attribute("name"))
                .Where(name => !Libraries.Contains(name, StringComparer.Ordinal))
        )
        {
            yield return Finding.In(file, $"The platform has no library {library}.", "Write React or Fluent.");
        }

        foreach (
            var feature in control
                .Descendants("uses-feature")
                .Select(one => (string?)one.Attribute("name"))
                .Where(name => !Features.Contains(name, StringComparer.OrdinalIgnoreCase))
        )
        {
            yield return Finding.In(
                file,
                $"The platform has no feature {feature}.",
                $"Write one of {string.Join(", ", Features)}."
            ) with
            {
                // No source lists them all.
                IsWarning = true,
            };
        }

        var name = (string?)control.Attribute("constructor") ?? string.Empty;
        foreach (
            var path in control.Elements("resources").Elements("code").Select(code => (string?)code.Attribute("path"))
        )
        {
            var bundle = solution.Files.GetValueOrDefault(file[..(file.LastIndexOf('/') + 1)] + path);
            if (bundle is { Length: > 0 } && !Encoding.UTF8.GetString(bundle).Contains(name, StringComparison.Ordinal))
            {
                yield return Finding.In(
                    file,
                    $"The bundle {path} has no {name}, which the manifest names as its constructor.",
                    "Build the control again, and ship its bundle."
                );
            }
        }
    }

    // An unreadable manifest is another rule's.
    private static XElement? Read(string file, SolutionModel solution)
    {
        try
        {
            return solution.Files.TryGetValue(file, out var content)
                ? XDocument.Load(new MemoryStream(content)).Root?.Element("control")
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}

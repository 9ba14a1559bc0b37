using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Every text that a control's manifest names stands in each of its files of texts.</summary>
public sealed class ControlTextRule : ICheckRule
{
    private const string Key = "-key";

    /// <inheritdoc/>
    public string Id => "SC1319";

    /// <inheritdoc/>
    public string Name => "texts of controls";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Section("CustomControls")
            .Select(control => NodeText.Of(control, "FileName").TrimStart('/'))
            .SelectMany(file => Control(file, subject.Solution));

    private static IEnumerable<Finding> Control(string file, SolutionModel solution)
    {
        if (Read(file, solution) is not { } manifest)
        {
            return [];
        }

        var folder = file[..(file.LastIndexOf('/') + 1)];
        var keys = manifest
            .Descendants()
            .Attributes()
            .Where(one => one.Name.LocalName.EndsWith(Key, StringComparison.Ordinal))
            .Select(one => one.Value)
            .ToHashSet(StringComparer.Ordinal);
        return manifest
            .Descendants("resx")
            .Select(resx => folder + (string?)resx.Attribute("path"))
            .SelectMany(texts => Missing(texts, keys, solution));
    }

    private static IEnumerable<Finding> Missing(string file, HashSet<string> keys, SolutionModel solution)
    {
        if (Read(file, solution) is not { } texts)
        {
            return [];
        }

        var known = texts.Elements("data").Select(data => (string?)data.Attribute("name"));
        return keys.Except(known, StringComparer.Ordinal)
            .Select(key =>
                Finding.In(
                    file,
                    $"The text {key} of the control's manifest is missing.",
                    $"Add <data name=\"{key}\"> with its <value>: the key itself would be shown."
                )
            );
    }

    // A file that is missing or no XML is another rule's.
    private static XElement? Read(string file, SolutionModel solution)
    {
        try
        {
            return solution.Files.TryGetValue(file, out var content) ? XElement.Load(new MemoryStream(content)) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}

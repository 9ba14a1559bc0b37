using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>No part of a table says that it came with a later version than the package's own.</summary>
public sealed class IntroducedVersionRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1015";

    /// <inheritdoc/>
    public string Name => "versions of parts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        Version.TryParse((string?)subject.Solution.Manifest.Element("Version"), out var version)
            ? subject
                .Solution.Customizations.Descendants("IntroducedVersion")
                .Where(node => Version.TryParse(node.Value, out var introduced) && introduced > version)
                .Where(node => !node.Ancestors("AppModuleSiteMaps").Any())
                .Select(node => Later(node, version))
            : [];

    private static Finding Later(XElement node, Version version) =>
        Finding.At(
            node,
            $"The part came with version {node.Value}, and the package is {version}.",
            "Write the version that brings it, or raise the package's."
        );
}

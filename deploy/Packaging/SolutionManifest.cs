using System.Xml.Linq;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>The solution's manifest, <c>solution.xml</c>.</summary>
public sealed class SolutionManifest
{
    private readonly XElement root;
    private readonly XElement body;

    /// <summary>Takes a manifest.</summary>
    /// <exception cref="CommandFailedException">It is not one.</exception>
    public SolutionManifest(XElement root)
    {
        this.root = new XElement(root);
        body =
            this.root.Element("SolutionManifest")
            ?? throw new CommandFailedException(
                $"{SolutionFiles.Manifest} has no <SolutionManifest>. Correct the file."
            );
    }

    /// <summary>The solution's unique name.</summary>
    public string UniqueName => Text("UniqueName");

    /// <summary>The manifest with the version and the flag of the package to be written.</summary>
    public XElement For(Version version, bool managed)
    {
        var manifest = new XElement(root);
        manifest.Element("SolutionManifest")!.SetElementValue("Version", FourPart(version));
        manifest.Element("SolutionManifest")!.SetElementValue("Managed", managed ? "1" : "0");
        return manifest;
    }

    /// <summary>The version as solutions carry it: four parts.</summary>
    public static string FourPart(Version version) =>
        new Version(version.Major, version.Minor, Math.Max(version.Build, 0), Math.Max(version.Revision, 0)).ToString();

    private string Text(string name) =>
        (string?)body.Element(name)
        ?? throw new CommandFailedException($"{SolutionFiles.Manifest} has no <{name}>. Add it.");
}

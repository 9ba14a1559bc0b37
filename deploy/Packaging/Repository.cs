using System.Text.RegularExpressions;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>The checked-out repository: where its parts stand and which version it is.</summary>
public sealed partial class Repository
{
    private const string Marker = "SalesCornerXrm.sln";

    /// <summary>Takes the repository at a folder.</summary>
    public Repository(string root)
    {
        Root = Path.GetFullPath(root);
    }

    /// <summary>The folder of the solution file.</summary>
    public string Root { get; }

    /// <summary>The Dataverse solution's source.</summary>
    public string SolutionFolder => Path.Combine(Root, "Solution");

    /// <summary>The plug-ins' project file.</summary>
    public string PluginProject => Path.Combine(Root, "Plugins", "SalesCorner.Plugins.csproj");

    /// <summary>The assembly that ships.</summary>
    public string PluginAssembly =>
        Path.Combine(Root, "Plugins", "bin", "Release", "net462", "SalesCorner.Plugins.dll");

    /// <summary>Where packages are written.</summary>
    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>Finds the repository above the working directory, or else above the program.</summary>
    /// <exception cref="CommandFailedException">There is none.</exception>
    public static Repository Find() =>
        FindOrNull()
        ?? throw new CommandFailedException($"No {Marker} here or above. Run salescorner inside the repository.");

    /// <summary>As <see cref="Find"/>; null where the tool was installed without a clone.</summary>
    public static Repository? FindOrNull() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory);

    /// <summary>The one version: the top heading of the changelog, as the build reads it too.</summary>
    /// <exception cref="CommandFailedException">The changelog has no such heading.</exception>
    public Version ReadVersion()
    {
        var file = Path.Combine(Root, "CHANGELOG.md");
        var heading = File.Exists(file) ? VersionHeading().Match(File.ReadAllText(file)) : Match.Empty;
        return heading.Success
            ? Version.Parse(heading.Groups["version"].Value)
            : throw new CommandFailedException(
                "CHANGELOG.md has no heading like \"## [1.2.3]\". Add one: it is the version."
            );
    }

    private static Repository? Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, Marker)))
            {
                return new Repository(current.FullName);
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^## \[(?<version>[0-9]+\.[0-9]+\.[0-9]+)\]",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex VersionHeading();
}

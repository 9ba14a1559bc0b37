using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>Whether the environment takes files of the package's sizes and has its language.</summary>
internal sealed class LimitCheck(DataverseClient client, TargetPackage package)
{
    // The platform's own limit of a plug-in assembly, and its default for web resources and attachments.
    private const int LargestAssembly = 16 * 1024 * 1024;
    private const int UsualUpload = 5 * 1024 * 1024;

    /// <summary>What is too large or in another language.</summary>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(CancellationToken cancellation) =>
        [.. Sizes(await LargestUploadAsync(cancellation)), .. await LanguagesAsync(cancellation)];

    private IEnumerable<EnvironmentFinding> Sizes(int largestUpload)
    {
        foreach (var (name, content) in package.Solution.Files)
        {
            var most =
                name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? LargestAssembly
                : name.StartsWith("WebResources/", StringComparison.Ordinal) ? largestUpload
                : int.MaxValue;
            if (content.Length > most)
            {
                yield return new EnvironmentFinding(
                    "sizes",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} has {content.Length} bytes, and the environment takes {most}."
                    ),
                    "Make the file smaller, or raise the limit of uploads under Settings, Email."
                );
            }
        }
    }

    private async Task<int> LargestUploadAsync(CancellationToken cancellation)
    {
        try
        {
            var rows = await client.GetAsync("organizations?$select=maxuploadfilesize&$top=1", cancellation);
            return (rows["value"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault()?.Number("maxuploadfilesize")
                ?? UsualUpload;
        }
        catch (DataverseFailureException)
        {
            // Who may not read it is judged by the default.
            return UsualUpload;
        }
    }

    private async Task<IReadOnlyList<EnvironmentFinding>> LanguagesAsync(CancellationToken cancellation)
    {
        var language = (string?)package.Solution.Manifest.Parent?.Attribute("languagecode") ?? string.Empty;
        var answer = await client.FindAsync("RetrieveProvisionedLanguages()", cancellation);
        var there = (answer?["RetrieveProvisionedLanguages"] as JsonArray ?? [])
            .Select(one => one?.ToString() ?? string.Empty)
            .ToList();
        return there.Count == 0 || there.Contains(language, StringComparer.Ordinal)
            ? []
            :
            [
                new EnvironmentFinding(
                    "languages",
                    $"The language {language} of the package's texts is not installed.",
                    "Install it under Settings, Languages: otherwise names are shown as they stand in the package.",
                    IsWarning: true
                ),
            ];
    }
}

using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Packaging.Labels;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>The texts of controls: each language of the translations says all that English says, once.</summary>
internal static class ControlTexts
{
    private const string English = ".1033.resx";

    /// <summary>What is missing, doubled, empty or left over.</summary>
    public static IEnumerable<Finding> Findings(SolutionSource source)
    {
        var languages = TranslationFile.All(source).Select(file => file.Language).ToList();
        return source
            .Files("Controls", "*" + English)
            .SelectMany(path =>
                Own(source, path)
                    .Concat(
                        languages.SelectMany(language =>
                            Beside(source, path, path.Replace(English, $".{language}.resx", StringComparison.Ordinal))
                        )
                    )
            );
    }

    private static IEnumerable<Finding> Beside(SolutionSource source, string english, string path)
    {
        if (!source.Has(path))
        {
            return
            [
                Finding.In(
                    english,
                    $"The control has no texts in {path}.",
                    "Add the file and name it in the manifest."
                ),
            ];
        }

        var wanted = Keys(source, english);
        var there = Keys(source, path);
        return
        [
            .. Own(source, path),
            .. wanted
                .Except(there, StringComparer.Ordinal)
                .Select(key => Finding.In(path, $"\"{key}\" has no text.", "Say it in this language too.")),
            .. there
                .Except(wanted, StringComparer.Ordinal)
                .Select(key => Finding.In(path, $"\"{key}\" has no English text.", "Delete it, or say it in English.")),
        ];
    }

    private static IEnumerable<Finding> Own(SolutionSource source, string path) =>
        Keys(source, path)
            .GroupBy(key => key, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Finding.In(path, $"\"{same.Key}\" stands twice.", "Keep one."));

    // A key without a text is none.
    private static List<string> Keys(SolutionSource source, string path) =>
        [
            .. source
                .ReadXml(path)
                .Elements("data")
                .Where(text => !string.IsNullOrWhiteSpace((string?)text.Element("value")))
                .Select(text => (string?)text.Attribute("name") ?? string.Empty),
        ];
}

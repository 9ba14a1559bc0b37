using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Packaging.Labels;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Every label is there in every language of the package, as the translations say, and no translation is left over;
/// the same holds for the texts of controls.
/// </summary>
public sealed class TranslationRule : ICheckRule
{
    private const string Rewrite = "Run salescorner pack --write-labels and review the difference.";

    /// <inheritdoc/>
    public string Id => "SC1014";

    /// <inheritdoc/>
    public string Name => "translations";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Missing(subject)
            .Concat(subject.Source is { } source ? Compare(source).Concat(ControlTexts.Findings(source)) : []);
    }

    private static IEnumerable<Finding> Missing(CheckSubject subject)
    {
        var languages = subject
            .Solution.Customizations.Elements("Languages")
            .Elements()
            .Select(language => language.Value.Trim())
            .ToList();
        return languages.Count < 2
            ? []
            : subject
                .Solution.Customizations.Descendants()
                .Where(node => node.Elements().Any(HasText))
                .SelectMany(list =>
                    languages
                        .Where(language => !list.Elements().Any(text => HasText(text) && LanguageOf(text) == language))
                        .Select(language =>
                            Finding.At(
                                list,
                                $"\"{TextOf(list.Elements().First(HasText))}\" has no text in language {language}.",
                                $"Add it to Translations/{language}.json and run salescorner pack --write-labels."
                            )
                        )
                );
    }

    private static IEnumerable<Finding> Compare(SolutionSource source)
    {
        var labels = new LabelFiles(source);
        var said = labels.Texts();
        foreach (var file in TranslationFile.All(source))
        {
            foreach (var text in file.Doubles)
            {
                yield return Finding.In(file.Path, $"\"{text}\" stands twice.", "Keep one.");
            }

            foreach (var text in file.Keys.Where(text => !said.Contains(text)).Order(StringComparer.Ordinal))
            {
                yield return Finding.In(file.Path, $"Nothing says \"{text}\" any more.", "Delete the line.");
            }
        }

        foreach (var path in labels.Differing())
        {
            yield return Finding.In(path, "The labels are not what the translations say.", Rewrite);
        }
    }

    private static bool HasText(XElement node) => LanguageOf(node) is not null && TextOf(node).Length > 0;

    private static string? LanguageOf(XElement text) =>
        text.HasElements ? null : (string?)text.Attribute("languagecode") ?? (string?)text.Attribute("LCID");

    private static string TextOf(XElement text) =>
        (string?)text.Attribute("description") ?? (string?)text.Attribute("Title") ?? string.Empty;
}

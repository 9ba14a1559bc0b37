using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Texts stand in the base language, and languages are numbers that the platform knows.</summary>
public sealed class LanguageRule : ICheckRule
{
    // Languages that Dataverse can be set to (Microsoft's list of supported languages), and the newer numbers of
    // Serbian, 9242 and 10266, which exports have beside the older 2074 and 3098.
    private static readonly HashSet<string> Known = new(
        (
            "1025 1026 1027 1028 1029 1030 1031 1032 1033 1035 1036 1037 1038 1040 1041 1042 1043 1044 1045 "
            + "1046 1048 1049 1050 1051 1053 1054 1055 1057 "
            + "1058 1060 1061 1062 1063 1066 1069 1081 1086 1087 1110 2052 2070 2074 3076 3082 3098 9242 10266"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly string[] Attributes = ["languagecode", "LCID"];

    // Names that are nothing but a list of texts: one of them has to be in the base language.
    private static readonly string[] Lists =
    [
        "LocalizedNames",
        "LocalizedCollectionNames",
        "displaynames",
        "labels",
        "Titles",
        "CustomLabels",
    ];

    /// <inheritdoc/>
    public string Id => "SC1009";

    /// <inheritdoc/>
    public string Name => "languages";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var (customizations, root) = (subject.Solution.Customizations, subject.Solution.Manifest.Parent);
        var listed = customizations
            .Elements("Languages")
            .Elements()
            .Select(language => language.Value.Trim())
            .ToHashSet(StringComparer.Ordinal);
        var own = (string?)root?.Attribute("languagecode") ?? string.Empty;
        if (!listed.Contains(own))
        {
            return
            [
                Finding.In(
                    PackageContent.CustomizationsPart,
                    $"The base language \"{own}\" is not in <Languages>.",
                    "List it, or correct the manifest's languagecode."
                ),
            ];
        }

        return
        [
            .. listed
                .Where(language => !Known.Contains(language))
                .Select(language =>
                    Finding.In(
                        PackageContent.CustomizationsPart,
                        $"\"{language}\" is no language.",
                        "Write its number, such as 1033."
                    )
                ),
            .. customizations
                .Elements("Languages")
                .Elements()
                .GroupBy(language => language.Value.Trim(), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => Finding.At(same.Last(), $"The language {same.Key} is listed twice.", "Keep one.")),
            .. customizations.Descendants().SelectMany(Unknown),
            .. customizations
                .Descendants()
                .Where(node =>
                    Lists.Contains(node.Name.LocalName, StringComparer.Ordinal)
                    && node.Elements().Any(text => LanguageOf(text) is not null)
                )
                .Where(list => !IsOldNavigation(list) && list.Elements().All(text => LanguageOf(text) != own))
                .Select(list =>
                    Finding.At(
                        list,
                        $"<{list.Name.LocalName}> has no text in the base language {own}.",
                        $"Add one with languagecode {own}."
                    )
                ),
            .. customizations
                .Descendants()
                .Where(node => Lists.Contains(node.Name.LocalName, StringComparer.Ordinal))
                .SelectMany(list =>
                    list.Elements()
                        .Where(text => LanguageOf(text) is not null)
                        .GroupBy(LanguageOf, StringComparer.Ordinal)
                        .Where(same => same.Count() > 1)
                )
                .Select(same => Finding.At(same.Last(), $"The text in language {same.Key} stands twice.", "Keep one.")),
        ];
    }

    // A form keeps the areas of its old navigation in the language of whoever saved it.
    private static bool IsOldNavigation(XElement list) => list.Parent?.Name.LocalName == "NavBarArea";

    private static string? LanguageOf(XElement text) =>
        (string?)text.Attribute("languagecode") ?? (string?)text.Attribute("LCID");

    private static IEnumerable<Finding> Unknown(XElement node) =>
        Attributes
            .Select(name => (string?)node.Attribute(name))
            .Where(language => language is not null && !Known.Contains(language))
            .Select(language =>
                Finding.At(
                    node,
                    $"\"{language}\" is no language of the platform.",
                    "Write its number, such as 1033 for English."
                )
            );
}

using System.Xml.Linq;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads what a solution's texts are called in languages beside its own.</summary>
internal static class TranslationReader
{
    private const string English = "1033";

    /// <summary>One component with every translated text; none for a solution in one language.</summary>
    public static IEnumerable<Component> Read(XElement customizations, string solution)
    {
        var texts = customizations
            .DescendantsAndSelf()
            .Where(node => Language(node) == English)
            .SelectMany(Others)
            .Distinct()
            .ToList();
        return texts.Count == 0
            ? []
            :
            [
                new Component
                {
                    Kind = ComponentKind.Translations,
                    Key = solution.ToLowerInvariant(),
                    Name = solution,
                    Xml = new XElement("translations", texts.Select(Node)),
                },
            ];
    }

    private static IEnumerable<(string English, string Language, string Text)> Others(XElement label) =>
        label
            .ElementsAfterSelf(label.Name)
            .Where(other => Language(other) is not null and not English)
            .Select(other => (Text(label), Language(other)!, Text(other)))
            .Where(text => text.Item1.Length > 0 && text.Item3.Length > 0);

    private static XElement Node((string English, string Language, string Text) text) =>
        new(
            "text",
            new XAttribute("english", text.English),
            new XAttribute("language", text.Language),
            new XAttribute("text", text.Text)
        );

    private static string? Language(XElement node) =>
        node.Attribute("languagecode")?.Value ?? node.Attribute("LCID")?.Value;

    private static string Text(XElement node) =>
        node.Attribute("description")?.Value ?? node.Attribute("Title")?.Value ?? "";
}

using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Packaging.Labels;

/// <summary>
/// Keeps the labels in the solution's XML equal to <see cref="TranslationFile"/>: English first, then the others.
/// </summary>
public sealed class LabelFiles(SolutionSource source)
{
    private const string CustomizationsFile = "Other/Customizations.xml";
    private const string BaseLanguage = "1033";

    private readonly IReadOnlyList<TranslationFile> translations = TranslationFile.All(source);

    /// <summary>Every English text of the solution's XML that has a label in other languages, each once.</summary>
    public IReadOnlySet<string> Texts() =>
        XmlFiles()
            .SelectMany(path => source.ReadXml(path).DescendantsAndSelf())
            .Where(IsEnglish)
            .Select(TextOf)
            .Where(text => text.Length > 0)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Writes what differs.</summary>
    /// <returns>The paths that changed.</returns>
    public IReadOnlyList<string> Write()
    {
        List<string> changed = [];
        foreach (var path in XmlFiles())
        {
            var (old, wanted) = (source.ReadBytes(path), Wanted(path));
            if (!old.AsSpan().SequenceEqual(wanted))
            {
                File.WriteAllBytes(Path.Combine(source.Root, path), wanted);
                changed.Add(path);
            }
        }

        return changed;
    }

    /// <summary>The files whose labels are not what the translations say.</summary>
    public IEnumerable<string> Differing() =>
        XmlFiles().Where(path => !source.ReadBytes(path).AsSpan().SequenceEqual(Wanted(path)));

    private byte[] Wanted(string path)
    {
        var text = Encoding.UTF8.GetString(source.ReadBytes(path));
        var root = source.ReadXml(path);
        var before = root.ToString();
        foreach (var label in root.DescendantsAndSelf().Where(IsEnglish).ToList())
        {
            label.ElementsAfterSelf(label.Name).Concat(label.ElementsBeforeSelf(label.Name)).Remove();
            label.AddAfterSelf(Others(label));
        }

        if (path == CustomizationsFile && root.Element("Languages") is { } languages)
        {
            languages.ReplaceNodes(Languages().Select(language => new XElement("Language", language)));
        }

        // A file without any other label stays as it was written, white space included.
        return root.ToString() == before ? Encoding.UTF8.GetBytes(text) : XmlText.ToSourceFile(root);
    }

    private IEnumerable<string> Languages() =>
        translations.Select(file => file.Language.ToString(CultureInfo.InvariantCulture)).Prepend(BaseLanguage);

    private IEnumerable<XElement> Others(XElement label) =>
        TextOf(label) is { Length: > 0 } english
            ? translations
                .Where(file => file.Of(english) is not null)
                .Select(file => Copy(label, file.Language, file.Of(english)!))
            : [];

    private static XElement Copy(XElement label, int language, string text)
    {
        var copy = new XElement(label);
        copy.SetAttributeValue(LanguageOf(label), language);
        copy.SetAttributeValue(label.Name.LocalName == "Title" ? "Title" : "description", text);
        return copy;
    }

    private static bool IsEnglish(XElement node) =>
        !node.HasElements && (string?)node.Attribute(LanguageOf(node)) == BaseLanguage;

    private static string LanguageOf(XElement node) => node.Name.LocalName == "Title" ? "LCID" : "languagecode";

    private static string TextOf(XElement label) =>
        (string?)label.Attribute("description") ?? (string?)label.Attribute("Title") ?? string.Empty;

    private IEnumerable<string> XmlFiles() =>
        source.Files(".", "*.xml").Where(path => !path.StartsWith("Controls/", StringComparison.Ordinal));
}

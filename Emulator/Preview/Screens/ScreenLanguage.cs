using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>The words of the app in one language: what the solution has no text for stays English.</summary>
internal sealed class ScreenLanguage
{
    /// <summary>The language of the organisation.</summary>
    public const int English = 1033;

    private readonly FrozenDictionary<string, string> texts;

    private ScreenLanguage(int code, IEnumerable<XElement> found)
    {
        Code = code;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in found)
        {
            words[text.Attribute("english")!.Value] = text.Attribute("text")!.Value;
        }

        texts = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // The runtime knows no language by itself where globalization is invariant, as it is here.
    private static readonly Dictionary<int, (string Tag, string Name)> Known = new()
    {
        [English] = ("en", "English"),
        [1031] = ("de", "Deutsch"),
        [1036] = ("fr", "Français"),
        [3082] = ("es", "Español"),
    };

    /// <summary>Its number, such as 1031 for German.</summary>
    public int Code { get; }

    /// <summary>The language's own name, such as "Deutsch".</summary>
    public string Name => NameOf(Code);

    /// <summary>Its short name for the browser, such as "de".</summary>
    public string Tag => Known.TryGetValue(Code, out var known) ? known.Tag : "und";

    /// <summary>The languages that the installed solutions speak, English first.</summary>
    public static IReadOnlyList<int> All(ComponentCatalog components) =>
        [English, .. Texts(components).Select(CodeOf).Distinct().Order()];

    /// <summary>The words of a language.</summary>
    public static ScreenLanguage Of(ComponentCatalog components, int code) =>
        new(code, Texts(components).Where(text => CodeOf(text) == code));

    /// <summary>A language's own name, such as "Deutsch".</summary>
    public static string NameOf(int code) =>
        Known.TryGetValue(code, out var known) ? known.Name : code.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text in this language.</summary>
    public string Say(string english) => texts.GetValueOrDefault(english, english);

    /// <summary>A screen in this language.</summary>
    public Component Say(Component component)
    {
        if (Code == English)
        {
            return component;
        }

        var xml = new XElement(component.Xml);
        foreach (var label in xml.DescendantsAndSelf().ToList())
        {
            if (label.Attribute("languagecode")?.Value == "1033")
            {
                Say(label, "description");
            }
            else if (label.Attribute("LCID")?.Value == "1033")
            {
                Say(label, "Title");
            }
        }

        return component with
        {
            Xml = xml,
        };
    }

    /// <summary>The tables in this language.</summary>
    public MetadataCatalog Say(MetadataCatalog metadata) =>
        Code == English ? metadata : metadata.With(tables: metadata.Tables.Select(Say));

    private TableDefinition Say(TableDefinition table) =>
        table with
        {
            DisplayName = Say(table.DisplayName),
            DisplayCollectionName = Say(table.DisplayCollectionName),
            Description = Say(table.Description),
            Columns = table.Columns.ToFrozenDictionary(
                pair => pair.Key,
                pair => Say(pair.Value),
                StringComparer.Ordinal
            ),
        };

    private ColumnDefinition Say(ColumnDefinition column) =>
        column with
        {
            DisplayName = Say(column.DisplayName),
            Description = Say(column.Description),
            Options = [.. column.Options.Select(option => option with { Label = Say(option.Label) })],
        };

    private void Say(XElement label, string attribute)
    {
        if (label.Attribute(attribute) is { } text)
        {
            text.Value = Say(text.Value);
        }
    }

    private static IEnumerable<XElement> Texts(ComponentCatalog components) =>
        components.Of(ComponentKind.Translations).SelectMany(one => one.Xml.Elements("text"));

    private static int CodeOf(XElement text) =>
        int.Parse(text.Attribute("language")!.Value, CultureInfo.InvariantCulture);
}

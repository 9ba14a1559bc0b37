using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Screens;

/// <summary>An empty box of the settings says what is in force instead.</summary>
public sealed partial class SettingsInForceTests
{
    private const int Languages = 4;

    private static readonly Dictionary<string, string> Defaults = XElement
        .Load(Path.Combine(Shipped.Repository.SolutionFolder, "Entities/sc_Settings/Entity.xml"))
        .Descendants("attribute")
        .Select(column => (Name: (string)column.Element("Name")!, Default: DefaultOf(column)))
        .Where(column => column.Default is not null)
        .ToDictionary(column => column.Name, column => column.Default!, StringComparer.Ordinal);

    private static readonly List<XElement> Boxes =
    [
        .. ShippedScreens
            .Forms("sc_Settings")
            .SelectMany(form => form.Descendants("cell"))
            .Where(cell => Defaults.ContainsKey(ColumnOf(cell))),
    ];

    [Fact]
    public void Every_number_says_its_default_in_its_label_as_its_description_does() =>
        Assert.Empty(
            Boxes
                .Where(box => EmptyOf(box) != Defaults[ColumnOf(box)])
                .Select(box => $"{ColumnOf(box)}: {LabelOf(box)}")
        );

    [Fact]
    public void Nearly_all_settings_are_numbers_and_stand_on_the_form() => Assert.True(Boxes.Count >= 60);

    [Fact]
    public void The_label_says_it_in_every_language() =>
        Assert.All(
            Boxes,
            box => Assert.Equal(Languages, box.Descendants("label").Count(label => Says().IsMatch(TextOf(label))))
        );

    private static string? DefaultOf(XElement column) =>
        column
            .Descendants("Description")
            .Where(text => (string?)text.Attribute("languagecode") == "1033")
            .Select(text => Default().Match(TextOf(text)))
            .LastOrDefault(match => match.Success)
            ?.Groups["value"]
            .Value;

    private static string EmptyOf(XElement box) => Says().Match(LabelOf(box)).Groups["value"].Value;

    private static string LabelOf(XElement box) => TextOf(box.Descendants("label").First());

    private static string ColumnOf(XElement cell) =>
        (string?)cell.Element("control")?.Attribute("datafieldname") ?? string.Empty;

    private static string TextOf(XElement text) => (string)text.Attribute("description")!;

    [GeneratedRegex(@"[Dd]efault (?<value>[0-9]+(\.[0-9]+)?)(\.| |$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Default();

    [GeneratedRegex(@"(empty|leer|vide|vacío) = (?<value>[0-9]+([.,][0-9]+)?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Says();
}

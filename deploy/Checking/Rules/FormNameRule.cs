using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Tabs and sections of a form are told apart by name, and the columns of a tab share its width.</summary>
public sealed class FormNameRule : ICheckRule
{
    private const int Whole = 100;

    // Three columns of 33 per cent each, rounded.
    private const int Rounding = 2;

    // The unified interface draws the first four fields of a header.
    private const int MostInHeader = 4;

    /// <inheritdoc/>
    public string Id => "SC1314";

    /// <inheritdoc/>
    public string Name => "form names and shares";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.SelectMany(table => table.Forms).SelectMany(Form);

    private static IEnumerable<Finding> Form(FormModel form) =>
        [
            .. Twins(form.Node.Descendants("tab"), "tabs of the form"),
            .. form.Node.Descendants("tab").SelectMany(tab => Twins(tab.Descendants("section"), "sections of the tab")),
            .. form.Node.Descendants("tab").SelectMany(Shares),
            .. form
                .Node.Descendants("section")
                .Where(section =>
                    section.Attribute("labelwidth") is { } width
                    && !(int.TryParse(width.Value, CultureInfo.InvariantCulture, out var number) && number > 0)
                )
                .Select(section =>
                    Finding.At(
                        section,
                        $"\"{(string?)section.Attribute("labelwidth")}\" is no width of labels.",
                        "Write a number of pixels, such as 115."
                    )
                ),
            .. form
                .Node.Elements("form")
                .Elements("header")
                .Where(header => ((string?)header.Attribute("columns"))?.Length > MostInHeader)
                .Select(header =>
                    Finding.At(header, "The header has more than four columns.", "Write columns=\"1111\" at most.")
                ),
        ];

    private static IEnumerable<Finding> Twins(IEnumerable<XElement> nodes, string what) =>
        nodes
            .GroupBy(node => (string?)node.Attribute("name"), StringComparer.OrdinalIgnoreCase)
            .Where(same => !string.IsNullOrEmpty(same.Key) && same.Count() > 1)
            .Select(same =>
                Finding.At(
                    same.Last(),
                    $"Two {what} are called {same.Key}.",
                    "Give each its own name: scripts find it by it."
                )
            );

    private static IEnumerable<Finding> Shares(XElement tab)
    {
        var shares = tab.Elements("columns")
            .Elements("column")
            .Select(column => ((string?)column.Attribute("width") ?? string.Empty).TrimEnd('%'))
            .Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var share) ? share : 0)
            .ToList();
        if (shares.Count > 1 && Math.Abs(shares.Sum() - Whole) > Rounding)
        {
            yield return Finding.At(
                tab,
                $"The columns of the tab share {shares.Sum()} % of its width.",
                "Make them 100 % together."
            );
        }
    }
}

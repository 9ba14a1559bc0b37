using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Forms have a kind, a state and a layout of tabs, columns, sections and cells that the platform can draw.
/// </summary>
public sealed class FormPartRule : ICheckRule
{
    private const int MostColumns = 3;

    private static readonly string[] Kinds =
    [
        "main",
        "preview",
        "appointmentBook",
        "minicampaignbo",
        "mobile",
        "dashboard",
        "interactioncentricdashboard",
        "other",
        "quick",
        "quickCreate",
        "card",
        "mainInteractionCentric",
        "taskBasedForm",
        "dialog",
    ];

    private static readonly string[] Layouts = ["1", "11", "111", "1111", "2", "3", "4"];
    private static readonly string[] Spans = ["colspan", "rowspan"];
    private static readonly string[] Events =
    [
        "onload",
        "onsave",
        "onchange",
        "tabstatechange",
        "onreadystatecomplete",
        "onrecordselect",
        "ongridload",
    ];
    private static readonly string[] Truths = ["true", "false", "0", "1"];
    private static readonly string[] TruthAttributes =
    [
        "visible",
        "showlabel",
        "showbar",
        "disabled",
        "expanded",
        "auto",
        "verticallayout",
        "isrequired",
    ];

    /// <inheritdoc/>
    public string Id => "SC1307";

    /// <inheritdoc/>
    public string Name => "form parts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. subject.Solution.Tables.SelectMany(table => table.Forms).SelectMany(Kind),
            .. subject
                .Solution.Tables.SelectMany(table => table.Forms)
                .Select(form => form.Node)
                .Concat(subject.Solution.Section("Dashboards"))
                .SelectMany(Layout),
        ];

    private static IEnumerable<Finding> Kind(FormModel form)
    {
        if (!Kinds.Contains(form.Kind, StringComparer.Ordinal))
        {
            yield return Finding.At(
                form.Node,
                $"\"{form.Kind}\" is no kind of form.",
                "Use main, quick, quickCreate or card, in that spelling."
            );
        }

        if (NodeText.Of(form.Node, "FormActivationState") != "1")
        {
            yield return Finding.At(
                form.Node,
                "The form is not active, so nobody sees it.",
                "Write <FormActivationState>1</FormActivationState>."
            );
        }

        if (NodeText.Of(form.Node, "FormPresentation") is not ("0" or "1" or "2"))
        {
            yield return Finding.At(
                form.Node,
                $"\"{NodeText.Of(form.Node, "FormPresentation")}\" is no presentation of a form.",
                "Write 1: the unified interface."
            );
        }

        if (!form.Node.Elements("form").Elements("tabs").Elements("tab").Any())
        {
            yield return Finding.At(form.Node, "The form shows nothing: it has no tab.", "Add <tabs> with a <tab>.");
        }

        foreach (
            var conditions in form
                .Node.Descendants("DisplayConditions")
                .Where(one => !IsOrder((string?)one.Attribute("Order")))
        )
        {
            yield return Finding.At(
                conditions,
                $"The form's order is \"{(string?)conditions.Attribute("Order")}\".",
                "Write a whole number."
            );
        }

        foreach (
            var twin in form
                .Node.Descendants("control")
                .Where(control => !control.Ancestors("header").Any() && !control.Ancestors("footer").Any())
                .GroupBy(control => (string?)control.Attribute("id"), StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1 || string.IsNullOrEmpty(same.Key))
        )
        {
            yield return Finding.At(
                twin.Last(),
                $"The control id \"{twin.Key}\" is not unique in the form.",
                "Give a second control of a column the ending 1."
            );
        }
    }

    private static bool IsOrder(string? order) =>
        order is null || int.TryParse(order, CultureInfo.InvariantCulture, out _);

    private static IEnumerable<Finding> Layout(XElement form) =>
        [
            .. form.Descendants("tab")
                .Where(tab =>
                    !tab.Elements("columns").Elements("column").Any()
                    || tab.Elements("columns").Elements("column").Count() > MostColumns
                )
                .Select(tab =>
                    Finding.At(
                        tab,
                        "A tab has one to three columns.",
                        "Divide what it shows over several tabs, or remove it."
                    )
                ),
            .. form.Descendants("tab")
                .Elements("columns")
                .Elements("column")
                .Where(column => !IsWidth((string?)column.Attribute("width")))
                .Select(column =>
                    Finding.At(
                        column,
                        $"\"{(string?)column.Attribute("width")}\" is no width.",
                        "Write a share such as 50%."
                    )
                ),
            .. form.Descendants("section")
                .Where(section =>
                    section.Attribute("columns") is { } columns
                    && !Layouts.Contains(columns.Value, StringComparer.Ordinal)
                )
                .Select(section =>
                    Finding.At(
                        section,
                        $"\"{(string?)section.Attribute("columns")}\" is no division of a section.",
                        "Write 1, 11, 111 or 1111: a digit for each column."
                    )
                ),
            .. form.Descendants("section").SelectMany(Cells),
            .. form.Descendants("control")
                .Where(control => !Ids.IsId(Ids.Plain((string?)control.Attribute("classid"))))
                .Select(control =>
                    Finding.At(
                        control,
                        $"The control's class id \"{(string?)control.Attribute("classid")}\" is none.",
                        "Write the class in braces."
                    )
                ),
            .. form.Descendants("event")
                .Where(one => !Events.Contains((string?)one.Attribute("name"), StringComparer.Ordinal))
                .Select(one =>
                    Finding.At(
                        one,
                        $"\"{(string?)one.Attribute("name")}\" is no event.",
                        "Use onload, onsave or onchange."
                    )
                ),
            .. form.Descendants("Handler")
                .Where(handler => !Ids.IsId(Ids.Plain((string?)handler.Attribute("handlerUniqueId"))))
                .Select(handler =>
                    Finding.At(handler, "The handler has no id.", "Write a fresh GUID in handlerUniqueId.")
                ),
            .. form.Descendants()
                .SelectMany(node => node.Attributes())
                .Where(attribute =>
                    TruthAttributes.Contains(attribute.Name.LocalName, StringComparer.Ordinal)
                    && !Truths.Contains(attribute.Value, StringComparer.Ordinal)
                )
                .Select(attribute =>
                    Finding.At(
                        attribute.Parent!,
                        $"{attribute.Name.LocalName} is \"{attribute.Value}\".",
                        "Write true or false."
                    )
                ),
        ];

    private static bool IsWidth(string? width) =>
        width is { Length: > 1 }
        && width[^1] == '%'
        && int.TryParse(width[..^1], CultureInfo.InvariantCulture, out var share)
        && share is > 0 and <= 100;

    private static IEnumerable<Finding> Cells(XElement section)
    {
        var columns = ((string?)section.Attribute("columns")) is { } text && text.StartsWith('1') ? text.Length : 4;
        foreach (var cell in section.Elements("rows").Elements("row").Elements("cell"))
        {
            if (cell.Elements("control").Count() > 1)
            {
                yield return Finding.At(cell, "A cell holds one control.", "Give each control its own cell.");
            }

            foreach (var span in Spans.Where(name => cell.Attribute(name) is not null))
            {
                var isNumber = int.TryParse((string?)cell.Attribute(span), CultureInfo.InvariantCulture, out var width);
                if (!isNumber || width < 1 || (span == "colspan" && width > columns))
                {
                    yield return Finding.At(
                        cell,
                        $"The cell's {span} is {(string?)cell.Attribute(span)}, and its section has {columns} columns.",
                        "Correct one of the two."
                    );
                }
            }
        }

        if (
            !section.Elements("rows").Any()
            && section.Ancestors("forms").Any(forms => (string?)forms.Attribute("type") == "main")
        )
        {
            yield return Finding.At(section, "The section has no <rows>.", "Add them, or remove the section.");
        }
    }
}

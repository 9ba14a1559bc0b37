using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>Reads a control of a form; what it is, its class id says.</summary>
internal static class ControlReader
{
    // Class ids of the controls that are no plain fields, as forms of the platform write them.
    private static readonly Dictionary<Guid, ControlKind> Kinds = new()
    {
        [new Guid("E7A81278-8635-4D9E-8D4D-59480B391C5B")] = ControlKind.Subgrid,
        [new Guid("02D4264B-47E2-4B4C-AA95-F439F3F4D458")] = ControlKind.Subgrid,
        [new Guid("5C5600E0-1D6E-4205-A272-BE80DA87FD42")] = ControlKind.QuickView,
        [new Guid("9FDF5F91-88B1-47F4-AD53-C11EFC01A01D")] = ControlKind.WebResource,
        [new Guid("06375649-C143-495E-A496-C962E5B4488E")] = ControlKind.Timeline,
    };

    /// <summary>The control of an element.</summary>
    public static FormControl Read(XElement node)
    {
        var kind = KindOf(node);
        var parameters = node.Element("parameters") ?? new XElement("parameters");
        return new FormControl
        {
            Id = node.Attribute("id")?.Value ?? "",
            Kind = kind,
            Column = node.Attribute("datafieldname")?.Value ?? "",
            IsDisabled = node.Flag("disabled", otherwise: false),
            Grid = kind == ControlKind.Subgrid ? GridPart.Of(parameters, IsEditable(node)) : null,
            Custom = CustomOf(node),
            QuickForms = QuickFormsOf(parameters),
            WebResource = WebResourceOf(parameters.Element("Url")?.Value ?? ""),
        };
    }

    private static ControlKind KindOf(XElement node)
    {
        if (Guid.TryParse(node.Attribute("classid")?.Value, out var id) && Kinds.TryGetValue(id, out var kind))
        {
            return kind;
        }

        return node.Attribute("datafieldname") is null ? ControlKind.Unknown : ControlKind.Field;
    }

    private static string WebResourceOf(string url) => url.Replace("$webresource:", "", StringComparison.Ordinal);

    // A grid control of the form's controlDescriptions may allow typing into the grid.
    private static bool IsEditable(XElement node)
    {
        var id = node.Attribute("uniqueid")?.Value;
        return id is not null
            && node.AncestorsAndSelf()
                .Last()
                .Descendants("controlDescription")
                .Where(one => one.Attribute("forControl")?.Value == id)
                .Descendants("EnableEditing")
                .Any(one => one.Value.Trim() == "yes");
    }

    // Every form factor has an entry of its own, and all of them name the same control.
    private static CustomControlUse? CustomOf(XElement node)
    {
        var id = node.Attribute("uniqueid")?.Value;
        var use = id is null
            ? null
            : node.AncestorsAndSelf()
                .Last()
                .Descendants("controlDescription")
                .Where(one => one.Attribute("forControl")?.Value == id)
                .Elements("customControl")
                .FirstOrDefault(one => one.Attribute("name") is not null);
        return use is null
            ? null
            : new CustomControlUse(
                use.Attribute("name")!.Value,
                use.Elements("parameters")
                    .Elements()
                    .Where(one => one.Attribute("static")?.Value != "true" && !one.HasElements)
                    .ToDictionary(one => one.Name.LocalName, one => one.Value.Trim(), StringComparer.Ordinal)
            );
    }

    private static Dictionary<string, Guid> QuickFormsOf(XElement parameters)
    {
        var found = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var list = parameters.Inner("QuickForms");
        foreach (var form in list?.DescendantsAndSelf("QuickFormId") ?? [])
        {
            if (Guid.TryParse(form.Value.Trim(), out var id))
            {
                found[form.Attribute("entityname")?.Value ?? ""] = id;
            }
        }

        return found;
    }
}

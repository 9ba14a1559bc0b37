using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>What stands in a custom control's manifest, and what forms bind to its parameters.</summary>
internal static class ControlManifestCheck
{
    private static readonly string[] Kinds = ["standard", "virtual"];
    private static readonly string[] Usages = ["bound", "input", "output"];

    // Microsoft Learn, "property element" of the Power Apps component framework.
    private static readonly Dictionary<string, ColumnType[]> Types = new(StringComparer.Ordinal)
    {
        ["Currency"] = [ColumnType.Money],
        ["DateAndTime.DateAndTime"] = [ColumnType.DateTime],
        ["DateAndTime.DateOnly"] = [ColumnType.DateTime],
        ["Decimal"] = [ColumnType.Decimal],
        ["Enum"] = [],
        ["File"] = [],
        ["FP"] = [ColumnType.Double],
        ["Lookup.Simple"] = [ColumnType.Lookup, ColumnType.Customer, ColumnType.Owner],
        ["Multiple"] = [ColumnType.Memo],
        ["MultiSelectOptionSet"] = [ColumnType.MultiChoice],
        ["Object"] = [],
        ["OptionSet"] = [ColumnType.Choice, ColumnType.State, ColumnType.Status],
        ["SingleLine.Email"] = [ColumnType.Text],
        ["SingleLine.Phone"] = [ColumnType.Text],
        ["SingleLine.Text"] = [ColumnType.Text],
        ["SingleLine.TextArea"] = [ColumnType.Text],
        ["SingleLine.Ticker"] = [ColumnType.Text],
        ["SingleLine.URL"] = [ColumnType.Text],
        ["TwoOptions"] = [ColumnType.Boolean],
        ["Whole.None"] = [ColumnType.Integer],
    };

    /// <summary>The manifest by itself.</summary>
    public static IEnumerable<Finding> Manifest(string file, XElement control)
    {
        if (
            !Version.TryParse((string?)control.Attribute("version"), out var version)
            || version.Revision >= 0
            || version.Build < 0
        )
        {
            yield return Finding.In(
                file,
                $"The control's version is \"{(string?)control.Attribute("version")}\".",
                "Write three numbers, such as 1.0.0: a change without a higher version is not taken."
            );
        }

        if ((string?)control.Attribute("control-type") is { } kind && !Kinds.Contains(kind, StringComparer.Ordinal))
        {
            yield return Finding.In(file, $"\"{kind}\" is no kind of control.", "Write standard or virtual.");
        }

        var properties = control.Elements("property").ToList();
        foreach (
            var twin in properties
                .GroupBy(one => (string?)one.Attribute("name") ?? string.Empty, StringComparer.Ordinal)
                .Where(same => same.Count() > 1 || same.Key.Length == 0)
        )
        {
            yield return Finding.In(
                file,
                $"The parameter \"{twin.Key}\" stands twice or has no name.",
                "Give each parameter a name of its own."
            );
        }

        foreach (var finding in properties.SelectMany(property => Property(file, property)))
        {
            yield return finding;
        }
    }

    /// <summary>
    /// What a form binds: a bound parameter names a column of the form's table, of the parameter's type.
    /// </summary>
    public static IEnumerable<Finding> Bindings(XElement used, XElement manifest, KnownTable? table)
    {
        if (table is null)
        {
            yield break;
        }

        foreach (var property in manifest.Elements("property").Where(one => (string?)one.Attribute("usage") == "bound"))
        {
            var name = (string?)property.Attribute("name") ?? string.Empty;
            var bound = used.Elements("parameters").Elements().FirstOrDefault(one => one.Name.LocalName == name);
            if (bound is null || bound.Attribute("static") is not null)
            {
                continue;
            }

            if (table.Column(bound.Value.Trim()) is not { } column)
            {
                yield return Finding.At(
                    bound,
                    $"The parameter {name} is bound to {bound.Value.Trim()}, which is no column of {table.Name}.",
                    "Name a column."
                );
            }
            else if (TypesOf(property, manifest) is { Count: > 0 } types && !types.Contains(column.Type))
            {
                yield return Finding.At(
                    bound,
                    $"The parameter {name} takes "
                        + $"{(string?)property.Attribute("of-type") ?? (string?)property.Attribute("of-type-group")}, "
                        + $"and {column.Name} is a {column.Type}.",
                    "Bind a column of that type."
                );
            }
        }
    }

    private static IEnumerable<Finding> Property(string file, XElement property)
    {
        var name = (string?)property.Attribute("name");
        if ((string?)property.Attribute("usage") is not { } usage || !Usages.Contains(usage, StringComparer.Ordinal))
        {
            yield return Finding.In(
                file,
                $"The usage of the parameter {name} is \"{(string?)property.Attribute("usage")}\".",
                "Write bound, input or output."
            );
        }

        if ((string?)property.Attribute("required") is not (null or "true" or "false"))
        {
            yield return Finding.In(
                file,
                $"The parameter {name} is required \"{(string?)property.Attribute("required")}\".",
                "Write true or false."
            );
        }

        var (type, group) = ((string?)property.Attribute("of-type"), (string?)property.Attribute("of-type-group"));
        if (
            group is null
                ? type is null || !Types.ContainsKey(type)
                : property.Document?.Descendants("type-group").Any(one => (string?)one.Attribute("name") == group)
                    == false
        )
        {
            yield return Finding.In(
                file,
                $"The type of the parameter {name} is \"{type ?? group}\".",
                $"Write one of {string.Join(", ", Types.Keys)}, or a type-group of the manifest."
            );
        }
    }

    private static List<ColumnType> TypesOf(XElement property, XElement manifest)
    {
        var names = (string?)property.Attribute("of-type") is { } one
            ? [one]
            : manifest
                .Elements("type-group")
                .Where(group => (string?)group.Attribute("name") == (string?)property.Attribute("of-type-group"))
                .Elements("type")
                .Select(type => type.Value.Trim())
                .ToArray();
        return [.. names.SelectMany(name => Types.GetValueOrDefault(name, []))];
    }
}

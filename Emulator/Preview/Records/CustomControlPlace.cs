using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Says to the script in the page which control of the package to start, over which row and values.</summary>
/// <param name="session">Who looks.</param>
/// <param name="table">The row's table.</param>
/// <param name="row">The row.</param>
internal sealed class CustomControlPlace(Session session, TableDefinition table, Entity row)
{
    /// <summary>The place as JSON; null where the form puts no control of the solution.</summary>
    /// <param name="control">The form's control.</param>
    /// <param name="isReadOnly">Whether nothing can be typed.</param>
    public string? Of(FormControl control, bool isReadOnly)
    {
        if (
            control.Custom is not { } use
            || session.Screens.Components.Find(ComponentKind.CustomControl, use.Name.ToLowerInvariant())
                is not { } found
        )
        {
            return null;
        }

        var body = found.Xml.Name.LocalName == "control" ? found.Xml : found.Xml.Element("control")!;
        var files = $"/Controls/{found.Name}/";
        return JsonSerializer.Serialize(
            new
            {
                control = $"{body.Attribute("namespace")?.Value}.{body.Attribute("constructor")?.Value}",
                files,
                bundle = files + PathsOf(body, "code").First(),
                strings = Strings(body),
                language = session.Screens.Language.Code,
                table = table.LogicalName,
                id = row.Id,
                name = row.GetAttributeValue<string>(table.PrimaryName) ?? "",
                readOnly = isReadOnly || control.IsDisabled,
                parameters = use
                    .Columns.Where(one => table.TryColumn(one.Value) is not null)
                    .ToDictionary(one => one.Key, one => ValueOf(one.Key, one.Value, body), StringComparer.Ordinal),
            }
        );
    }

    // A text file carries its language in its name, such as Strip.1031.resx; what the control has no file for is
    // English.
    private List<string> Strings(XElement body)
    {
        var all = PathsOf(body, "resx");
        List<string> own = [.. all.Where(path => IsIn(path, session.Screens.Language.Code))];
        return own.Count > 0 ? own : [.. all.Where(path => IsIn(path, ScreenLanguage.English))];
    }

    private static bool IsIn(string path, int language) =>
        path.EndsWith(string.Create(CultureInfo.InvariantCulture, $".{language}.resx"), StringComparison.Ordinal);

    private static List<string> PathsOf(XElement body, string kind) =>
        [
            .. body.Descendants("resources")
                .Elements(kind)
                .OrderBy(one => one.Attribute("order")?.Value, StringComparer.Ordinal)
                .Select(one => one.Attribute("path")!.Value),
        ];

    private object ValueOf(string parameter, string column, XElement body) =>
        new
        {
            column,
            value = Raw(row.Contains(column) ? row[column] : null),
            formatted = ValueText.Of(row, column),
            type = body.Elements("property")
                .FirstOrDefault(one => one.Attribute("name")?.Value == parameter)
                ?.Attribute("of-type")
                ?.Value
                ?? "",
        };

    private static object? Raw(object? value) =>
        value switch
        {
            Money money => money.Value,
            OptionSetValue option => option.Value,
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            EntityReference reference => new[]
            {
                new
                {
                    id = reference.Id,
                    name = reference.Name,
                    entityType = reference.LogicalName,
                },
            },
            _ => value,
        };
}

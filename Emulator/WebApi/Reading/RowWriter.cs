using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Writes rows as JSON, with the annotations that the client prefers.</summary>
internal sealed class RowWriter(EdmModel model, Preferences preferences)
{
    /// <summary>The annotation of formatted values.</summary>
    public const string Formatted = "OData.Community.Display.V1.FormattedValue";

    private const string LookupName = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string Navigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";
    private readonly bool formatted = preferences.Wants(Formatted);
    private readonly bool lookupNames = preferences.Wants(LookupName);
    private readonly bool navigations = preferences.Wants(Navigation);

    /// <summary>The etag of a row; null when its table keeps no versions.</summary>
    public static string? EtagOf(Entity row) =>
        row.RowVersion is { Length: > 0 } version ? $"W/\"{version}\""
        : row.Attributes.TryGetValue("versionnumber", out var number)
            ? $"W/\"{Convert.ToString(number, CultureInfo.InvariantCulture)}\""
        : null;

    /// <summary>A row with these columns, those without a value as null.</summary>
    public JsonObject Write(EdmTable table, Entity row, IEnumerable<ColumnDefinition> columns)
    {
        var json = Start(row);
        var hasId = false;
        foreach (var column in columns)
        {
            hasId |= column.IsPrimaryId;
            Add(json, table, column, row);
        }

        if (!hasId && table.TryProperty(table.Definition.PrimaryId) is not null)
        {
            json[table.Definition.PrimaryId] = row.Id.ToString("D");
        }

        return json;
    }

    /// <summary>A row of a FetchXML query: what it has, under the names that the query gave.</summary>
    public JsonObject WriteFetched(EdmTable table, Entity row)
    {
        var json = Start(row);
        foreach (var (name, value) in row.Attributes)
        {
            if (value is AliasedValue aliased)
            {
                AddAliased(json, name, aliased, row);
            }
            else if (table.Definition.TryColumn(name) is { IsStored: true } column)
            {
                Add(json, table, column, row);
            }
        }

        return json;
    }

    /// <summary>A value of the SDK as JSON.</summary>
    public static JsonNode? Value(object? value, bool isDay = false) =>
        value switch
        {
            null => null,
            bool yes => yes,
            int number => number,
            long number => number,
            decimal number => number,
            double number => number,
            string text => text,
            Guid id => id.ToString("D"),
            DateTime moment when isDay => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Money money => money.Value,
            OptionSetValue option => option.Value,
            OptionSetValueCollection options => string.Join(
                ',',
                options.Select(one => one.Value.ToString(CultureInfo.InvariantCulture))
            ),
            EntityReference reference => reference.Id.ToString("D"),
            AliasedValue aliased => Value(aliased.Value),
            _ => throw ApiFault.NotImplemented($"answers of type {value.GetType().Name}"),
        };

    private static JsonObject Start(Entity row)
    {
        var json = new JsonObject();
        if (EtagOf(row) is { } etag)
        {
            json["@odata.etag"] = etag;
        }

        return json;
    }

    private void Add(JsonObject json, EdmTable table, ColumnDefinition column, Entity row)
    {
        var name = EdmTable.PropertyOf(column);
        var value = column.IsPrimaryId ? row.Id : row.Attributes.Find(column.LogicalName);
        Annotate(json, name, row.FormattedValues.Find(column.LogicalName));
        if (value is EntityReference reference)
        {
            AnnotateLookup(json, name, reference, table.NavigationFor(column, reference.LogicalName)?.Name);
        }

        json[name] = Value(value, column.DateBehavior == DateBehavior.DateOnly);
    }

    private void AddAliased(JsonObject json, string name, AliasedValue aliased, Entity row)
    {
        Annotate(json, name, row.FormattedValues.Find(name));
        if (aliased.Value is EntityReference reference)
        {
            AnnotateLookup(json, name, reference, null);
        }

        var column = aliased.EntityLogicalName is { } table
            ? model.Table(table).Definition.TryColumn(aliased.AttributeLogicalName)
            : null;
        json[name] = Value(aliased.Value, column?.DateBehavior == DateBehavior.DateOnly);
    }

    private void Annotate(JsonObject json, string name, string? text)
    {
        if (formatted && text is not null)
        {
            json[$"{name}@{Formatted}"] = text;
        }
    }

    private void AnnotateLookup(JsonObject json, string name, EntityReference reference, string? navigation)
    {
        if (navigations && navigation is not null)
        {
            json[$"{name}@{Navigation}"] = navigation;
        }

        if (lookupNames)
        {
            json[$"{name}@{LookupName}"] = reference.LogicalName;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Messages;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;
using SalesCorner.Emulator.WebApi.Reading;
using SalesCorner.Emulator.WebApi.Writing;

namespace SalesCorner.Emulator.WebApi.Calls;

/// <summary>Reads the parameters of calls and writes their answers.</summary>
internal static class CallValues
{
    private const string TypeMark = "@odata.type";
    private const string Platform = "Microsoft.Dynamics.CRM.";

    /// <summary>A parameter of a custom API.</summary>
    public static object Read(ApiRequest request, CustomApiParameter parameter, JsonElement json)
    {
        object Plain(string type) => JsonValues.Read(type, json, parameter.Name);
        return parameter.Type switch
        {
            CustomApiType.Boolean => Plain("Edm.Boolean"),
            CustomApiType.DateTime => Plain("Edm.DateTimeOffset"),
            CustomApiType.Decimal => Plain("Edm.Decimal"),
            CustomApiType.Float => Plain("Edm.Double"),
            CustomApiType.Integer => Plain("Edm.Int32"),
            CustomApiType.Money => new Money((decimal)Plain("Edm.Decimal")),
            CustomApiType.Picklist => new OptionSetValue((int)Plain("Edm.Int32")),
            CustomApiType.String => Plain("Edm.String"),
            CustomApiType.Guid => Plain("Edm.Guid"),
            CustomApiType.StringArray => Many(json, parameter.Name)
                .Select(one => (string)JsonValues.Read("Edm.String", one, parameter.Name))
                .ToArray(),
            CustomApiType.Entity => Row(request, json),
            CustomApiType.EntityReference => Reference(request, json),
            _ => new EntityCollection([.. Many(json, parameter.Name).Select(one => Row(request, one))]),
        };
    }

    /// <summary>
    /// A value in an address as JSON; rows may stand in single quotes, as the documentation writes them.
    /// </summary>
    public static JsonElement FromAddress(string text)
    {
        if (text.StartsWith('{') || text.StartsWith('['))
        {
            try
            {
                return JsonElement.Parse(text.Contains('"', StringComparison.Ordinal) ? text : text.Replace('\'', '"'));
            }
            catch (JsonException error)
            {
                throw ApiFault.BadQuery(error.Message);
            }
        }

        return JsonSerializer.SerializeToElement(ODataLiteral.Read(text));
    }

    /// <summary>The table that a JSON object names as its type.</summary>
    public static EdmTable TableOf(ApiRequest request, JsonElement json)
    {
        var type =
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty(TypeMark, out var mark)
                ? mark.ToString().TrimStart('#')
                : "";
        return type.StartsWith(Platform, StringComparison.Ordinal)
            ? request.Model.Table(type[Platform.Length..])
            : throw ApiFault.BadBody($"a row must name its type: \"{TypeMark}\": \"{Platform}account\".");
    }

    /// <summary>A row that names its type.</summary>
    public static Entity Row(ApiRequest request, JsonElement json) =>
        new RowReader(request).ReadFlat(TableOf(request, json), json);

    /// <summary>An answer's value as JSON.</summary>
    public static JsonNode? Write(ApiRequest request, object? value) =>
        value switch
        {
            Entity row => Written(request, row),
            EntityReference reference => new JsonObject
            {
                [TypeMark] = "#" + Platform + reference.LogicalName,
                [request.Catalog.Table(reference.LogicalName).PrimaryId] = reference.Id.ToString("D"),
            },
            EntityCollection rows => new JsonArray([.. rows.Entities.Select(row => Written(request, row))]),
            string[] texts => new JsonArray([.. texts.Select(text => (JsonNode)text)]),
            _ => RowWriter.Value(value),
        };

    private static JsonObject Written(ApiRequest request, Entity row)
    {
        var table = request.Model.Table(row.LogicalName);
        var columns = table.Columns.Where(column => row.Contains(column.LogicalName));
        var json = new RowWriter(request.Model, request.Preferences).Write(table, row, columns);
        json.Insert(0, TypeMark, "#" + Platform + row.LogicalName);
        return json;
    }

    /// <summary>A row that is named by its address, or by its type and id.</summary>
    public static EntityReference Reference(ApiRequest request, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("@odata.id", out var address))
        {
            return RowLinks.Read(request, address.ToString());
        }

        return Row(request, json).ToEntityReference();
    }

    /// <summary>The parts of a list.</summary>
    public static JsonElement.ArrayEnumerator Many(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Array
            ? json.EnumerateArray()
            : throw ApiFault.BadBody($"'{name}' must be a list.");
}

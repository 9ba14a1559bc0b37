using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Reads a row from JSON: values, @odata.bind, and rows to make with it (deep insert).</summary>
internal sealed class RowReader(ApiRequest request)
{
    private const string Bind = "@odata.bind";

    /// <summary>The row.</summary>
    public WrittenRow Read(EdmTable table, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw ApiFault.BadBody($"a row of '{table.Name}' is no JSON object.");
        }

        var row = new WrittenRow(new Entity(table.Name));
        foreach (var property in json.EnumerateObject())
        {
            Add(table, row, property.Name, property.Value);
        }

        return row;
    }

    /// <summary>A row that can only have values and binds.</summary>
    public Entity ReadFlat(EdmTable table, JsonElement json)
    {
        var row = Read(table, json);
        return row.Befores.Count == 0 && row.Afters.Count == 0
            ? row.Entity
            : throw ApiFault.NotImplemented("related rows inside the rows of an action");
    }

    private void Add(EdmTable table, WrittenRow row, string name, JsonElement value)
    {
        if (name.EndsWith(Bind, StringComparison.Ordinal))
        {
            AddBind(table, row, name[..^Bind.Length], value);
        }
        else if (name.Contains('@', StringComparison.Ordinal))
        {
            // Annotations, such as those that came with a row that was read, say nothing here.
            return;
        }
        else if (table.TryProperty(name) is { } column)
        {
            AddValue(row.Entity, column, value);
        }
        else if (table.TrySingle(name) is { } single)
        {
            AddSingle(row, single, value);
        }
        else
        {
            AddMany(table, row, table.TryMany(name) ?? throw UnknownProperty(table, name), value);
        }
    }

    private static void AddValue(Entity row, ColumnDefinition column, JsonElement value)
    {
        if (column.IsLookup)
        {
            throw ApiFault.BadBody(
                "CRM do not support direct update of Entity Reference properties, Use Navigation properties instead."
            );
        }

        var read = JsonValues.Read(column, value);
        if (!column.IsPrimaryId)
        {
            row[column.LogicalName] = read;
        }
        else if (read is Guid id)
        {
            row.Id = id;
        }
    }

    private void AddBind(EdmTable table, WrittenRow row, string name, JsonElement value)
    {
        if (table.TrySingle(name) is { } single)
        {
            row.Entity[single.Column.LogicalName] =
                value.ValueKind == JsonValueKind.Null ? null : Target(single, value);
            return;
        }

        var many =
            table.TryMany(name)
            ?? throw ApiFault.BadBody(
                $"An undeclared property '{name}' which only has property annotations in the payload but no "
                    + "property value "
                    + "was found in the payload. In OData, only declared navigation properties and declared "
                    + "named streams can be "
                    + "represented as properties without values."
            );
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw ApiFault.BadBody($"'{name}{Bind}' takes a list of addresses.");
        }

        foreach (var one in value.EnumerateArray())
        {
            row.Afters.Add((many.Name, RowLinks.Read(request, Text(one))));
        }
    }

    private EntityReference Target(SingleNavigation single, JsonElement value)
    {
        var target = RowLinks.Read(request, Text(value));
        var isAllowed = single.Target is null
            ? single.Column.Targets.Contains(target.LogicalName, StringComparer.Ordinal)
            : single.Target == target.LogicalName;
        return isAllowed
            ? target
            : throw ApiFault.BadBody($"'{single.Name}' does not lead to rows of '{target.LogicalName}'.");
    }

    private void AddSingle(WrittenRow row, SingleNavigation single, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            row.Entity[single.Column.LogicalName] = null;
            return;
        }

        var target = single.Target ?? throw ApiFault.NotImplemented($"a new owner inside a row ('{single.Name}')");
        row.Befores.Add((single.Column.LogicalName, Read(request.Model.Table(target), value)));
    }

    private void AddMany(EdmTable table, WrittenRow row, ManyNavigation many, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw ApiFault.BadBody($"'{many.Name}' takes a list of rows.");
        }

        if (many.Name == Navigations.PartiesOf(table.Definition))
        {
            new PartyReader(this).Add(request.Model.Table(many.Target), row.Entity, value);
            return;
        }

        foreach (var child in value.EnumerateArray())
        {
            var made = Read(request.Model.Table(many.Target), child);
            row.Children.Add((many, made));
        }
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw ApiFault.BadBody("an address of a row must be a text.");

    private static ApiFault UnknownProperty(EdmTable table, string name) =>
        ApiFault.BadBody(
            $"The property '{name}' does not exist on type 'Microsoft.Dynamics.CRM.{table.Name}'. Make sure "
                + "to only use "
                + "property names that are defined by the type."
        );
}

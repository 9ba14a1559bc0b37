using System.Text.Json.Nodes;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.WebApi.Describing;

/// <summary>Columns as EntityDefinitions shows them.</summary>
internal static class ColumnJson
{
    /// <summary>A column.</summary>
    public static JsonObject Of(ColumnDefinition column)
    {
        var kind = KindOf(column);
        var json = new JsonObject
        {
            ["@odata.type"] = $"#Microsoft.Dynamics.CRM.{kind.Class}AttributeMetadata",
            ["MetadataId"] = StableId.Of("column", $"{column.Table}.{column.LogicalName}").ToString("D"),
            ["LogicalName"] = column.LogicalName,
            ["SchemaName"] = column.SchemaName,
            ["EntityLogicalName"] = column.Table,
            ["AttributeOf"] = null,
            ["AttributeType"] = kind.Type,
            ["AttributeTypeName"] = new JsonObject { ["Value"] = kind.Name },
            ["IsPrimaryId"] = column.IsPrimaryId,
            ["IsPrimaryName"] = column.IsPrimaryName,
            ["IsCustomAttribute"] = column.IsCustom,
            ["IsValidForCreate"] = column.ValidForCreate,
            ["IsValidForUpdate"] = column.ValidForUpdate,
            ["IsValidForRead"] = column.ValidForRead,
            ["IsSecured"] = column.IsSecured,
            ["RequiredLevel"] = new JsonObject { ["Value"] = column.Required ? "ApplicationRequired" : "None" },
            ["DisplayName"] = TableJson.Label(column.DisplayName),
            ["Description"] = TableJson.Label(column.Description),
        };
        AddLimits(json, column);
        return json;
    }

    /// <summary>The options of a choice.</summary>
    public static JsonObject OptionSet(ColumnDefinition column) =>
        new()
        {
            ["Name"] = column.GlobalChoice ?? $"{column.Table}_{column.LogicalName}",
            ["IsGlobal"] = column.GlobalChoice is not null,
            ["Options"] = Options(column.Options),
        };

    /// <summary>A list of options.</summary>
    public static JsonArray Options(IEnumerable<Option> options) =>
        [.. options.Select(option => (JsonNode)Option(option))];

    /// <summary>The name of the column's class, without "AttributeMetadata".</summary>
    public static string ClassOf(ColumnDefinition column) => KindOf(column).Class;

    private static JsonObject Option(Option option)
    {
        var json = new JsonObject
        {
            ["Value"] = option.Value,
            ["Label"] = TableJson.Label(option.Label),
            ["Color"] = option.Color,
        };
        if (option.State is { } state)
        {
            json["State"] = state;
        }

        return json;
    }

    private static void AddLimits(JsonObject json, ColumnDefinition column)
    {
        if (column.MaxLength is { } length)
        {
            json["MaxLength"] = length;
        }

        if (column.Minimum is { } minimum)
        {
            json["MinValue"] = minimum;
        }

        if (column.Maximum is { } maximum)
        {
            json["MaxValue"] = maximum;
        }

        if (column.Precision is { } precision)
        {
            json["Precision"] = precision;
        }

        if (column.IsLookup)
        {
            json["Targets"] = new JsonArray([.. column.Targets.Select(target => (JsonNode)target)]);
        }

        if (column.Type == ColumnType.DateTime)
        {
            json["DateTimeBehavior"] = new JsonObject { ["Value"] = column.DateBehavior.ToString() };
            json["Format"] = column.ShowsDay ? "DateOnly" : "DateAndTime";
        }
    }

    private static (string Class, string Type, string Name) KindOf(ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Boolean => ("Boolean", "Boolean", "BooleanType"),
            ColumnType.Integer => ("Integer", "Integer", "IntegerType"),
            ColumnType.BigInt => ("BigInt", "BigInt", "BigIntType"),
            ColumnType.Double => ("Double", "Double", "DoubleType"),
            ColumnType.Decimal => ("Decimal", "Decimal", "DecimalType"),
            ColumnType.Money => ("Money", "Money", "MoneyType"),
            ColumnType.Text => ("String", "String", "StringType"),
            ColumnType.Memo => ("Memo", "Memo", "MemoType"),
            ColumnType.DateTime => ("DateTime", "DateTime", "DateTimeType"),
            ColumnType.Choice => ("Picklist", "Picklist", "PicklistType"),
            ColumnType.MultiChoice => ("MultiSelectPicklist", "Virtual", "MultiSelectPicklistType"),
            ColumnType.State => ("State", "State", "StateType"),
            ColumnType.Status => ("Status", "Status", "StatusType"),
            ColumnType.Customer => ("Lookup", "Customer", "CustomerType"),
            ColumnType.Owner => ("Lookup", "Owner", "OwnerType"),
            ColumnType.PartyList => ("Lookup", "PartyList", "PartyListType"),
            ColumnType.UniqueIdentifier => ("UniqueIdentifier", "Uniqueidentifier", "UniqueidentifierType"),
            ColumnType.EntityName => ("EntityName", "EntityName", "EntityNameType"),
            _ => ("Lookup", "Lookup", "LookupType"),
        };
}

using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>Columns as the SDK shows them; what the emulator does not know of a column stays null.</summary>
internal static class ColumnDescriber
{
    /// <summary>A column.</summary>
    public static AttributeMetadata Of(TableDefinition table, ColumnDefinition column)
    {
        var described = Typed(table, column);
        described.MetadataId = IdOf(column);
        described.LogicalName = column.LogicalName;
        described.SchemaName = column.SchemaName;
        described.DisplayName = Texts.Label(column.DisplayName);
        described.Description = Texts.Label(column.Description);
        described.IsValidForCreate = column.ValidForCreate;
        described.IsValidForUpdate = column.ValidForUpdate;
        described.IsSecured = column.IsSecured;
        described.RequiredLevel = new AttributeRequiredLevelManagedProperty(LevelOf(column));
        return described
            .Set(nameof(AttributeMetadata.IsValidForRead), column.ValidForRead)
            .Set(nameof(AttributeMetadata.EntityLogicalName), column.Table)
            .Set(nameof(AttributeMetadata.IsPrimaryId), column.IsPrimaryId)
            .Set(nameof(AttributeMetadata.IsPrimaryName), column.IsPrimaryName)
            .Set(nameof(AttributeMetadata.IsCustomAttribute), column.IsCustom)
            .Set(nameof(AttributeMetadata.IsLogical), !column.IsStored);
    }

    /// <summary>The id of a column's metadata.</summary>
    public static Guid IdOf(ColumnDefinition column) => StableId.Of("column", $"{column.Table}.{column.LogicalName}");

    private static AttributeRequiredLevel LevelOf(ColumnDefinition column) =>
        column switch
        {
            { IsPrimaryId: true } => AttributeRequiredLevel.SystemRequired,
            { Required: true } => AttributeRequiredLevel.ApplicationRequired,
            _ => AttributeRequiredLevel.None,
        };

    private static AttributeMetadata Typed(TableDefinition table, ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Boolean
            or ColumnType.Choice
            or ColumnType.MultiChoice
            or ColumnType.State
            or ColumnType.Status => ChoiceDescriber.Of(table, column),
            ColumnType.Integer => new IntegerAttributeMetadata
            {
                Format = IntegerFormat.None,
                MinValue = (int?)column.Minimum ?? int.MinValue,
                MaxValue = (int?)column.Maximum ?? int.MaxValue,
            },
            ColumnType.BigInt => new BigIntAttributeMetadata(),
            ColumnType.Double => new DoubleAttributeMetadata
            {
                MinValue = (double?)column.Minimum,
                MaxValue = (double?)column.Maximum,
                Precision = column.Precision,
            },
            ColumnType.Decimal => new DecimalAttributeMetadata
            {
                MinValue = column.Minimum,
                MaxValue = column.Maximum,
                Precision = column.Precision,
            },
            ColumnType.Money => Money(column),
            ColumnType.DateTime => Date(column),
            ColumnType.UniqueIdentifier => new UniqueIdentifierAttributeMetadata(),
            ColumnType.EntityName => new EntityNameAttributeMetadata(),
            ColumnType.Memo => new MemoAttributeMetadata
            {
                Format = StringFormat.TextArea,
                MaxLength = column.MaxLength,
            },
            ColumnType.Text => new StringAttributeMetadata
            {
                Format = StringFormat.Text,
                FormatName = StringFormatName.Text,
                MaxLength = column.MaxLength,
            },
            _ => Lookup(column),
        };

    private static MoneyAttributeMetadata Money(ColumnDefinition column)
    {
        var money = new MoneyAttributeMetadata
        {
            MinValue = (double?)column.Minimum,
            MaxValue = (double?)column.Maximum,
            Precision = column.Precision,
            CalculationOf = column.BaseOf,
        };
        return money.Set(nameof(MoneyAttributeMetadata.IsBaseCurrency), column.BaseOf is not null);
    }

    private static DateTimeAttributeMetadata Date(ColumnDefinition column) =>
        new()
        {
            Format = column.ShowsDay ? DateTimeFormat.DateOnly : DateTimeFormat.DateAndTime,
            DateTimeBehavior = column.DateBehavior.ToString(),
        };

    private static LookupAttributeMetadata Lookup(ColumnDefinition column)
    {
        var type = Enum.Parse<AttributeTypeCode>(column.Type.ToString());
        var lookup = new LookupAttributeMetadata { Targets = [.. column.Targets] };
        AttributeTypeDisplayName name = type + "Type";
        return lookup
            .Set(nameof(AttributeMetadata.AttributeType), type)
            .Set(nameof(AttributeMetadata.AttributeTypeName), name);
    }
}

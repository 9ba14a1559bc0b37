using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Messages.Describing;

/// <summary>Columns with options as the SDK shows them.</summary>
internal static class ChoiceDescriber
{
    /// <summary>A column of yes or no, of options, of the state or of the status reason.</summary>
    public static AttributeMetadata Of(TableDefinition table, ColumnDefinition column) =>
        column.Type switch
        {
            ColumnType.Boolean => Boolean(column),
            ColumnType.Choice => new PicklistAttributeMetadata
            {
                OptionSet = OptionSet(column, OptionSetType.Picklist, Texts.Options(column.Options)),
                DefaultFormValue = column.DefaultValue as int? ?? -1,
            },
            ColumnType.MultiChoice => new MultiSelectPicklistAttributeMetadata
            {
                OptionSet = OptionSet(column, OptionSetType.Picklist, Texts.Options(column.Options)),
            },
            ColumnType.State => new StateAttributeMetadata
            {
                OptionSet = OptionSet(
                    column,
                    OptionSetType.State,
                    [.. column.Options.Select(option => State(table, option))]
                ),
            },
            _ => new StatusAttributeMetadata
            {
                OptionSet = OptionSet(column, OptionSetType.Status, [.. column.Options.Select(Status)]),
            },
        };

    private static BooleanAttributeMetadata Boolean(ColumnDefinition column)
    {
        var no = column.Options.FirstOrDefault(option => option.Value == 0) ?? new Option(0, "No");
        var yes = column.Options.FirstOrDefault(option => option.Value == 1) ?? new Option(1, "Yes");
        return new BooleanAttributeMetadata(new BooleanOptionSetMetadata(Texts.Option(yes), Texts.Option(no)))
        {
            DefaultValue = column.DefaultValue as bool? ?? false,
        };
    }

    private static OptionSetMetadata OptionSet(
        ColumnDefinition column,
        OptionSetType type,
        OptionMetadataCollection options
    ) =>
        new(options)
        {
            Name = column.GlobalChoice ?? $"{column.Table}_{column.LogicalName}",
            DisplayName = Texts.Label(column.DisplayName),
            IsGlobal = column.GlobalChoice is not null,
            OptionSetType = type,
        };

    private static StateOptionMetadata State(TableDefinition table, Option option) =>
        new()
        {
            Value = option.Value,
            Label = Texts.Label(option.Label),
            InvariantName = option.Label,
            DefaultStatus = table.DefaultStatuses.TryGetValue(option.Value, out var status) ? status : null,
        };

    private static StatusOptionMetadata Status(Option option) =>
        new(option.Value, option.State) { Label = Texts.Label(option.Label), Color = option.Color };
}

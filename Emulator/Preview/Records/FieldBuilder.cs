using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Lists;
using SalesCorner.Emulator.Preview.Web;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Makes a row's value ready to be drawn.</summary>
internal sealed class FieldBuilder(Session session, Entity row)
{
    /// <summary>The value of a column.</summary>
    public FieldModel Build(ColumnDefinition column, string name, string? label, bool isEditable)
    {
        var value = row.Contains(column.LogicalName) ? row[column.LogicalName] : null;
        var input = TypedText.InputOf(column);
        var typed = TypedText.Of(column, value);
        return new FieldModel
        {
            Column = column.LogicalName,
            Name = name,
            Label = label ?? column.DisplayName,
            Description = column.Description,
            Text = ValueText.Of(row, column.LogicalName),
            Typed = session.Typed?.TryGetValue(name, out var again) == true ? again.ToString() : typed,
            Before = typed,
            Input = input ?? FieldInput.Text,
            IsEditable = isEditable && input is not null,
            IsRequired = column.Required,
            MaxLength = column.MaxLength,
            Options = OptionsOf(column),
            Targets = column.IsLookup ? column.Targets : [],
            Reference = value is EntityReference named ? $"{named.LogicalName}:{named.Id:D}" : "",
            Address = session.AddressOf(value as EntityReference),
            Colour = ColourOf(column, value),
            Unit = column.Type == ColumnType.Money ? SymbolIn(ValueText.Of(row, column.LogicalName)) : "",
        };
    }

    // A status reason has to belong to the row's state.
    private List<FieldOption> OptionsOf(ColumnDefinition column)
    {
        var state = row.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? 0;
        var options = column.Options.Where(option => option.State is null || option.State == state);
        return [.. options.Select(option => new FieldOption(FormattableString.Invariant($"{option.Value}"), option.Label))];
    }

    private static string? ColourOf(ColumnDefinition column, object? value) => value is OptionSetValue chosen
        ? column.Options.FirstOrDefault(option => option.Value == chosen.Value)?.Color
        : null;

    private static string SymbolIn(string amount) =>
        new([.. amount.TrimStart('-').TakeWhile(one => !char.IsAsciiDigit(one))]);
}

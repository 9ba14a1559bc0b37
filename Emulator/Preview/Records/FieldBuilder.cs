using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Charts;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Makes a row's value ready to be drawn.</summary>
internal sealed class FieldBuilder(Session session, Entity row)
{
    /// <summary>The value of a column.</summary>
    public FieldModel Build(ColumnDefinition column, string name, string? label, bool isEditable)
    {
        var value = row.Contains(column.LogicalName) ? row[column.LogicalName] : null;
        var input = TypedText.InputOf(column);
        var before = TypedText.Of(column, value);
        var typed = session.Typed?.TryGetValue(name, out var again) == true ? again.ToString() : before;
        var reference = PickedRow.Pack(value as EntityReference, before);
        return new FieldModel
        {
            Column = column.LogicalName,
            Name = name,
            Label = label ?? column.DisplayName,
            Description = column.Description,
            Text = ValueText.Of(row, column.LogicalName),
            Typed = typed,
            Before = before,
            Input = input ?? FieldInput.Text,
            IsEditable = isEditable && input is not null,
            IsRequired = column.Required,
            MaxLength = column.MaxLength,
            Options = OptionsOf(column),
            Targets = column.IsLookup ? column.Targets : [],
            Reference =
                session.Typed?.TryGetValue("ref." + name, out var picked) == true ? picked.ToString() : reference,
            ReferenceBefore = reference,
            Namesakes = column.IsLookup && typed != before ? NamesakesOf(column, typed) : [],
            Address = session.AddressOf(value as EntityReference),
            Colour = ColourOf(column, value),
            Unit = column.Type == ColumnType.Money ? BaseMoney.SymbolIn(ValueText.Of(row, column.LogicalName)) : "",
        };
    }

    // Only a name that was just typed has to be told apart: a stored lookup already means one row.
    private List<FieldOption> NamesakesOf(ColumnDefinition column, string name)
    {
        var rows = name.Length > 0 ? new RowByName(session).All(column, name) : [];
        return rows.Count > 1 ? [.. rows.Select(row => new FieldOption(row.Packed, row.Detail))] : [];
    }

    // A status reason has to belong to the row's state.
    private List<FieldOption> OptionsOf(ColumnDefinition column)
    {
        var state = row.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? 0;
        var options = column.Options.Where(option => option.State is null || option.State == state);
        return
        [
            .. options.Select(option => new FieldOption(FormattableString.Invariant($"{option.Value}"), option.Label)),
        ];
    }

    private static string? ColourOf(ColumnDefinition column, object? value) =>
        value is OptionSetValue chosen
            ? column.Options.FirstOrDefault(option => option.Value == chosen.Value)?.Color
            : null;
}

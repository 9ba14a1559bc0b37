using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>What the texts of a row are made from, once somebody looks at them: its values as they were read.</summary>
/// <param name="layout">The attributes that may have a text, with their columns.</param>
internal sealed class RowTexts((string Key, ColumnDefinition Column)[] layout)
{
    /// <summary>Makes the texts of such values.</summary>
    public static readonly Func<object, Dictionary<string, string>> Write = static from => ((RowTexts)from).All();

    private readonly object?[] values = new object?[layout.Length];
    private string?[]? symbols;

    /// <summary>Notes a value.</summary>
    /// <param name="place">The place of its attribute in the layout.</param>
    /// <param name="value">The value.</param>
    /// <param name="symbol">The symbol of an amount's currency.</param>
    /// <remarks>A plug-in may change the objects that it was given: what counts is what was read.</remarks>
    public void Set(int place, object value, string? symbol)
    {
        switch (value)
        {
            case Money money:
                values[place] = money.Value;
                (symbols ??= new string?[layout.Length])[place] = symbol;
                break;
            case OptionSetValue or OptionSetValueCollection or EntityReference:
                values[place] = ValueFormatter.Format(layout[place].Column, value);
                break;
            case not (string or Guid):
                values[place] = value;
                break;
        }
    }

    private Dictionary<string, string> All()
    {
        var texts = new Dictionary<string, string>(layout.Length, StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            var (key, column) = layout[i];
            var text = values[i] switch
            {
                null => null,
                string made => made,
                decimal amount when column.Type == ColumnType.Money => ValueFormatter.Amount(
                    column,
                    amount,
                    symbols?[i]
                ),
                var value => ValueFormatter.Format(column, value),
            };
            if (text is not null)
            {
                texts[key] = text;
            }
        }

        return texts;
    }
}

using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Queries.Sql;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>Reads the values of one row of a statement into an entity.</summary>
internal static class RowReader
{
    /// <summary>The row with its attributes and formatted values; values that are missing are left out.</summary>
    public static Entity Read(QueryPlan plan, StatementReader reader, RowNames names)
    {
        var row = new Entity(plan.Root.Table.LogicalName);
        SdkRooms.Reserve(row, plan.Outputs.Length + 1);
        if (plan.IdOrdinal >= 0)
        {
            row.Id = ValueCodec.GuidAt(reader, plan.IdOrdinal);
            row[plan.Root.Table.PrimaryId] = row.Id;
        }

        if (plan.VersionOrdinal >= 0 && !reader.IsDBNull(plan.VersionOrdinal))
        {
            row.RowVersion = reader.GetInt64(plan.VersionOrdinal).ToString(CultureInfo.InvariantCulture);
        }

        var texts = new RowTexts(plan.TextLayout);
        for (var i = 0; i < plan.Outputs.Length; i++)
        {
            Add(row, i, plan.Outputs[i], texts, reader, names);
        }

        SdkRooms.Format(row, texts, RowTexts.Write);
        return row;
    }

    private static void Add(
        Entity row,
        int place,
        OutputColumn output,
        RowTexts texts,
        StatementReader reader,
        RowNames names
    )
    {
        if (output.Selected.CountChildren)
        {
            AddAliased(row, output, reader.GetInt32(output.Ordinal));
            return;
        }

        var value = Value(output, reader);
        if (value is null)
        {
            return;
        }

        if (output.IsNamed && value is EntityReference reference && output.Column.RefersTo(reference.LogicalName))
        {
            reference.Name = names.NameOf(reference.LogicalName, reference.Id);
        }

        texts.Set(place, value, value is Money ? Symbol(output, reader, names) : null);
        if (output.IsAliased)
        {
            AddAliased(row, output, value);
        }
        else
        {
            row.Attributes[output.Key] = value;
        }
    }

    private static string? Symbol(OutputColumn output, StatementReader reader, RowNames names)
    {
        if (output.Column.BaseOf is not null)
        {
            return names.BaseSymbol();
        }

        return output.CurrencyOrdinal < 0 || reader.IsDBNull(output.CurrencyOrdinal)
            ? null
            : names.SymbolOf(reader.GetGuid(output.CurrencyOrdinal));
    }

    /// <summary>The value in the SDK's form; null for none.</summary>
    public static object? Value(OutputColumn output, StatementReader reader)
    {
        var value = ValueCodec.FromSql(output.Column, reader, output.Ordinal, Text(reader, output.TypeOrdinal));
        if (value is EntityReference reference)
        {
            reference.Name = Text(reader, output.NameOrdinal);
        }

        return value;
    }

    /// <summary>A text of the row; null when there is none or no such position.</summary>
    public static string? Text(StatementReader reader, int ordinal) =>
        ordinal < 0 || reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    /// <summary>Adds an aliased value.</summary>
    public static void AddAliased(Entity row, OutputColumn output, object? value) =>
        row.Attributes[output.Key] = new AliasedValue(
            output.Source.Table.LogicalName,
            output.Column.LogicalName,
            value
        );
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;
using SalesCorner.Emulator.Queries.Sql;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>Reads one group of an aggregate query: every value is an aliased one, null when there is none.</summary>
internal static class AggregateReader
{
    /// <summary>The group as an entity without an id.</summary>
    public static Entity Read(QueryPlan plan, QueryCaller caller, StatementReader reader)
    {
        var row = new Entity(plan.Root.Table.LogicalName);
        foreach (var output in plan.Columns)
        {
            var value = Value(output, reader);
            RowReader.AddAliased(row, output, value);
            if (value is not null && Text(output, value, caller, reader) is { } text)
            {
                row.FormattedValues[output.Key] = text;
            }
        }

        return row;
    }

    private static object? Value(OutputColumn output, StatementReader reader)
    {
        var selected = output.Selected;
        if (reader.IsDBNull(output.Ordinal))
        {
            return null;
        }

        if (
            selected.Aggregate is AggregateKind.Count or AggregateKind.CountColumn
            || selected.DateGrouping != DateGrouping.None
        )
        {
            return reader.GetInt32(output.Ordinal);
        }

        return selected.Aggregate switch
        {
            AggregateKind.Avg => Average(output, reader),
            AggregateKind.Sum => Sum(output.Column, reader, output.Ordinal),
            _ => RowReader.Value(output, reader),
        };
    }

    private static object Sum(ColumnDefinition column, StatementReader reader, int ordinal) =>
        column.Type switch
        {
            ColumnType.Integer when reader.GetInt64(ordinal) is var sum && (sum > int.MaxValue || sum < int.MinValue) =>
                throw QueryFaults.Invalid($"The sum of '{column.LogicalName}' is {sum}: too great for a whole number."),
            ColumnType.Double => reader.GetDouble(ordinal),
            _ => ValueCodec.FromSql(column, reader, ordinal, null)!,
        };

    // As SQL Server: whole numbers are cut off, exact numbers keep the decimals of their column's type.
    private static object Average(OutputColumn output, StatementReader reader)
    {
        var count = reader.GetInt64(output.CountOrdinal);
        if (output.Column.Type == ColumnType.Double)
        {
            return reader.GetDouble(output.Ordinal) / count;
        }

        var sum = reader.GetInt64(output.Ordinal);
        return output.Column.Type switch
        {
            ColumnType.Integer => (int)(sum / count),
            ColumnType.BigInt => sum / count,
            ColumnType.Money => new Money(Mean(sum, count, NumberEncoding.MoneyScale, 4)),
            _ => Mean(sum, count, NumberEncoding.DecimalScale, 10),
        };
    }

    private static decimal Mean(long sum, long count, long scale, int decimals) =>
        Math.Round(sum / (decimal)count / scale, decimals, MidpointRounding.AwayFromZero);

    private static string? Text(OutputColumn output, object value, QueryCaller caller, StatementReader reader) =>
        (output.Selected.DateGrouping, value) switch
        {
            (DateGrouping.FiscalYear, int year) => FiscalCalendar.NameOf(year),
            (DateGrouping.FiscalPeriod, int period) => caller.FiscalCalendar.NameOf(
                new FiscalPeriod(period / DateGroupSql.YearFactor, period % DateGroupSql.YearFactor)
            ),
            (_, int number) => ValueFormatter.Number(number, 0),
            _ => ValueFormatter.Format(output.Column, value, RowReader.Text(reader, output.SymbolOrdinal)),
        };
}

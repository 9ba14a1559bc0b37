using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Lists;

/// <summary>Says in words what a condition in an address asks for.</summary>
internal static class FilterWords
{
    /// <summary>The words: "Owner: Anna Berg".</summary>
    public static string Of(Session session, TableDefinition table, string text)
    {
        var parts = text.Split(':', 3);
        if (table.TryColumn(parts[0]) is not { } column)
        {
            return text;
        }

        var value = parts switch
        {
            [_, "null"] => "(blank)",
            [_, "eq", var one] => ValueOf(session, column, one),
            [_, _, var period] => Period(period),
            _ => "",
        };
        return $"{column.DisplayName}: {value}";
    }

    private static string ValueOf(Session session, ColumnDefinition column, string value)
    {
        if (int.TryParse(value, CultureInfo.InvariantCulture, out var number))
        {
            return column.Options.FirstOrDefault(option => option.Value == number)?.Label ?? value;
        }

        return Guid.TryParse(value, out var id)
            ? column.Targets.Select(target => NameIn(session, target, id)).FirstOrDefault(name => name is not null)
                ?? value
            : value;
    }

    private static string? NameIn(Session session, string target, Guid id)
    {
        var table = session.Metadata.Table(target);
        var refused = Refusals.Catch(
            () => session.Service.Retrieve(target, id, new ColumnSet(table.PrimaryName)),
            out var row
        );
        return refused is null ? row!.GetAttributeValue<string>(table.PrimaryName) : null;
    }

    private static string Period(string period) =>
        period.Split(',') is [var number, var year] ? $"period {number} of fiscal year {year}" : period;
}

using System.Globalization;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>What a request wants of a table's rows.</summary>
internal sealed record QueryOptions
{
    private const int MostExpands = 15;

    /// <summary>The columns to answer.</summary>
    public required IReadOnlyList<ColumnDefinition> Columns { get; init; }

    /// <summary>The names of the columns in the answer's context; empty when all are answered.</summary>
    public IReadOnlyList<string> Selected { get; init; } = [];

    /// <summary>Which rows.</summary>
    public FilterExpression? Filter { get; init; }

    /// <summary>The order.</summary>
    public IReadOnlyList<(ColumnDefinition Column, bool Descending)> Order { get; init; } = [];

    /// <summary>The most rows.</summary>
    public int? Top { get; init; }

    /// <summary>Whether to say how many rows there are.</summary>
    public bool Count { get; init; }

    /// <summary>The related rows to answer too.</summary>
    public IReadOnlyList<ExpandOption> Expands { get; init; } = [];

    /// <summary>Reads the options; those that mean nothing here must have been taken away.</summary>
    public static QueryOptions Read(EdmTable table, IReadOnlyDictionary<string, string> options)
    {
        RefuseUnknown(options);
        var selected = Selection(table, options.GetValueOrDefault("$select"));
        return new QueryOptions
        {
            Columns = selected ?? table.Columns,
            Selected = [.. (selected ?? []).Select(EdmTable.PropertyOf)],
            Filter = options.TryGetValue("$filter", out var filter) ? new FilterParser(filter, options).Parse() : null,
            Order = options.TryGetValue("$orderby", out var order)
                ? [.. ODataText.List(order).Select(one => OrderOf(table, one))]
                : [],
            Top = options.TryGetValue("$top", out var top) ? Number("$top", top) : null,
            Count = options.GetValueOrDefault("$count") == "true",
            Expands = options.TryGetValue("$expand", out var expand) ? Expand(table, expand) : [],
        };
    }

    private static List<ExpandOption> Expand(EdmTable table, string text)
    {
        List<ExpandOption> expands = [.. ODataText.List(text).Select(one => ExpandOption.Read(table, one))];

        // "Expand navigation properties": a request may hold 15 of them.
        return expands.Count <= MostExpands
            ? expands
            : throw ApiFault.BadQuery($"Number of $expand options exceeds the maximum of {MostExpands}.");
    }

    private static List<ColumnDefinition>? Selection(EdmTable table, string? text)
    {
        var names = ODataText.List(text ?? "");
        return names.Count == 0 || names.Contains("*", StringComparer.Ordinal)
            ? null
            : [.. names.Select(table.Property).Distinct()];
    }

    private static (ColumnDefinition Column, bool Descending) OrderOf(EdmTable table, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0].Contains('/', StringComparison.Ordinal))
        {
            throw ApiFault.NotImplemented($"$orderby by the related property '{words[0]}'");
        }

        return words switch
        {
            [_] or [_, "asc"] => (table.Property(words[0]), false),
            [_, "desc"] => (table.Property(words[0]), true),
            _ => throw ApiFault.BadQuery($"'{text}' is no order."),
        };
    }

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw ApiFault.BadQuery($"Invalid value '{text}' for {name} query option found.");

    private static void RefuseUnknown(IReadOnlyDictionary<string, string> options)
    {
        foreach (var name in options.Keys)
        {
            var isKnown =
                name is "$select" or "$filter" or "$orderby" or "$top" or "$count" or "$expand" or "$skiptoken"
                || name.StartsWith('@');
            if (!isKnown && name.StartsWith('$'))
            {
                throw name is "$skip" or "$search" or "$format"
                    ? ApiFault.BadQuery($"The query option '{name}' is not supported by Dataverse.")
                    : ApiFault.NotImplemented($"the query option '{name}'");
            }
        }
    }
}

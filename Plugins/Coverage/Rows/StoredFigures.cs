using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Pipeline;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>
/// Turns figures into column values of the column's kind and precision; one outside the column's range stays empty,
/// with a note.
/// </summary>
internal sealed class StoredFigures
{
    private const decimal Hundred = 100m;
    private const decimal LargestRatio = 100_000_000m;
    private const decimal LargestDays = 100_000m;
    private const decimal LargestMoney = 922_337_203_685_477m;

    private readonly Dictionary<string, object?> columns = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];

    /// <summary>The values so far.</summary>
    public IReadOnlyDictionary<string, object?> Columns => columns;

    /// <summary>What did not fit.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>A value as it is.</summary>
    public void Set(string column, object? value) => columns[column] = value;

    /// <summary>A whole number.</summary>
    public void Count(string column, int? value) => columns[column] = value;

    /// <summary>Number and value of a layer.</summary>
    public void Layer(string countColumn, string valueColumn, LayerSum layer)
    {
        Count(countColumn, layer.Count);
        Money(valueColumn, layer.Value);
    }

    /// <summary>An amount, to the cent.</summary>
    public void Money(string column, decimal? amount) =>
        columns[column] = Fitting(column, Rounded(amount, 2), -LargestMoney, LargestMoney) is { } value
            ? new Money(value)
            : null;

    /// <summary>A share as percent points.</summary>
    public void Percent(string column, decimal? share) => Number(column, Rounded(share * Hundred, 2), 0m, Hundred);

    /// <summary>A ratio.</summary>
    public void Ratio(string column, decimal? ratio) => Number(column, Rounded(ratio, 2), 0m, LargestRatio);

    /// <summary>A change of a share as percent points, which can be negative.</summary>
    public void Change(string column, decimal? change, decimal largest) =>
        Number(column, Rounded(change * Hundred, 2), -Hundred, largest);

    /// <summary>Days with one decimal place.</summary>
    public void Days(string column, decimal? days) => Number(column, Rounded(days, 1), 0m, LargestDays);

    /// <summary>Hours with one decimal place.</summary>
    public void Hours(string column, decimal? hours) => Number(column, Rounded(hours, 1), 0m, LargestRatio);

    private void Number(string column, decimal? value, decimal least, decimal largest) =>
        columns[column] = Fitting(column, value, least, largest);

    private decimal? Fitting(string column, decimal? value, decimal least, decimal largest)
    {
        if (value is null || (value >= least && value <= largest))
        {
            return value;
        }

        notes.Add($"Could not store {column}: its value lies outside the column's range.");
        return null;
    }

    private static decimal? Rounded(decimal? value, int places) =>
        value is null ? null : Math.Round(value.Value, places, MidpointRounding.AwayFromZero);
}

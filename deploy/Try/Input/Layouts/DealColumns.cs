using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Layouts;

/// <summary>Where the fields of a deal stand in a file, and how its dates and amounts are written.</summary>
public sealed class DealColumns
{
    private static readonly DealField[] DateFields =
    [
        DealField.Created,
        DealField.ExpectedClose,
        DealField.Closed,
        DealField.CloseDate,
        DealField.WonOn,
        DealField.LostOn,
    ];

    private static readonly DealField[] MoneyFields =
    [
        DealField.Value,
        DealField.ActualValue,
        DealField.BaseValue,
        DealField.BaseActualValue,
    ];

    private readonly Dictionary<DealField, int> positions;
    private readonly Dictionary<DealField, DateColumn> dates;
    private readonly Dictionary<DealField, MoneyColumn> amounts;
    private readonly List<string> notes;

    private DealColumns(
        Dictionary<DealField, int> positions,
        Dictionary<DealField, DateColumn> dates,
        Dictionary<DealField, MoneyColumn> amounts,
        List<string> notes
    )
    {
        this.positions = positions;
        this.dates = dates;
        this.amounts = amounts;
        this.notes = notes;
    }

    /// <summary>What had to be decided about the columns as a whole.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The order of day and month that the file proves; null when it proves none.</summary>
    public DateOrder? ProvenOrder { get; private init; }

    /// <summary>Finds the columns and, in one pass over the file, how each writes dates and amounts.</summary>
    /// <exception cref="CommandFailedException">A column without which nothing works is missing.</exception>
    public static DealColumns Find(
        InputTable table,
        IReadOnlyList<KeyValuePair<string, DealField>> meanings,
        InputRules rules
    )
    {
        var found = Positions(table, meanings);
        var decided = Doubled(table, found).ToList();
        RequiredColumns.Demand(table, found.Keys, meanings);
        var at = found.Where(pair => DateFields.Contains(pair.Key)).Select(pair => pair.Value);
        var money = found.Where(pair => MoneyFields.Contains(pair.Key)).Select(pair => pair.Value);
        var survey = ColumnSurvey.Of(table, at, money, found.GetValueOrDefault(DealField.Currency, -1));
        decided.AddRange(ConvertedValues.Prefer(table, found, survey.Currencies.Count));
        var fileDates = survey.Dates(table, rules.AskedOrder);
        var foundDates = found
            .Where(pair => DateFields.Contains(pair.Key))
            .ToDictionary(
                pair => pair.Key,
                pair => new DateColumn(table.Header[pair.Value], fileDates.OrderOf(table.Header[pair.Value]))
            );
        var foundAmounts = found
            .Where(pair => pair.Key is DealField.Value or DealField.ActualValue)
            .ToDictionary(pair => pair.Key, pair => survey.Amounts(table, pair.Value, rules.AskedNumbers));
        decided.AddRange(fileDates.Notes);
        decided.AddRange(
            foundAmounts.Values.Select(column => column.Note).OfType<string>().Distinct(StringComparer.Ordinal)
        );
        return new DealColumns(found, foundDates, foundAmounts, decided) { ProvenOrder = fileDates.Proven };
    }

    /// <summary>The file has a column of this meaning.</summary>
    public bool Has(DealField field) => positions.ContainsKey(field);

    /// <summary>Of all columns with a meaning, a row has something only in this one.</summary>
    public bool HasOnly(InputRow row, DealField field) =>
        positions.All(column => column.Key == field || row.Cell(column.Value).Length == 0);

    /// <summary>A cell's text; empty when the file has no such column.</summary>
    public string Text(InputRow row, DealField field) =>
        positions.TryGetValue(field, out var at) ? row.Cell(at) : string.Empty;

    /// <summary>A cell's text as it stands, also where it stands for nothing.</summary>
    public string Raw(InputRow row, DealField field) =>
        positions.TryGetValue(field, out var at) ? row.Raw(at) : string.Empty;

    /// <summary>A cell's date; null when empty or when the file has no such column.</summary>
    /// <exception cref="FormatException">The cell holds no date.</exception>
    public DateMoment? Date(InputRow row, DealField field) =>
        dates.TryGetValue(field, out var column) ? column.Moment(Text(row, field)) : null;

    /// <summary>A cell's amount; null when empty or when the file has no such column.</summary>
    /// <exception cref="FormatException">The cell holds no amount.</exception>
    public decimal? Amount(InputRow row, DealField field) =>
        amounts.TryGetValue(field, out var column) ? column.Read(Text(row, field)) : null;

    /// <summary>
    /// The ISO code of a row's currency: of its own column, else of the sign beside its amount; null where neither
    /// names one.
    /// </summary>
    /// <exception cref="FormatException">The currency's column names none that is known.</exception>
    public string? Currency(InputRow row)
    {
        if (Has(DealField.Currency))
        {
            return CurrencyWords.Code(Text(row, DealField.Currency));
        }

        return MoneyText.Of(Text(row, DealField.Value)) is { } amount ? CurrencyWords.Beside(amount.Currency) : null;
    }

    private static Dictionary<DealField, int> Positions(
        InputTable table,
        IReadOnlyList<KeyValuePair<string, DealField>> meanings
    )
    {
        var bare = table.Header.Select(Headings.Bare).ToList();
        var found = new Dictionary<DealField, int>();
        foreach (var (heading, field) in meanings)
        {
            var at = bare.IndexOf(Headings.Bare(heading));
            if (at >= 0)
            {
                found.TryAdd(field, at);
            }
        }

        return found;
    }

    private static IEnumerable<string> Doubled(InputTable table, Dictionary<DealField, int> found)
    {
        foreach (var at in found.Values.Distinct())
        {
            var bare = Headings.Bare(table.Header[at]);
            var count = table.Header.Count(heading => Headings.Bare(heading) == bare);
            if (count > 1)
            {
                yield return $"{count} columns are called '{table.Header[at]}': the first one is read (column "
                    + $"{at + 1}).";
            }
        }
    }
}

using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Where the fields of a deal stand in a file, and how its dates and amounts are written.</summary>
public sealed class DealColumns
{
    private static readonly DealField[] DateFields =
        [DealField.Created, DealField.ExpectedClose, DealField.Closed, DealField.CloseDate, DealField.WonOn, DealField.LostOn];

    private static readonly DealField[] MoneyFields = [DealField.Value, DealField.ActualValue];

    private readonly Dictionary<DealField, int> positions;
    private readonly Dictionary<DealField, DateColumn> dates;
    private readonly Dictionary<DealField, MoneyColumn> amounts;

    private DealColumns(
        Dictionary<DealField, int> positions, Dictionary<DealField, DateColumn> dates, Dictionary<DealField, MoneyColumn> amounts)
    {
        this.positions = positions;
        this.dates = dates;
        this.amounts = amounts;
    }

    /// <summary>What had to be decided about the columns as a whole.</summary>
    public IEnumerable<string> Notes => dates.Values.Select(column => column.Note).OfType<string>();

    /// <summary>Finds the columns and, in one pass over the file, how each writes dates and amounts.</summary>
    /// <exception cref="CommandFailedException">A column that a map names, or without which nothing works, is missing.</exception>
    public static DealColumns Find(DelimitedFile file, IEnumerable<KeyValuePair<string, DealField>> meanings, DateOrder? order)
    {
        var bare = file.Header.Select(Headings.Bare).ToList();
        var found = new Dictionary<DealField, int>();
        foreach (var (heading, field) in meanings)
        {
            var at = bare.IndexOf(Headings.Bare(heading));
            if (at >= 0)
            {
                found.TryAdd(field, at);
            }
        }

        Demand(file, found);
        var samples = found.Keys.Where(field => DateFields.Contains(field) || MoneyFields.Contains(field))
            .ToDictionary(field => field, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in file.Rows())
        {
            foreach (var (field, values) in samples)
            {
                values.Add(row.Cell(found[field]));
            }
        }

        var foundDates = samples.Where(pair => DateFields.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => DateColumn.Decide(file.Header[found[pair.Key]], pair.Value, order));
        var foundAmounts = samples.Where(pair => MoneyFields.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => MoneyColumn.Decide(file.Header[found[pair.Key]], pair.Value));
        return new DealColumns(found, foundDates, foundAmounts);
    }

    /// <summary>The file has a column of this meaning.</summary>
    public bool Has(DealField field) => positions.ContainsKey(field);

    /// <summary>Of all columns with a meaning, a row has something only in this one.</summary>
    public bool HasOnly(InputRow row, DealField field) => positions.All(column => column.Key == field || row.Cell(column.Value).Length == 0);

    /// <summary>A cell's text; empty when the file has no such column.</summary>
    public string Text(InputRow row, DealField field) => positions.TryGetValue(field, out var at) ? row.Cell(at) : string.Empty;

    /// <summary>A cell's date; null when empty or when the file has no such column.</summary>
    /// <exception cref="FormatException">The cell holds no date.</exception>
    public DateOnly? Date(InputRow row, DealField field) =>
        dates.TryGetValue(field, out var column) && column.Read(Text(row, field)) is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>A cell's amount; null when empty or when the file has no such column.</summary>
    /// <exception cref="FormatException">The cell holds no amount.</exception>
    public decimal? Amount(InputRow row, DealField field) =>
        amounts.TryGetValue(field, out var column) ? column.Read(Text(row, field)) : null;

    private static void Demand(DelimitedFile file, Dictionary<DealField, int> found)
    {
        if (!found.ContainsKey(DealField.Owner))
        {
            throw new CommandFailedException($"{file.Name}: no column says who owns a deal. Name it in a --map file: {{ \"columns\": {{ \"<heading>\": \"owner\" }} }}.");
        }

        if (!found.ContainsKey(DealField.Stage) && !found.ContainsKey(DealField.Outcome))
        {
            throw new CommandFailedException($"{file.Name}: no column says whether a deal is open, won or lost. Name it in a --map file as \"stage\" or \"outcome\".");
        }
    }
}

using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Mapping;

/// <summary>Guesses what the columns of a file mean, from their headings and their values.</summary>
internal sealed class MapGuess
{
    private const int RowsLookedAt = 5_000;
    private const int Impossible = -100;

    private static readonly DealField[] Guessed =
    [
        DealField.Owner,
        DealField.Stage,
        DealField.Outcome,
        DealField.Value,
        DealField.Created,
        DealField.ExpectedClose,
        DealField.CloseDate,
        DealField.WonOn,
        DealField.LostOn,
        DealField.Currency,
        DealField.LossReason,
        DealField.Manager,
        DealField.Account,
        DealField.Product,
        DealField.Id,
        DealField.Name,
    ];

    private static readonly DealField[] DateFields =
    [
        DealField.Created,
        DealField.ExpectedClose,
        DealField.CloseDate,
        DealField.WonOn,
        DealField.LostOn,
    ];

    private readonly Dictionary<ColumnFacts, DealField> found = [];

    private MapGuess(IReadOnlyList<ColumnFacts> columns)
    {
        Columns = columns;
    }

    /// <summary>The columns, in the order of the file.</summary>
    public IReadOnlyList<ColumnFacts> Columns { get; }

    /// <summary>Looks at a file; what is known of its headings as a known export is taken first.</summary>
    public static MapGuess Of(InputTable table)
    {
        var words = new Vocabulary();
        var guess = new MapGuess([.. table.Header.Select(heading => new ColumnFacts(heading))]);
        foreach (var row in table.Rows().Take(RowsLookedAt))
        {
            for (var at = 0; at < guess.Columns.Count; at++)
            {
                guess.Columns[at].Add(row.Cell(at), words);
            }
        }

        guess.FromLayout(DealLayout.Recognise(table.Header));
        guess.FromHints();
        guess.FromValues();
        return guess;
    }

    /// <summary>The field guessed for a column; null for none.</summary>
    public DealField? FieldOf(ColumnFacts column) => found.TryGetValue(column, out var field) ? field : null;

    /// <summary>The column guessed for a field; null for none.</summary>
    public ColumnFacts? ColumnOf(DealField field) => found.FirstOrDefault(pair => pair.Value == field).Key;

    private void FromLayout(DealLayout? layout)
    {
        foreach (var (heading, field) in layout?.Columns ?? [])
        {
            if (
                Free().FirstOrDefault(column => Headings.Bare(column.Heading) == heading) is { } column
                && ColumnOf(field) is null
            )
            {
                found[column] = field;
            }
        }
    }

    private void FromHints()
    {
        var scores =
            from column in Columns
            from field in Guessed
            let hint = HeadingWords.Score(column.Heading, field)
            where hint > 0
            let score = hint + Value(column, field)
            where score > 0
            orderby score descending, Array.IndexOf(Guessed, field)
            select (column, field);
        foreach (var (column, field) in scores)
        {
            if (column.Heading.Length > 0 && !found.ContainsKey(column) && ColumnOf(field) is null)
            {
                found[column] = field;
            }
        }
    }

    // What no heading told: the fields without which nothing works, by what their values look like.
    private void FromValues()
    {
        Take(
            DealField.Stage,
            ColumnOf(DealField.Outcome) is null,
            column => column is { IsFewValued: true, IsStages: true }
        );
        Take(DealField.Owner, true, column => column is { IsNames: true, IsFewValued: true });
        Take(
            DealField.Value,
            true,
            column => column is { IsAmounts: true, IsUnique: false } or { IsAmounts: true, Largest: >= 4 }
        );
        Take(DealField.Created, true, column => column.IsDates);
        Take(DealField.CloseDate, ColumnOf(DealField.ExpectedClose) is null, column => column.IsDates);
        Take(
            DealField.Id,
            true,
            column =>
                column
                    is { IsUnique: true, IsDates: false, IsAmounts: true }
                        or { IsUnique: true, IsNames: false, IsDates: false }
        );
    }

    private void Take(DealField field, bool isWanted, Func<ColumnFacts, bool> fits)
    {
        if (isWanted && ColumnOf(field) is null && Free().FirstOrDefault(fits) is { } column)
        {
            found[column] = field;
        }
    }

    private IEnumerable<ColumnFacts> Free() =>
        Columns.Where(column => column.Heading.Length > 0 && !found.ContainsKey(column));

    private static int Value(ColumnFacts column, DealField field) =>
        field switch
        {
            _ when DateFields.Contains(field) => column.IsDates ? 3
            : column.Filled == 0 ? 0
            : Impossible,
            DealField.Value => column.IsAmounts ? 2
            : column.Filled == 0 ? 0
            : Impossible,
            DealField.Currency => column.IsCurrencies ? 3 : 0,
            DealField.Stage or DealField.Outcome => column.IsDates || column.IsAmounts ? Impossible
            : column.IsStages ? 3
            : column.IsFewValued ? 1
            : Impossible,
            DealField.Owner or DealField.Manager => column.IsDates || (column.IsAmounts && !column.IsFewValued)
                ? Impossible
            : column.IsNames ? 2
            : 0,
            DealField.Id => column.IsUnique ? 2 : Impossible,
            DealField.Name => column.IsDates || column.IsAmounts ? Impossible : 0,
            _ => column.IsDates ? Impossible : 0,
        };
}

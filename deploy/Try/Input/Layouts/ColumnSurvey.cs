using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Layouts;

/// <summary>One pass over a file: how its columns write dates and amounts, and which currencies they name.</summary>
public sealed class ColumnSurvey
{
    // Columns that are not read help to find the order of day and month; some of their rows are enough.
    private const int RowsOfOthers = 2_000;

    private readonly Dictionary<int, DateEvidence> dates;
    private readonly Dictionary<int, MoneyEvidence> amounts;
    private readonly Dictionary<int, DateEvidence> others;

    private ColumnSurvey(
        Dictionary<int, DateEvidence> dates,
        Dictionary<int, MoneyEvidence> amounts,
        Dictionary<int, DateEvidence> others
    )
    {
        this.dates = dates;
        this.amounts = amounts;
        this.others = others;
    }

    /// <summary>The currencies that a column names.</summary>
    public ISet<string> Currencies { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    /// <param name="table">The file.</param>
    /// <param name="dateColumns">Positions of dates.</param>
    /// <param name="moneyColumns">Positions of amounts.</param>
    /// <param name="currency">The position of the currency; -1 for none.</param>
    public static ColumnSurvey Of(
        InputTable table,
        IEnumerable<int> dateColumns,
        IEnumerable<int> moneyColumns,
        int currency
    )
    {
        var days = dateColumns.Distinct().ToDictionary(at => at, _ => new DateEvidence());
        var money = moneyColumns.Distinct().ToDictionary(at => at, _ => new MoneyEvidence());
        var rest = Enumerable
            .Range(0, table.Header.Count)
            .Where(at => !days.ContainsKey(at) && !money.ContainsKey(at))
            .ToDictionary(at => at, _ => new DateEvidence());
        var survey = new ColumnSurvey(days, money, rest);
        var count = 0;
        foreach (var row in table.Rows())
        {
            survey.Add(row, currency, count++ < RowsOfOthers);
        }

        return survey;
    }

    /// <summary>The decided dates of some columns.</summary>
    public FileDates Dates(InputTable table, DateOrder? asked, DateOrder? before = null) =>
        new(
            [
                .. dates
                    .Select(pair => KeyValuePair.Create(table.Header[pair.Key], pair.Value))
                    .DistinctBy(pair => pair.Key, StringComparer.Ordinal),
            ],
            others.Values.Where(other => other.Dates > 0 && other.Dates * 2 >= other.Filled),
            asked,
            before
        );

    /// <summary>Decides how a column writes its amounts: by itself, else by the file's other amounts.</summary>
    public MoneyColumn Amounts(InputTable table, int position, DecimalSign? asked)
    {
        var beside = amounts
            .Where(pair => pair.Key != position)
            .Select(pair => pair.Value.Proven)
            .OfType<DecimalSign>()
            .Distinct()
            .ToList();
        return MoneyColumn.Decide(
            table.Header[position],
            amounts[position],
            beside.Count == 1 ? beside[0] : null,
            asked
        );
    }

    private void Add(InputRow row, int currency, bool withOthers)
    {
        foreach (var (at, evidence) in dates)
        {
            evidence.Add(row.Cell(at));
        }

        foreach (var (at, evidence) in amounts)
        {
            evidence.Add(row.Cell(at));
        }

        if (row.Cell(currency) is { Length: > 0 } named)
        {
            Currencies.Add(named);
        }

        foreach (var (at, evidence) in withOthers ? others : [])
        {
            evidence.Add(row.Cell(at));
        }
    }
}

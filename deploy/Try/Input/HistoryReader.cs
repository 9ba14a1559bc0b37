using System.Collections.Immutable;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Beside;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads a person's own export, a file or a folder, into a history that can be replayed.</summary>
public sealed class HistoryReader
{
    private readonly InputFiles files;
    private readonly InputRules rules;
    private readonly DealLayout? layout;
    private readonly DealColumns columns;
    private readonly NameBook names = new();

    private HistoryReader(InputFiles files, InputRules rules)
    {
        this.files = files;
        this.rules = rules;
        layout = rules.Map is null
            ? DealLayout.Recognise(files.Deals.Header)
                ?? throw new CommandFailedException(RequiredColumns.Unknown(files.Deals))
            : null;
        rules.Map?.Check(files.Deals);
        columns = DealColumns.Find(files.Deals, layout?.Columns ?? [.. rules.Map!.Columns], rules);
    }

    /// <summary>Reads the input.</summary>
    /// <param name="data">A file, or a folder with the deals and what stands beside them.</param>
    /// <param name="rules">How the person wants it to be read.</param>
    /// <exception cref="CommandFailedException">The input cannot be used at all.</exception>
    public static SalesHistory Read(string data, InputRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        try
        {
            return new HistoryReader(InputFiles.Find(data, rules.Map), rules).Read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{data}: the input cannot be read: {problem.Message}", problem);
        }
    }

    private SalesHistory Read()
    {
        var reader = new DealFile(files.Deals, columns, rules, names, layout?.Outcomes);
        var deals = reader.Read();
        if (deals.Count == 0)
        {
            var why =
                reader.Rejected.Count == 0
                    ? "there is no row behind the header."
                    : $"line {reader.Rejected[0].Line}: {reader.Rejected[0].Reason}";
            throw new CommandFailedException(
                $"{files.Deals.Name}: no row can be used; {why} Correct the export, or say in a --map file "
                    + "what its columns mean (--write-map drafts one)."
            );
        }

        var rows = new SideRows(new DealKeys(deals));
        var sideRules = new SideRules(rules.AskedOrder, columns.ProvenOrder, rules.AskedNumbers);
        var words = new Vocabulary(rules.Map, layout?.Outcomes);
        var changes = Changes(words, rows, sideRules);
        var entered = StageColumns.Of(files.Deals, words, sideRules).Moves(files.Deals, deals, rows);
        var side = new SideFiles(rows, names, sideRules);
        List<ActivityRecord> activities =
        [
            .. files.Of(FileKind.Activities).SelectMany(table => new ActivityFile(table, rows, sideRules).Read()),
        ];
        List<AnswerRecord> answers = [.. files.Of(FileKind.Answers).SelectMany(side.Answers)];
        var quotas = Quotas(rows, names, sideRules);
        var exchange = new Exchange(deals, [.. Rates(rows, sideRules)], rules.Map?.Currency);
        var first = changes
            .SelectMany(change => change.FirstStages)
            .DistinctBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        return new SalesHistory
        {
            Source = layout?.Title ?? "mapped export",
            BaseCurrency = exchange.Base,
            ExchangeRates = exchange.Rates,
            Deals =
                first.Count == 0
                    ? exchange.Deals
                    :
                    [
                        .. exchange.Deals.Select(deal =>
                            first.TryGetValue(deal.Id, out var stage) ? deal with { FirstStage = stage } : deal
                        ),
                    ],
            Activities = [.. activities.OrderBy(activity => activity.AtUtc)],
            StageMoves = [.. changes.SelectMany(change => change.Stages).Concat(entered).OrderBy(move => move.OnUtc)],
            CloseDateMoves = [.. changes.SelectMany(change => change.CloseDates).OrderBy(move => move.OnUtc)],
            Answers = [.. answers.OrderBy(answer => answer.On)],
            Quotas = quotas,
            Managers = Managers(reader, side),
            Rejected = [.. reader.Rejected, .. rows.Rejected],
            Notes =
            [
                .. reader.Notes(),
                .. exchange.Notes,
                .. files.Notes,
                .. rows.Notes,
                .. Lacks(activities.Count, answers.Count, quotas.Count),
            ],
            LastDay = LastDay(deals, activities),
        };
    }

    private List<ChangeFile> Changes(Vocabulary words, SideRows rows, SideRules sideRules)
    {
        var changes = files
            .Of(FileKind.Changes)
            .Select(table => new ChangeFile(table, rows, words, sideRules))
            .ToList();
        changes.ForEach(change => change.Read());
        return changes;
    }

    private List<QuotaRecord> Quotas(SideRows rows, NameBook names, SideRules sideRules)
    {
        var tables = rules.Quotas is { } file ? [new SideTable(InputTable.Open(file))] : files.Of(FileKind.Quotas);
        return [.. tables.SelectMany(table => new QuotaLines(table, rows, names, sideRules).Read(rules.FiscalYear))];
    }

    private IEnumerable<CurrencyRate> Rates(SideRows rows, SideRules sideRules) =>
        (rules.Map?.Rates ?? ImmutableDictionary<string, decimal>.Empty)
            .Select(rate => new CurrencyRate(rate.Key.ToUpperInvariant(), null, rate.Value))
            .Concat(files.Of(FileKind.Rates).SelectMany(table => new RateFile(table, rows, sideRules).Read()));

    private Dictionary<string, string> Managers(DealFile reader, SideFiles side)
    {
        var managers = new Dictionary<string, string>(reader.Managers, StringComparer.OrdinalIgnoreCase);
        var lists =
            rules.Map?.Managers is { } list && files.Folder is { } folder
                ?
                [
                    side.Managers(
                        new SideTable(InputTable.Open(Path.Combine(folder, list.File))),
                        Headings.Bare(list.Owner),
                        Headings.Bare(list.Manager)
                    ),
                ]
                : files.Of(FileKind.Reps).Select(table => side.Managers(table, "owner", "manager"));
        foreach (var (rep, manager) in lists.SelectMany(pairs => pairs))
        {
            managers[rep] = manager;
        }

        return managers;
    }

    private static IEnumerable<string> Lacks(int activities, int answers, int quotas)
    {
        if (activities == 0)
        {
            yield return "No activities in the input: the rules 'no activity', 'booked step missed' and 'no next step' "
                + "are switched off.";
        }

        if (answers == 0)
        {
            yield return "No qualification answers in the input: deals are judged by their stage (assumed by stage).";
        }

        if (quotas == 0)
        {
            yield return "No quotas in the input: each quota is assumed, the mean of the rep's last four periods won "
                + "plus 10 %.";
        }
    }

    // What lies ahead has not happened: it does not say on which day the data ends.
    private DateOnly LastDay(IReadOnlyList<DealRecord> deals, IReadOnlyList<ActivityRecord> activities)
    {
        var days = deals
            .SelectMany(deal => new[] { deal.Created, deal.Closed })
            .OfType<DateOnly>()
            .Concat(
                activities.Where(activity => !activity.IsOpen).Select(activity => DateOnly.FromDateTime(activity.AtUtc))
            )
            .Where(day => day <= rules.Today)
            .ToList();
        return days.Count == 0 ? rules.Today : days.Max();
    }
}

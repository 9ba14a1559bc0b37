using System.Globalization;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads the deals of one file: each row becomes a deal or a rejected row with its reason.</summary>
public sealed class DealFile
{
    /// <summary>The longest name of a deal that the platform keeps.</summary>
    public const int LongestName = 300;

    private readonly DelimitedFile file;
    private readonly DealColumns columns;
    private readonly Vocabulary words;
    private readonly MapFile? map;
    private readonly PriceList prices;
    private readonly NameBook names;
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, (int Count, int Line)> unknownStages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> managers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RejectedRow> rejected = [];
    private int priced;

    /// <summary>Prepares to read a file whose columns are known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="map">The person's map, or null.</param>
    /// <param name="names">The spellings of people so far.</param>
    public DealFile(DelimitedFile file, DealColumns columns, MapFile? map, NameBook names)
    {
        this.file = file;
        this.columns = columns;
        this.map = map;
        this.names = names;
        words = new Vocabulary(map);
        prices = PriceList.Read(map?.Prices, Path.GetDirectoryName(file.Path)!);
    }

    /// <summary>Rows that could not be used, after <see cref="Read"/>.</summary>
    public IReadOnlyList<RejectedRow> Rejected => rejected;

    /// <summary>Managers named beside the deals, after <see cref="Read"/>.</summary>
    public IReadOnlyDictionary<string, string> Managers => managers;

    /// <summary>Reads all rows.</summary>
    public IReadOnlyList<DealRecord> Read()
    {
        var deals = new List<DealRecord>();
        foreach (var row in file.Rows())
        {
            var id = columns.Text(row, DealField.Id);
            try
            {
                deals.Add(Deal(row, id.Length > 0 ? id : "row " + row.Line.ToString(CultureInfo.InvariantCulture)));
            }
            catch (FormatException problem)
            {
                rejected.Add(new RejectedRow(file.Name, row.Line, id, problem.Message));
            }
        }

        return deals;
    }

    /// <summary>What a reader of the numbers has to know of this file, after <see cref="Read"/>.</summary>
    public IEnumerable<string> Notes()
    {
        foreach (var note in columns.Notes.Concat(names.Notes()))
        {
            yield return note;
        }

        foreach (var (stage, (count, line)) in unknownStages)
        {
            yield return $"Stage '{stage}' ({Counted.Of(count, "deal")}, first on line {line}) is not known and counts as the first stage; name it in a --map file under \"stages\".";
        }

        if (!columns.Has(DealField.Created))
        {
            yield return "No column says when a deal was created: cycle, velocity and the rule 'stuck in stage' cannot be trusted.";
        }

        if (priced > 0)
        {
            yield return $"{Counted.Of(priced, "deal")} without a value: their product's list price is the estimate.";
        }
    }

    private DealRecord Deal(InputRow row, string id)
    {
        var owner = columns.Text(row, DealField.Owner);
        Refuse(owner.Length == 0, "It has no owner.");
        Refuse(columns.HasOnly(row, DealField.Owner), "Nothing but its owner is filled: a line below the table is no deal.");
        Refuse(!ids.Add(id), $"The id '{Shown(id)}' stands on an earlier line already; the first one is kept.");
        var outcome = OutcomeOf(row);
        var stage = StageOf(row, outcome);
        var deal = WithDates(row, outcome, new DealRecord
        {
            Id = id,
            Name = Name(row, id),
            Owner = Remember(row, names.Of(owner)),
            Account = Filled(columns.Text(row, DealField.Account)),
            Stage = stage ?? 0,
            StageUnknown = stage is null,
            Outcome = outcome,
            Currency = CurrencyWords.Code(columns.Text(row, DealField.Currency)) ?? map?.Currency,
            Line = row.Line,
        });
        return WithValues(row, deal);
    }

    private DealRecord WithDates(InputRow row, DealOutcome outcome, DealRecord deal)
    {
        var created = columns.Date(row, DealField.Created);
        var closeDate = columns.Date(row, DealField.CloseDate);
        var expected = columns.Date(row, DealField.ExpectedClose);
        if (outcome == DealOutcome.Open)
        {
            return deal with { Created = created, ExpectedClose = expected ?? closeDate };
        }

        var closed = columns.Date(row, outcome == DealOutcome.Won ? DealField.WonOn : DealField.LostOn)
            ?? columns.Date(row, DealField.Closed) ?? closeDate;
        Refuse(closed is null, "It is closed, but no date says when.");
        Refuse(columns.Has(DealField.Created) && created is null, "It is closed, but no date says when it was created.");
        Refuse(created > closed, $"It closed on {closed:yyyy-MM-dd}, before it was created on {created:yyyy-MM-dd}.");
        return deal with { Created = created, Closed = closed, ExpectedClose = expected ?? closed };
    }

    private DealRecord WithValues(InputRow row, DealRecord deal)
    {
        var value = columns.Amount(row, DealField.Value);
        var actual = columns.Amount(row, DealField.ActualValue);
        Refuse(value < 0m || actual < 0m, $"Its value is negative ({(value < 0m ? value : actual)}).");
        var won = deal.Outcome == DealOutcome.Won;
        var estimate = value is null or 0m && !won ? prices.Of(columns.Text(row, DealField.Product)) : null;
        priced += estimate is null ? 0 : 1;
        return deal with { EstimatedValue = estimate ?? value, ActualValue = won ? actual ?? value : null };
    }

    private DealOutcome OutcomeOf(InputRow row)
    {
        var word = columns.Text(row, DealField.Outcome);
        var stage = columns.Text(row, DealField.Stage);
        var outcome = (word.Length > 0 ? words.Outcome(word) : null) ?? words.Outcome(stage);
        Refuse(outcome is null && word.Length > 0, $"'{Shown(word)}' is no known outcome; name it in a --map file under \"outcomes\".");
        return outcome == DealOutcome.Lost ? words.Lost(columns.Text(row, DealField.LossReason)) : outcome ?? DealOutcome.Open;
    }

    private int? StageOf(InputRow row, DealOutcome outcome)
    {
        var stage = columns.Text(row, DealField.Stage);
        if (words.Stage(stage) is { } known)
        {
            return known;
        }

        if (outcome != DealOutcome.Open)
        {
            return map?.ClosedFromStage;
        }

        if (stage.Length > 0)
        {
            var before = unknownStages.TryGetValue(stage, out var found) ? found : (Count: 0, row.Line);
            unknownStages[stage] = (before.Count + 1, before.Line);
        }

        return 0;
    }

    private string Name(InputRow row, string id)
    {
        var name = columns.Text(row, DealField.Name);
        var account = columns.Text(row, DealField.Account);
        var product = columns.Text(row, DealField.Product);
        var parts = new[] { account, product }.Where(part => part.Length > 0);
        var whole = name.Length > 0 ? name : string.Join(", ", parts.DefaultIfEmpty("Deal " + id));
        return whole.Length <= LongestName ? whole : whole[..(LongestName - 1)] + "…";
    }

    private string Remember(InputRow row, string owner)
    {
        var manager = columns.Text(row, DealField.Manager);
        if (manager.Length > 0)
        {
            managers[owner] = names.Of(manager);
        }

        return owner;
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static void Refuse(bool wrong, string reason)
    {
        if (wrong)
        {
            throw new FormatException(reason);
        }
    }
}

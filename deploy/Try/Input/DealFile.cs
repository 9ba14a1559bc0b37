using System.Globalization;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Beside;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads the deals of one file: each row becomes a deal or a rejected row with its reason.</summary>
public sealed class DealFile
{
    /// <summary>The longest name of a deal that the platform keeps.</summary>
    public const int LongestName = 300;

    private readonly InputTable file;
    private readonly DealColumns columns;
    private readonly MapFile? map;
    private readonly PriceList prices;
    private readonly NameBook names;
    private readonly DealOutcomes outcomes;
    private readonly DealDates dates;
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordCounts nobody = new();
    private readonly Lines credits = new();
    private readonly Dictionary<string, string> managers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RejectedRow> rejected = [];
    private int priced;

    /// <summary>Prepares to read a file whose columns are known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rules">How the person wants it to be read.</param>
    /// <param name="names">The spellings of people so far.</param>
    /// <param name="system">What the export's system calls outcomes; null for the usual words.</param>
    public DealFile(
        InputTable file,
        DealColumns columns,
        InputRules rules,
        NameBook names,
        IReadOnlyDictionary<string, DealOutcome>? system = null
    )
    {
        this.file = file;
        this.columns = columns;
        this.names = names;
        map = rules.Map;
        outcomes = new DealOutcomes(columns, new Vocabulary(map, system), map?.ClosedFromStage);
        dates = new DealDates(columns, rules.Today);
        prices = PriceList.Read(map?.Prices, Path.GetDirectoryName(Path.GetFullPath(file.Path))!, rules.AskedNumbers);
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
        foreach (var note in columns.Notes.Concat(names.Notes()).Concat(outcomes.Notes()).Concat(dates.Notes()))
        {
            yield return note;
        }

        foreach (var (owner, found) in nobody.All)
        {
            yield return $"Owner '{owner}' ({found}) is nobody: those deals are listed and stand in nobody's figures.";
        }

        if (credits.Count > 0)
        {
            yield return $"{Counted.Of(credits.Count, "deal")} with a value below zero ({credits}): it counts as it "
                + "stands, as a credit does.";
        }

        if (priced > 0)
        {
            yield return $"{Counted.Of(priced, "deal")} without a value: their product's list price is the estimate.";
        }
    }

    private DealRecord Deal(InputRow row, string id)
    {
        var owner = OwnerOf(row);
        Refuse(
            columns.HasOnly(row, DealField.Owner),
            "Nothing but its owner is filled: a line below the table is no deal."
        );
        Refuse(ids.Contains(id), $"The id '{Shown(id)}' stands on an earlier line already; the first one is kept.");
        var outcome = outcomes.Of(row);
        var stage = outcomes.StageOf(row, outcome);
        var deal = dates.Fill(
            new DealRecord
            {
                Id = id,
                Name = Name(row, id),
                Owner = names.Of(owner),
                Account = Filled(columns.Text(row, DealField.Account)),
                Stage = stage ?? 0,
                StageUnknown = stage is null,
                Outcome = outcome,
                Currency = columns.Has(DealField.Currency)
                    ? columns.Currency(row) ?? map?.Currency
                    : map?.Currency ?? columns.Currency(row),
                Line = row.Line,
            },
            row
        );
        var valued = WithValues(row, deal);
        Remember(row, valued.Owner);
        ids.Add(id);
        return valued;
    }

    private string OwnerOf(InputRow row)
    {
        var owner = columns.Text(row, DealField.Owner);
        var raw = columns.Raw(row, DealField.Owner);
        if (owner.Length > 0 && !EmptyWords.MeanNobody(owner))
        {
            return owner;
        }

        Refuse(raw.Length == 0, "It has no owner.");
        nobody.Add(raw, row.Line);
        throw new FormatException($"It has no owner: '{Shown(raw)}' is nobody.");
    }

    private DealRecord WithValues(InputRow row, DealRecord deal)
    {
        var value = columns.Amount(row, DealField.Value);
        var actual = columns.Amount(row, DealField.ActualValue);
        var won = deal.Outcome == DealOutcome.Won;
        // What a won deal brought is no estimate: nobody knew it while the deal was open.
        var isPriced = value is null or 0m && !won;
        var estimate = isPriced || (won && actual is null) ? prices.Of(columns.Text(row, DealField.Product)) : null;
        priced += isPriced && estimate is not null ? 1 : 0;
        if (value < 0m || actual < 0m)
        {
            credits.Add(row.Line);
        }

        return deal with
        {
            EstimatedValue = estimate ?? value,
            ActualValue = won ? actual ?? value : null,
        };
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

    private void Remember(InputRow row, string owner)
    {
        var manager = columns.Text(row, DealField.Manager);
        if (manager.Length > 0 && !EmptyWords.MeanNobody(manager))
        {
            managers[owner] = names.Of(manager);
        }
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

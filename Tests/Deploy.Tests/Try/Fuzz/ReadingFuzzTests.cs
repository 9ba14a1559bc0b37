using System.Globalization;
using System.Text;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Deploy.Tests.Try.Input;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Layouts;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;
using SalesCorner.Deploy.Try.Replay;

namespace SalesCorner.Deploy.Tests.Try.Fuzz;

/// <summary>
/// Whatever is done to an export: it is read or refused in a sentence, every row is used or listed, and no value is
/// lost.
/// </summary>
public sealed class ReadingFuzzTests : IDisposable
{
    private const int Exports = 10_000;
    private const int Rows = 10;

    private readonly TempFolder folder = new();

    [Fact]
    public void Ten_thousand_changed_exports_end_without_an_exception_and_without_a_silent_loss()
    {
        var exports = ProofExports.Names.Select(name => ProofExports.Rows(name, Rows)).ToList();

        var faults = Enumerable
            .Range(1, Exports)
            .Select(number => Fault(number, exports[number % exports.Count]))
            .OfType<string>();

        Assert.Empty(faults);
    }

    [Fact]
    public void Random_columns_and_rows_of_the_exports_are_read_or_refused_with_the_cure()
    {
        var exports = ProofExports.Names.Select(name => ProofExports.Rows(name, 60)).ToList();

        var faults = Enumerable
            .Range(1, 500)
            .Select(number => Fault(number, Subset(number, exports[number % exports.Count]), isChanged: false))
            .OfType<string>();

        Assert.Empty(faults);
    }

    public void Dispose() => folder.Dispose();

    private string? Fault(int number, IReadOnlyList<IReadOnlyList<string>> export, bool isChanged = true)
    {
        var mutation = new Mutation((uint)number);
        var rows = isChanged ? mutation.Of(export) : export;
        var path = Path.Combine(folder.Path, "export.csv");
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(ProofExports.Text(rows, ",;\t"[mutation.Below(3)])));
        try
        {
            var history = Reading.Of(path);
            var seen = AsOfView.Of(history, history.LastDay, FiscalPeriods.Quarters);
            _ = ReplayOrder.Of(seen, history.LastDay);
            return Loss(path, history) is { } loss ? $"{number}: {loss}" : null;
        }
        catch (CommandFailedException refusal)
        {
            return
                refusal.Message.Contains("export.csv", StringComparison.Ordinal)
                || refusal.Message.StartsWith("No deal existed", StringComparison.Ordinal)
                ? null
                : $"{number}: refused without its place: {refusal.Message}";
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return $"{number}: {failure.GetType().Name}: {failure.Message}";
        }
    }

    // Counted anew: rows of the file, and the values of plain numbers in the column that was read.
    private static string? Loss(string path, SalesHistory history)
    {
        var table = InputTable.Open(path);
        table.FindHeader(header => DealLayout.Recognise(header) is not null);
        var rows = table.Rows().ToDictionary(row => row.Line);
        if (rows.Count != history.Deals.Count + history.Rejected.Count)
        {
            return $"{rows.Count} rows, {history.Deals.Count} used, {history.Rejected.Count} listed";
        }

        var bare = table.Header.Select(Headings.Bare).ToList();
        var heading = DealLayout
            .Recognise(table.Header)!
            .Columns.FirstOrDefault(column => column.Value == DealField.Value && bare.Contains(column.Key))
            .Key;
        if (heading is null)
        {
            return null;
        }

        var plain = history
            .Deals.Select(deal => (deal, Cell: rows[deal.Line].Raw(bare.IndexOf(heading))))
            .Where(pair => pair.Cell.Length is > 0 and < 10 && pair.Cell.All(char.IsAsciiDigit))
            .ToList();
        var (read, written) = (
            plain.Sum(pair => pair.deal.EstimatedValue ?? 0m),
            plain.Sum(pair => decimal.Parse(pair.Cell, CultureInfo.InvariantCulture))
        );
        return read == written ? null : $"values of {written} read as {read}";
    }

    private static List<IReadOnlyList<string>> Subset(int seed, IReadOnlyList<IReadOnlyList<string>> export)
    {
        var random = new Mutation((uint)seed);
        var columns = Enumerable.Range(0, export[0].Count).Where(_ => random.Below(6) > 0).ToList();
        return
        [
            .. export
                .Where((_, row) => row == 0 || random.Below(4) > 0)
                .Select(row => (IReadOnlyList<string>)[.. columns.Select(column => row[column])]),
        ];
    }
}

using System.Globalization;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Results;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>Puts how the deals of a period ended on a sheet and takes it off; all names belong to one period.</summary>
internal static class ResultSums
{
    private const string Prefix = "period.end.";
    private const string Deals = "deals";
    private const string Value = "value";
    private const string Days = "days";
    private const string Minutes = "minutes";
    private const int Parts = 4;

    /// <summary>Writes a ledger.</summary>
    public static void Write(CoverageSums sheet, ResultsLedger ledger)
    {
        foreach (var cell in ledger.Cells)
        {
            var name = NameOf(cell.Key);
            sheet.Add(name + Deals, cell.Value.Deals);
            sheet.Add(name + Value, cell.Value.Value);
            sheet.Add(name + Days, cell.Value.Days);
            sheet.Add(name + Minutes, cell.Value.Minutes);
        }
    }

    /// <summary>Reads a ledger.</summary>
    public static ResultsLedger Read(CoverageSums sheet) =>
        ResultsLedger.From(
            sheet
                .Sums.Where(sum => sum.Key.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(sum => Parse(sum.Key.Substring(Prefix.Length).Split('.'), sum.Value))
        );

    private static string NameOf(ResultCell cell) =>
        string.Join(
            ".",
            Prefix.TrimEnd('.'),
            ((int)cell.Outcome).ToString(CultureInfo.InvariantCulture),
            ((int)cell.Cut).ToString(CultureInfo.InvariantCulture),
            cell.Key.ToString(CultureInfo.InvariantCulture),
            string.Empty
        );

    private static KeyValuePair<ResultCell, EndedSum> Parse(string[] name, decimal value)
    {
        if (name.Length != Parts)
        {
            throw new FormatException("A sum of how deals ended has an outcome, a cut, a key and a measure.");
        }

        var cell = new ResultCell((DealOutcome)Number(name[0]), (ResultCut)Number(name[1]), Number(name[2]));
        var sum = name[3] switch
        {
            Deals => EndedSum.None with { Deals = (int)value },
            Value => EndedSum.None with { Value = value },
            Days => EndedSum.None with { Days = (int)value },
            _ => EndedSum.None with { Minutes = (int)value },
        };
        return new KeyValuePair<ResultCell, EndedSum>(cell, sum);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

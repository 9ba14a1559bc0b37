using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Amounts;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>
/// Reads what currencies are worth in base currency: currency, rate, and where it is there the day from which the rate
/// holds.
/// </summary>
/// <param name="table">The file.</param>
/// <param name="rows">Reads its rows.</param>
/// <param name="rules">How files beside the deals are to be read.</param>
public sealed class RateFile(SideTable table, SideRows rows, SideRules rules)
{
    private const string Code = "currency code isocode currencycode from isocurrencycode";
    private const string Worth = "rate exchangerate worth value conversionrate";

    /// <summary>Whether a file has the columns of rates.</summary>
    public static bool Is(SideTable table) =>
        table.Find(Code) >= 0 && table.Find("rate exchangerate worth conversionrate") >= 0;

    /// <summary>Reads the rates, oldest first.</summary>
    /// <exception cref="CommandFailedException">A column is missing.</exception>
    public IReadOnlyList<CurrencyRate> Read()
    {
        var (code, worth, on) = (
            table.Demand(Code),
            table.Demand(Worth),
            table.Find("date from validfrom startdate on day")
        );
        var dates = table.Dates(rules.Asked, rules.Proven, on == code ? -1 : on);
        rows.Note(dates.Notes);
        var evidence = Evidence(worth);

        // Rates have many places: three of them behind a sign are decimals.
        var sign =
            evidence.Comma + evidence.OpenComma > evidence.Point + evidence.OpenStop
                ? DecimalSign.Comma
                : DecimalSign.Point;
        var amounts = MoneyColumn.Decide(table.File.Header[worth], evidence, beside: null, rules.Numbers ?? sign);
        var read = rows.All(
            table.File,
            row => new CurrencyRate(
                CurrencyWords.Code(row.Cell(code)) ?? throw new FormatException("It names no currency."),
                dates.At(row, on == code ? -1 : on) is { } day ? DateOnly.FromDateTime(day) : null,
                amounts.Read(row.Cell(worth)) is { } rate and > 0m
                    ? rate
                    : throw new FormatException(
                        "A rate has to be above 0: units of base currency that one unit is worth."
                    )
            )
        );
        return [.. read.OrderBy(rate => rate.From ?? DateOnly.MinValue)];
    }

    private MoneyEvidence Evidence(int position)
    {
        var evidence = new MoneyEvidence();
        foreach (var row in table.File.Rows())
        {
            evidence.Add(row.Cell(position));
        }

        return evidence;
    }
}

/// <summary>What a currency is worth from a day on.</summary>
/// <param name="Currency">Its ISO code.</param>
/// <param name="From">The first day; null for always.</param>
/// <param name="Worth">Units of base currency for one unit.</param>
public sealed record CurrencyRate(string Currency, DateOnly? From, decimal Worth);

using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>
/// Writes sums of base money with the decimals of the base currency, as Dynamics' charts do: the columns behind them
/// keep
/// four decimals, so that converted amounts add up.
/// </summary>
internal sealed class BaseMoney(Session session)
{
    private const string Decimals = "currencyprecision";

    /// <summary>Writes the amounts of a chart's rows anew.</summary>
    public void Write(IReadOnlyList<Entity> rows)
    {
        var amounts = rows.SelectMany(row =>
                row.Attributes.Select(one => (Row: row, Name: one.Key, Money: ValueText.Bare(one.Value) as Money))
            )
            .Where(one => one.Money is not null)
            .ToList();
        if (amounts.Count == 0)
        {
            return;
        }

        var format = "N" + DecimalsOfBase().ToString(CultureInfo.InvariantCulture);
        foreach (var (row, name, money) in amounts)
        {
            var sign = money!.Value < 0m ? "-" : "";
            var amount = Math.Abs(money.Value).ToString(format, CultureInfo.InvariantCulture);
            row.FormattedValues[name] = sign + SymbolIn(ValueText.Of(row, name)) + amount;
        }
    }

    /// <summary>The currency's symbol in a written amount.</summary>
    public static string SymbolIn(string amount) =>
        new([.. amount.TrimStart('-').TakeWhile(one => !char.IsAsciiDigit(one))]);

    private int DecimalsOfBase()
    {
        var currency = session.Dataverse.BaseCurrencyId;
        var row = session.Dataverse.System.Retrieve("transactioncurrency", currency, new ColumnSet(Decimals));
        return row.GetAttributeValue<int>(Decimals);
    }
}

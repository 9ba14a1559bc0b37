using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Organizations;

namespace SalesCorner.Emulator.Messages;

/// <summary>The exchange rates of currencies, read once and forgotten when a currency changes.</summary>
internal sealed class CurrencyRates
{
    private const string Table = "transactioncurrency";
    private static readonly string[] Columns = ["exchangerate", "currencysymbol"];
    private readonly Dictionary<Guid, Entity> known = [];
    private readonly StoredOrganization state;

    /// <summary>Keeps what it reads until the organisation says that rows have changed.</summary>
    public CurrencyRates(StoredOrganization state)
    {
        this.state = state;
        state.Tell(Written, known.Clear);
    }

    /// <summary>How many units of that currency one unit of the base currency is.</summary>
    public decimal RateOf(Guid currencyId) =>
        currencyId == state.Organization.BaseCurrencyId
            ? 1m
            : Of(currencyId).GetAttributeValue<decimal?>("exchangerate") ?? 1m;

    /// <summary>The symbol of that currency.</summary>
    public string? SymbolOf(Guid currencyId) => Of(currencyId).GetAttributeValue<string>("currencysymbol");

    /// <summary>Sets the base amount of every money column that the row holds.</summary>
    public static void SetBaseAmounts(TableTraits traits, Entity row, decimal rate)
    {
        foreach (var pair in traits.Money)
        {
            if (row.Attributes.TryGetValue(pair.Amount, out var value))
            {
                row[pair.Base] = value is Money amount ? new Money(Math.Round(amount.Value / rate, 4)) : null;
            }
        }
    }

    private void Written(string table)
    {
        if (table == Table)
        {
            known.Clear();
        }
    }

    private Entity Of(Guid currencyId)
    {
        if (!known.TryGetValue(currencyId, out var row))
        {
            row =
                state.Rows.Read(state.Catalog.Table(Table), currencyId, Columns)
                ?? throw DataverseFault.RowNotFound(Table, currencyId);
            known[currencyId] = row;
        }

        return row;
    }
}

using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Messages;

/// <summary>Keeps the amounts in base currency in step with a change of amounts or of the currency.</summary>
internal static class BaseAmounts
{
    /// <summary>Adds to the change the base amounts that follow from it.</summary>
    public static void Follow(MessageParts parts, TableTraits traits, Entity change, StoredRow stored)
    {
        if (!traits.HasCurrency || traits.Money.Count == 0)
        {
            return;
        }

        if (change.GetAttributeValue<EntityReference>("transactioncurrencyid") is { } currency)
        {
            ChangeCurrency(parts, traits, change, currency);
        }
        else if (ChangesMoney(traits, change))
        {
            // The rate is the one at which the row was last saved with its currency.
            var rate = stored.Row.GetAttributeValue<decimal?>("exchangerate") ?? 1m;
            CurrencyRates.SetBaseAmounts(traits, change, rate);
        }
    }

    private static void ChangeCurrency(MessageParts parts, TableTraits traits, Entity change, EntityReference currency)
    {
        var rate = parts.Currencies.RateOf(currency.Id);
        if (traits.HasRate)
        {
            change["exchangerate"] = rate;
        }

        var amounts = parts.Rows.Read(traits.Table, change.Id, [.. traits.Money.Select(pair => pair.Amount)]);
        foreach (var pair in traits.Money)
        {
            if (!change.Contains(pair.Amount) && amounts?.GetAttributeValue<Money>(pair.Amount) is { } amount)
            {
                change[pair.Base] = new Money(Math.Round(amount.Value / rate, 4));
            }
        }

        CurrencyRates.SetBaseAmounts(traits, change, rate);
    }

    private static bool ChangesMoney(TableTraits traits, Entity change)
    {
        foreach (var pair in traits.Money)
        {
            if (change.Attributes.ContainsKey(pair.Amount))
            {
                return true;
            }
        }

        return false;
    }
}

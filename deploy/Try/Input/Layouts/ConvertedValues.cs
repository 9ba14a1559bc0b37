using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Layouts;

/// <summary>
/// Takes the values that an export has converted into base currency, where its deals are in several currencies.
/// </summary>
internal static class ConvertedValues
{
    /// <summary>Lets converted columns stand for the values where that is needed and possible, and says so.</summary>
    public static IEnumerable<string> Prefer(InputTable table, Dictionary<DealField, int> found, int currencies)
    {
        var isNeeded = !found.ContainsKey(DealField.Value) || currencies > 1;
        var isWhole = !found.ContainsKey(DealField.ActualValue) || found.ContainsKey(DealField.BaseActualValue);
        if (!isNeeded || !isWhole || !found.TryGetValue(DealField.BaseValue, out var value))
        {
            yield break;
        }

        found[DealField.Value] = value;
        if (found.TryGetValue(DealField.BaseActualValue, out var actual))
        {
            found[DealField.ActualValue] = actual;
        }

        if (found.TryGetValue(DealField.BaseCurrency, out var currency))
        {
            found[DealField.Currency] = currency;
        }
        else
        {
            found.Remove(DealField.Currency);
        }

        if (currencies > 1)
        {
            yield return $"The deals are in {currencies} currencies: the converted values in '{table.Header[value]}' "
                + "are read.";
        }
    }
}

using System.Collections.Immutable;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>List prices by product: the estimate of a deal that has no value of its own.</summary>
public sealed class PriceList
{
    private readonly Dictionary<string, decimal> prices = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the price list that a map names; an empty one when it names none.</summary>
    /// <exception cref="CommandFailedException">A file or heading that the map names is missing.</exception>
    public static PriceList Read(PriceListMap? map, string folder, DecimalSign? asked)
    {
        var list = new PriceList();
        if (map is null)
        {
            return list;
        }

        var table = new SideTable(InputTable.Open(Path.Combine(folder, map.File)));
        var product = table.Demand(Headings.Bare(map.Product));
        var price = table.Demand(Headings.Bare(map.Price));
        var amounts = MoneyColumn.Decide(map.Price, table.File.Rows().Select(row => row.Cell(price)), asked);
        foreach (var row in table.File.Rows())
        {
            if (PriceIn(row, amounts, map.File, price) is { } amount)
            {
                list.prices[row.Cell(product)] = amount;
            }
        }

        foreach (var (alias, name) in map.Aliases ?? ImmutableDictionary<string, string>.Empty)
        {
            list.prices[alias] =
                list.Of(name)
                ?? throw new CommandFailedException(
                    $"{map.File}: the alias '{alias}' stands for '{name}', which is not in the list."
                );
        }

        return list;
    }

    /// <summary>A product's price; null when the list does not have it.</summary>
    public decimal? Of(string product) => prices.TryGetValue(product, out var price) ? price : null;

    private static decimal? PriceIn(InputRow row, MoneyColumn amounts, string file, int price)
    {
        try
        {
            return amounts.Read(row.Cell(price));
        }
        catch (FormatException problem)
        {
            throw new CommandFailedException($"{file}: line {row.Line}: {problem.Message}", problem);
        }
    }
}

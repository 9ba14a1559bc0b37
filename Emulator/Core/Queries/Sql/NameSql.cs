using System.Text;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Names of rows and symbols of currencies, looked up by their primary key.</summary>
internal static class NameSql
{
    private const string Currency = "transactioncurrency";

    /// <summary>The primary name of the row that a lookup refers to; null when no target has names.</summary>
    /// <param name="catalog">The metadata.</param>
    /// <param name="column">The lookup.</param>
    /// <param name="id">The identifier, as SQL.</param>
    /// <param name="type">The target table, as SQL, for lookups with several targets.</param>
    public static string? Of(MetadataCatalog catalog, ColumnDefinition column, string id, string? type)
    {
        if (!column.IsPolymorphic)
        {
            return column.Targets is [var only] ? Select(catalog, only, id) : null;
        }

        var cases = new StringBuilder();
        foreach (var target in column.Targets)
        {
            if (Select(catalog, target, id) is { } name)
            {
                cases
                    .Append(" WHEN '")
                    .Append(target.Replace("'", "''", StringComparison.Ordinal))
                    .Append("' THEN ")
                    .Append(name);
            }
        }

        return cases.Length == 0 ? null : $"CASE {type}{cases} END";
    }

    /// <summary>The symbol of a currency; null when the metadata has no currencies.</summary>
    public static string? CurrencySymbol(MetadataCatalog catalog, string currencyId) =>
        catalog.TryTable(Currency)?.TryColumn("currencysymbol") is null
            ? null
            : $"(SELECT n.\"currencysymbol\" FROM \"{Currency}\" AS n WHERE n.\"transactioncurrencyid\" = "
                + $"{currencyId})";

    /// <summary>The symbol of the organisation's base currency; null when the metadata has none.</summary>
    public static string? BaseCurrencySymbol(MetadataCatalog catalog) =>
        catalog.TryTable("organization")?.TryColumn("basecurrencyid") is null
            ? null
            : CurrencySymbol(catalog, "(SELECT o.\"basecurrencyid\" FROM \"organization\" AS o LIMIT 1)");

    private static string? Select(MetadataCatalog catalog, string target, string id)
    {
        if (
            catalog.TryTable(target) is not { PrimaryName: { Length: > 0 } name } table
            || table.TryColumn(name) is not { IsStored: true }
        )
        {
            return null;
        }

        return $"(SELECT n.{SqlNames.Column(name)} FROM {SqlNames.Table(target)} AS n "
            + $"WHERE n.{SqlNames.Column(table.PrimaryId)} = {id})";
    }
}

using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>Names of the rows that an answer refers to, and symbols of its currencies: each is read once.</summary>
internal sealed class RowNames(Database database, MetadataCatalog catalog)
{
    private const string Currency = "transactioncurrency";
    private const string Symbol = "currencysymbol";

    private readonly Dictionary<string, TextById?> names = new(StringComparer.Ordinal);
    private TextById? symbols;
    private Guid? baseCurrency;

    /// <summary>The primary name of a row; null when it has none or is not there.</summary>
    public string? NameOf(string table, Guid id)
    {
        if (!names.TryGetValue(table, out var ofTable))
        {
            ofTable = catalog.TryTable(table) is { PrimaryName.Length: > 0 } known
                ? Texts(known, known.PrimaryName)
                : null;
            names[table] = ofTable;
        }

        return ofTable?.Of(id);
    }

    /// <summary>The symbol of a currency; null when the metadata has no currencies.</summary>
    public string? SymbolOf(Guid currency)
    {
        symbols ??= catalog.TryTable(Currency) is { } table ? Texts(table, Symbol) : null;
        return symbols?.Of(currency);
    }

    /// <summary>The symbol of the organisation's base currency; null when there is none.</summary>
    public string? BaseSymbol() => SymbolOf(baseCurrency ??= BaseCurrency());

    private TextById? Texts(TableDefinition table, string column) =>
        table.TryColumn(column) is { IsStored: true }
            ? new TextById(
                database,
                $"SELECT {SqlNames.Column(column)} FROM {SqlNames.Table(table.LogicalName)} "
                    + $"WHERE {SqlNames.Column(table.PrimaryId)} = $0"
            )
            : null;

    private Guid BaseCurrency()
    {
        if (catalog.TryTable("organization")?.TryColumn("basecurrencyid") is null)
        {
            return Guid.Empty;
        }

        using var reader = database.Prepared("SELECT \"basecurrencyid\" FROM \"organization\" LIMIT 1").ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetGuid(0) : Guid.Empty;
    }

    /// <summary>A text of rows by their id; rows one after the other often refer to the same one.</summary>
    private sealed class TextById(Database database, string sql)
    {
        private Dictionary<Guid, string?>? known;
        private Guid last;
        private string? text;

        public string? Of(Guid id)
        {
            if (id == last)
            {
                return text;
            }

            known ??= [];
            if (!known.TryGetValue(id, out var found))
            {
                found = database.Scalar(sql, ValueCodec.GuidToSql(id)) as string;
                known[id] = found;
            }

            (last, text) = (id, found);
            return found;
        }
    }
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Queries.Results;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Adds to a row what people read: the names of the rows it refers to, and formatted values.</summary>
internal sealed class RowLabels
{
    private readonly Dictionary<string, string?> statements = new(StringComparer.Ordinal);
    private readonly StoredOrganization organization;
    private readonly CurrencyRates currencies;

    /// <summary>Keeps how names are asked for until tables may have changed.</summary>
    public RowLabels(StoredOrganization organization, CurrencyRates currencies)
    {
        this.organization = organization;
        this.currencies = currencies;
        organization.Tell(static _ => { }, statements.Clear);
    }

    /// <summary>Names and formats every value of the row.</summary>
    public void Add(TableDefinition table, Entity row)
    {
        string? symbol = null;
        var layout = new (string Key, ColumnDefinition Column)[row.Attributes.Count];
        var texts = new RowTexts(layout);
        var place = 0;
        foreach (var (name, value) in row.Attributes)
        {
            if (table.TryColumn(name) is not { } column || value is null)
            {
                continue;
            }

            if (value is EntityReference reference)
            {
                reference.Name ??= NameOf(reference);
            }
            else if (value is Money)
            {
                symbol ??= SymbolFor(row);
            }

            layout[place] = (name, column);
            texts.Set(place++, value, symbol);
        }

        SdkRooms.Format(row, texts, RowTexts.Write);
    }

    /// <summary>The name of the row that the reference means; null when it has none.</summary>
    public string? NameOf(EntityReference reference)
    {
        if (!statements.TryGetValue(reference.LogicalName, out var sql))
        {
            sql = statements[reference.LogicalName] = SqlOf(reference.LogicalName);
        }

        return sql is null ? null : organization.Database.Scalar(sql, ValueCodec.GuidToSql(reference.Id)) as string;
    }

    private string? SqlOf(string name) =>
        organization.Catalog.TryTable(name) is { PrimaryName.Length: > 0 } table
            ? $"SELECT {SqlNames.Column(table.PrimaryName)} FROM {SqlNames.Table(table.LogicalName)} "
                + $"WHERE {SqlNames.Column(table.PrimaryId)} = $0"
            : null;

    private string? SymbolFor(Entity row)
    {
        var currency =
            row.GetAttributeValue<EntityReference>("transactioncurrencyid")?.Id
            ?? organization.Organization.BaseCurrencyId;
        return currencies.SymbolOf(currency);
    }
}

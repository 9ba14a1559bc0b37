using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Queries.Results;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Adds to a row what people read: the names of the rows it refers to, and formatted values.</summary>
internal sealed class RowLabels(StoredOrganization organization, CurrencyRates currencies)
{
    /// <summary>Names and formats every value of the row.</summary>
    public void Add(TableDefinition table, Entity row)
    {
        string? symbol = null;
        foreach (var (name, value) in row.Attributes)
        {
            if (table.TryColumn(name) is not { } column)
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

            if (ValueFormatter.Format(column, value, symbol) is { } text)
            {
                row.FormattedValues[name] = text;
            }
        }
    }

    /// <summary>The name of the row that the reference means; null when it has none.</summary>
    public string? NameOf(EntityReference reference) =>
        organization.Catalog.TryTable(reference.LogicalName) is { PrimaryName.Length: > 0 } table
            ? organization.Database.Scalar(
                $"SELECT {SqlNames.Column(table.PrimaryName)} FROM {SqlNames.Table(table.LogicalName)} "
                    + $"WHERE {SqlNames.Column(table.PrimaryId)} = $0",
                ValueCodec.GuidToSql(reference.Id)
            ) as string
            : null;

    private string? SymbolFor(Entity row)
    {
        var currency =
            row.GetAttributeValue<EntityReference>("transactioncurrencyid")?.Id
            ?? organization.Organization.BaseCurrencyId;
        return currencies.SymbolOf(currency);
    }
}

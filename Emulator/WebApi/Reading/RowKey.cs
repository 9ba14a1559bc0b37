using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Reads what names one row in an address: its id, or the values of an alternate key.</summary>
internal static class RowKey
{
    /// <summary>The row that the text in parentheses names.</summary>
    public static EntityReference Read(EdmTable table, string key, IReadOnlyDictionary<string, string> options)
    {
        if (Guid.TryParse(key, out var id))
        {
            return new EntityReference(table.Name, id);
        }

        var reference = new EntityReference(table.Name);
        foreach (var part in ODataText.List(key))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw ApiFault.BadQuery(
                    $"Bad Request - Error in query syntax: '{key}' names no row of '{table.Name}'."
                );
            }

            var column = table.Property(part[..at].Trim());
            var text = part[(at + 1)..].Trim();
            var value = ODataLiteral.Read(text.StartsWith('@') ? options.GetValueOrDefault(text) ?? text : text);
            if (column.IsPrimaryId && value is Guid primary)
            {
                return new EntityReference(table.Name, primary);
            }

            reference.KeyAttributes[column.LogicalName] = Typed(column, value);
        }

        return reference.KeyAttributes.Count > 0 ? reference : throw ApiFault.BadQuery("The address names no row.");
    }

    /// <summary>The row's id; null when no row has that alternate key.</summary>
    public static Guid? TryId(ApiRequest request, EntityReference row) =>
        row.Id != Guid.Empty
            ? row.Id
            : request.Dataverse.Exclusively(() =>
                request.Dataverse.Engine.State.Rows.FindByKey(request.Catalog.Table(row.LogicalName), row.KeyAttributes)
            );

    /// <summary>The row's id; a fault when no row has that alternate key.</summary>
    public static Guid Id(ApiRequest request, EntityReference row) =>
        TryId(request, row)
        ?? throw new DataverseFault(
            FaultCodes.KeyNotFound,
            $"A record with the specified key values does not exist in {row.LogicalName} entity"
        );

    private static object? Typed(ColumnDefinition column, object? value) =>
        (column.Type, value) switch
        {
            (ColumnType.Text or ColumnType.Memo or ColumnType.EntityName, string) => value,
            (ColumnType.Integer, decimal number) => (int)number,
            (ColumnType.BigInt, decimal number) => (long)number,
            (ColumnType.Decimal, decimal) => value,
            (ColumnType.Choice or ColumnType.State or ColumnType.Status, decimal number) => new OptionSetValue(
                (int)number
            ),
            (ColumnType.DateTime, DateTime) => value,
            (ColumnType.UniqueIdentifier, Guid) => value,
            (ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, Guid) => value,
            _ => throw ApiFault.BadQuery(
                $"The value of '{column.LogicalName}' is of another type than {EdmTypes.NameOf(column)}."
            ),
        };
}

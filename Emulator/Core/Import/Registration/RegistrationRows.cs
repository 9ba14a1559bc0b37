using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>Writes the rows by which the platform's own tables know a solution's components.</summary>
internal sealed class RegistrationRows(Database database, MetadataCatalog catalog, ImportContext context)
{
    private readonly RowStore rows = new(database);

    /// <summary>The importing user, the business unit, the organisation and the time.</summary>
    public ImportContext Context => context;

    /// <summary>The copies of roles in the business units.</summary>
    public RoleCopies Roles => new(database, catalog);

    /// <summary>Whether there is such a row.</summary>
    public bool Exists(string table, Guid id) => rows.Exists(catalog.Table(table), id);

    /// <summary>Whether a row is not there, or has no value in a column.</summary>
    public bool IsEmpty(string table, Guid id, string column) =>
        rows.Read(catalog.Table(table), id, [column])?.Contains(column) != true;

    /// <summary>The id of the row with that text in a column, upper or lower case; null when there is none.</summary>
    public Guid? Find(string table, string column, string text) => Find(database, catalog, table, column, text);

    /// <summary>The same, for those who only read.</summary>
    public static Guid? Find(Database database, MetadataCatalog catalog, string table, string column, string text)
    {
        using var reader = database
            .Prepared(
                $"SELECT {SqlNames.Column(catalog.Table(table).PrimaryId)} FROM {SqlNames.Table(table)} "
                    + $"WHERE {SqlNames.Column(column)} = $0 COLLATE NOCASE LIMIT 1",
                text
            )
            .ExecuteReader();
        return reader.Read() ? ValueCodec.GuidAt(reader, 0) : null;
    }

    /// <summary>Adds a row or changes the one that is there.</summary>
    public void Put(string tableName, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var table = catalog.Table(tableName);
        var row = new Entity(tableName, id);
        foreach (var (column, value) in values)
        {
            row[column] = Fitting(table.Column(column), value);
        }

        Set(table, row, "modifiedon", context.UtcNow);
        Set(table, row, "modifiedby", User);
        if (rows.Exists(table, id))
        {
            rows.Update(table, row);
            return;
        }

        Complete(table, row);
        rows.Insert(table, row);
    }

    /// <summary>Removes a row when it is there.</summary>
    public void Remove(string table, Guid id) => rows.Delete(catalog.Table(table), id);

    /// <summary>Removes the rows whose lookup refers to this one.</summary>
    public void RemoveChildren(string table, string lookup, Guid parent) =>
        database.Execute(
            $"DELETE FROM {SqlNames.Table(table)} WHERE {SqlNames.Column(lookup)} = $0",
            ValueCodec.GuidToSql(parent)
        );

    private EntityReference User => new("systemuser", context.UserId);

    // Files may hold longer texts than the platform keeps in a row (a dashboard's description, say).
    private static object? Fitting(ColumnDefinition column, object? value) =>
        value is string text && column.MaxLength is { } longest && text.Length > longest ? text[..longest] : value;

    private static void Set(TableDefinition table, Entity row, string column, object value)
    {
        if (table.TryColumn(column) is not null && !row.Contains(column))
        {
            row[column] = value;
        }
    }

    private void Complete(TableDefinition table, Entity row)
    {
        Set(table, row, "createdon", context.UtcNow);
        Set(table, row, "createdby", User);
        if (table.Ownership == Ownership.User)
        {
            Set(table, row, "ownerid", User);
            Set(table, row, "owninguser", User);
            Set(table, row, "owningbusinessunit", new EntityReference("businessunit", context.BusinessUnitId));
        }

        if (table.TryColumn("organizationid") is { } organization)
        {
            Set(
                table,
                row,
                "organizationid",
                organization.IsLookup
                    ? new EntityReference("organization", context.OrganizationId)
                    : context.OrganizationId
            );
        }

        foreach (var column in table.Columns.Values.Where(column => column.DefaultValue is not null))
        {
            Set(table, row, column.LogicalName, DefaultOf(column));
        }
    }

    private static object DefaultOf(ColumnDefinition column) =>
        column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status
            ? new OptionSetValue((int)column.DefaultValue!)
            : column.DefaultValue!;
}

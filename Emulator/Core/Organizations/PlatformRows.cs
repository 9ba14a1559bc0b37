using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Organizations;

/// <summary>Writes the rows that the platform itself keeps, such as jobs and traces: no steps, no privileges.</summary>
internal sealed class PlatformRows(StoredOrganization state)
{
    /// <summary>Adds a row; columns that the table has not are left out.</summary>
    public void Insert(string tableName, Guid id, Entity values)
    {
        var table = state.Catalog.Table(tableName);
        var row = Known(table, id, values);
        Set(table, row, "createdon", state.Clock.UtcNow);
        Set(table, row, "createdby", SystemUser);
        Set(table, row, "ownerid", SystemUser);
        Set(table, row, "owninguser", SystemUser);
        Set(
            table,
            row,
            "owningbusinessunit",
            new EntityReference("businessunit", state.Organization.RootBusinessUnitId)
        );
        Set(table, row, "modifiedon", state.Clock.UtcNow);
        Set(table, row, "modifiedby", SystemUser);
        state.Rows.Insert(table, row);
    }

    /// <summary>Changes a row, if it is still there; columns that the table has not are left out.</summary>
    public void Update(string tableName, Guid id, Entity values)
    {
        var table = state.Catalog.Table(tableName);
        if (!state.Rows.Exists(table, id))
        {
            return;
        }

        var row = Known(table, id, values);
        Set(table, row, "modifiedon", state.Clock.UtcNow);
        state.Rows.Update(table, row);
    }

    /// <summary>Removes a row.</summary>
    public void Delete(string tableName, Guid id) => state.Rows.Delete(state.Catalog.Table(tableName), id);

    private EntityReference SystemUser => new("systemuser", state.Organization.SystemUserId);

    private static Entity Known(TableDefinition table, Guid id, Entity values)
    {
        var row = new Entity(table.LogicalName) { Id = id };
        foreach (var (name, value) in values.Attributes)
        {
            Set(table, row, name, value);
        }

        return row;
    }

    private static void Set(TableDefinition table, Entity row, string column, object? value)
    {
        if (!row.Attributes.ContainsKey(column) && table.Columns.TryGetValue(column, out var definition))
        {
            row[column] =
                value is string text && definition.MaxLength is { } most && text.Length > most ? text[..most] : value;
        }
    }
}

using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;
using SalesCorner.Emulator.Queries.Results;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Makes a row and its main form ready to be drawn.</summary>
internal sealed class RecordBuilder(Session session)
{
    private static readonly string[] AlwaysRead = ["statecode", "statuscode", "transactioncurrencyid", "ownerid"];

    /// <summary>A stored row.</summary>
    public RecordModel Existing(string tableName, Guid id, string openTab)
    {
        var table = session.Metadata.Table(tableName);
        var form = FormOf(table);
        var row = session.Service.Retrieve(tableName, id, ColumnsFor(table, form));
        var reference = row.ToEntityReference();
        var reason = ReasonAgainstTyping(table, row, session.Access.CanWrite(reference));
        var cells = new CellBuilder(session, table, row) { CanType = reason is null };
        return Drawn(form, cells, openTab) with
        {
            Id = id,
            Title = ValueText.Of(row, table.PrimaryName) is { Length: > 0 } name ? name : "(no name)",
            ReadOnlyReason = reason,
            CanDelete = session.Access.CanDelete(reference),
            CanCreate = session.Access.CanCreate(tableName),
            StateChanges = [.. StateChangesOf(table, row)],
            Closing = new ClosingBuilder(session).Of(row),
        };
    }

    /// <summary>A row that is not yet made, with values that it starts with.</summary>
    /// <param name="tableName">The table.</param>
    /// <param name="start">The values.</param>
    /// <param name="isQuick">Whether the short form is wanted.</param>
    public RecordModel New(string tableName, Entity start, bool isQuick)
    {
        var table = session.Metadata.Table(tableName);
        var row = WithDefaults(table, start);
        var form = (isQuick ? session.Screens.QuickCreateFormOf(tableName) : null) ?? FormOf(table);
        var cells = new CellBuilder(session, table, row)
        {
            CanType = session.Access.CanCreate(tableName),
            IsNew = true,
        };
        return Drawn(form, cells, "") with
        {
            Title = $"New {table.DisplayName.ToLowerInvariant()}",
            ReadOnlyReason = cells.CanType
                ? null
                : $"Your roles do not let you make a {table.DisplayName.ToLowerInvariant()}.",
        };
    }

    /// <summary>The columns of a form that its table has.</summary>
    public static ColumnSet ColumnsFor(TableDefinition table, FormLayout form)
    {
        var names = form
            .Cells.SelectMany(cell => cell.Control.Columns)
            .Concat(AlwaysRead)
            .Append(table.PrimaryName)
            .Where(name => table.TryColumn(name) is { ValidForRead: true })
            .Distinct(StringComparer.Ordinal);
        return new ColumnSet([.. names]);
    }

    private static RecordModel Drawn(FormLayout form, CellBuilder cells, string openTab)
    {
        var tabs = form
            .Tabs.Select(tab => new TabModel(
                tab.Name,
                tab.Label,
                [
                    .. tab.Columns.Select(column => new FormColumnModel(
                        column.Share,
                        [.. column.Sections.Select(cells.SectionOf)]
                    )),
                ]
            ))
            .ToList();
        return new RecordModel
        {
            Table = cells.Table.LogicalName,
            TableName = cells.Table.DisplayName,
            Header = [.. form.Header.Select(cells.HeaderField).OfType<FieldModel>()],
            Tabs = tabs,
            OpenTab = tabs.Find(tab => tab.Name == openTab)?.Name ?? tabs.FirstOrDefault()?.Name ?? "",
        };
    }

    private FormLayout FormOf(TableDefinition table) =>
        session.Screens.MainFormOf(table.LogicalName)
        ?? throw new InputProblemException($"The app has no form for {table.DisplayCollectionName}.");

    private static string? ReasonAgainstTyping(TableDefinition table, Entity row, bool canWrite)
    {
        var state = row.GetAttributeValue<OptionSetValue>("statecode")?.Value;
        var first = table.TryColumn("statecode")?.Options is [var one, ..] ? one.Value : 0;
        if (state is not null && state != first && !(table.LogicalName == "appointment" && state == 3))
        {
            return $"Read-only: this {table.DisplayName.ToLowerInvariant()}'s status is "
                + $"{ValueText.Of(row, "statecode")}.";
        }

        return canWrite ? null : "Read-only: your roles do not let you change this row.";
    }

    // Deals are closed by their own messages; opened again they are by a change of state.
    private IEnumerable<StateChange> StateChangesOf(TableDefinition table, Entity row)
    {
        if (table.TryColumn("statecode") is not { } column || !session.Access.CanWrite(row.ToEntityReference()))
        {
            yield break;
        }

        var state = row.GetAttributeValue<OptionSetValue>("statecode")?.Value ?? 0;
        foreach (var option in column.Options.Where(option => option.Value != state))
        {
            if (option.Value == 0)
            {
                yield return new StateChange(table.IsCustom ? "Activate" : "Reopen", option.Value);
            }
            else if (state == 0 && (table.IsCustom || (table.IsActivity && option.Value == 1)))
            {
                yield return new StateChange(table.IsActivity ? "Mark complete" : "Deactivate", option.Value);
            }
        }
    }

    private Entity WithDefaults(TableDefinition table, Entity start)
    {
        foreach (
            var column in table.Columns.Values.Where(column =>
                column.DefaultValue is not null && !start.Contains(column.LogicalName)
            )
        )
        {
            var isOption = column.Type is ColumnType.Choice or ColumnType.State or ColumnType.Status;
            var value =
                isOption && column.DefaultValue is int option ? new OptionSetValue(option) : column.DefaultValue;
            start[column.LogicalName] = value;
            start.FormattedValues[column.LogicalName] = ValueFormatter.Format(column, value) ?? "";
        }

        if (table.Ownership == Ownership.User)
        {
            start["ownerid"] = new EntityReference("systemuser", session.UserId) { Name = session.UserName };
        }

        return start;
    }
}

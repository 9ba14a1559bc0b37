using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Lists;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>
/// Makes a grid that is typed into ready to be drawn. Where an alternate key of its table joins the form's row with one
/// row of another table (an answer: the deal and a question), each active row of that table without a partner is
/// offered.
/// </summary>
internal sealed class EditGridBuilder(Session session)
{
    private const int MostRows = 100;
    private readonly RelatedRows related = new(session);

    /// <summary>The grid.</summary>
    public EditGridModel Build(FormCell cell, EntityReference parent)
    {
        var grid = cell.Control.Grid!;
        var table = session.Metadata.Table(grid.Table);
        var view = session.Screens.View(grid.ViewId);
        var parentColumn = related.ColumnOf(grid);
        if (view is null || parentColumn is null)
        {
            return new EditGridModel
            {
                ControlId = cell.Control.Id,
                Title = cell.Label ?? grid.Table,
                Columns = [],
                Rows = [],
            };
        }

        var request = new ListRequest { PageSize = MostRows, Filters = related.FiltersOf(grid, parent) };
        Refusals.Catch(
            () => session.Service.RetrieveMultiple(new FetchExpression(QueryMerge.Page(view, request).ToString())),
            out var found
        );
        var stored = found?.Entities.ToList() ?? [];
        var columns = view.Columns.Select(column => table.TryColumn(column.Name)).OfType<ColumnDefinition>().ToList();
        var offered = OtherColumn(table, parentColumn) is { } other ? Offered(table, other, stored) : [];
        return new EditGridModel
        {
            ControlId = cell.Control.Id,
            Title = cell.Label ?? view.Name,
            NewAddress = related.NewAddress(grid, parent),
            Columns =
            [
                .. columns.Select(column => new ListColumn(
                    column.LogicalName,
                    column.DisplayName,
                    column.Description,
                    IsNumber: false
                )),
            ],
            Rows =
            [
                .. stored.Select(row =>
                    RowOf(row, row.Id.ToString("D"), columns, session.Access.CanWrite(row.ToEntityReference()))
                ),
                .. offered.Select(row => RowOf(row.Row, row.Key, columns, session.Access.CanCreate(grid.Table))),
            ],
        };
    }

    /// <summary>
    /// The lookup that makes an alternate key together with the column of the form's row; null for none.
    /// </summary>
    public static ColumnDefinition? OtherColumn(TableDefinition table, string parentColumn)
    {
        var key = table.Keys.FirstOrDefault(one =>
            one.Columns.Count == 2 && one.Columns.Contains(parentColumn, StringComparer.Ordinal)
        );
        var other = key?.Columns.First(column => column != parentColumn);
        return other is not null && table.TryColumn(other) is { IsLookup: true, Targets.Count: 1 } column
            ? column
            : null;
    }

    private List<(string Key, Entity Row)> Offered(TableDefinition table, ColumnDefinition other, List<Entity> stored)
    {
        var target = session.Metadata.Table(other.Targets[0]);
        var query = new QueryExpression(target.LogicalName)
        {
            ColumnSet = new ColumnSet(target.PrimaryName),
            TopCount = MostRows,
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        OrderNames(target).ForEach(name => query.AddOrder(name, OrderType.Ascending));
        Refusals.Catch(() => session.Service.RetrieveMultiple(query), out var found);
        var there = stored.Select(row => row.GetAttributeValue<EntityReference>(other.LogicalName)?.Id).ToHashSet();
        var missing = found?.Entities.Where(one => !there.Contains(one.Id)) ?? [];
        return [.. missing.Select(one => ("new-" + one.Id.ToString("D"), NewRow(table, other, target, one)))];
    }

    // Rows that people put in order have a column for it.
    private static List<string> OrderNames(TableDefinition target) =>
        [
            .. target
                .Columns.Keys.Where(name => name.EndsWith("_order", StringComparison.Ordinal))
                .Append(target.PrimaryName),
        ];

    private static Entity NewRow(TableDefinition table, ColumnDefinition other, TableDefinition target, Entity one)
    {
        var name = one.GetAttributeValue<string>(target.PrimaryName);
        var row = new Entity(table.LogicalName)
        {
            [other.LogicalName] = new EntityReference(target.LogicalName, one.Id) { Name = name },
        };
        row.FormattedValues[other.LogicalName] = name ?? "";
        return row;
    }

    // What identifies a row is not typed over, and what computed columns hold nobody types.
    private EditRow RowOf(Entity row, string key, List<ColumnDefinition> columns, bool canType)
    {
        var fields = new FieldBuilder(session, row);
        var isKey = session
            .Metadata.Table(row.LogicalName)
            .Keys.SelectMany(one => one.Columns)
            .ToHashSet(StringComparer.Ordinal);
        return new EditRow(
            key,
            [
                .. columns.Select(column =>
                    fields.Build(
                        column,
                        $"{key}.{column.LogicalName}",
                        column.DisplayName,
                        canType
                            && !isKey.Contains(column.LogicalName)
                            && column.ValidForUpdate
                            && IsTyped(row.LogicalName, column)
                    )
                ),
            ]
        );
    }

    // A grid has no locks of its own: it follows the main form of its table.
    private bool IsTyped(string table, ColumnDefinition column)
    {
        var control = session
            .Screens.MainFormOf(table)
            ?.Cells.FirstOrDefault(cell => cell.Control.Column == column.LogicalName)
            ?.Control;
        return control is { IsDisabled: false };
    }
}

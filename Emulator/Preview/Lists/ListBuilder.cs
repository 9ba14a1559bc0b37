using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Lists;

/// <summary>Fetches the rows of a view and makes them ready to be drawn.</summary>
internal sealed class ListBuilder(Session session)
{
    /// <summary>A page of the view.</summary>
    public ListModel Build(ViewDefinition view, ListRequest request)
    {
        var model = new ListModel
        {
            View = view,
            TableName = session.Metadata.Table(view.Table).DisplayCollectionName,
            Columns = [.. view.Columns.Select(column => ColumnOf(view, column))],
            Page = request.Page,
            PageSize = request.PageSize,
        };
        var refused = Refusals.Catch(() => Fetch(view, request), out var found);
        return refused is null ? Filled(model, found!) : model with { Problem = refused.Message };
    }

    private EntityCollection Fetch(ViewDefinition view, ListRequest request) =>
        session.Service.RetrieveMultiple(new FetchExpression(QueryMerge.Page(view, request).ToString()));

    private ListModel Filled(ListModel model, EntityCollection found) =>
        model with
        {
            Rows = [.. found.Entities.Select(row => RowOf(model.View!, row))],
            Total = found.TotalRecordCount,
            HasMoreThanTotal = found.TotalRecordCountLimitExceeded,
            HasNext = found.MoreRecords,
        };

    private ListRow RowOf(ViewDefinition view, Entity row)
    {
        var address = session.AddressOf(new EntityReference(view.Table, row.Id));
        return new ListRow(
            row.Id,
            address,
            [.. view.Columns.Select((column, place) => CellOf(view, column, row, place == 0 ? address : null))]
        )
        {
            Data = view.Columns.Any(column => column.IconFunction.Length > 0) ? DataOf(view, row) : null,
        };
    }

    // As the platform gives a row to such a script: what people read by the column's name, the bare value by name
    // and _Value.
    private static string DataOf(ViewDefinition view, Entity row)
    {
        var data = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var column in view.Columns.Select(column => column.Name))
        {
            data[column] = ValueText.Of(row, column);
            data[column + "_Value"] = ValueText.Bare(row.Contains(column) ? row[column] : null) switch
            {
                OptionSetValue option => option.Value,
                Money money => money.Value,
                EntityReference reference => reference.Id,
                var value => value,
            };
        }

        return JsonSerializer.Serialize(data);
    }

    private ListCell CellOf(ViewDefinition view, ViewColumn column, Entity row, string? address)
    {
        var text = ValueText.Of(row, column.Name);
        var value = ValueText.Bare(row.Contains(column.Name) ? row[column.Name] : null);
        var definition = DefinitionOf(view, column.Name);
        var linked = value is EntityReference reference ? session.AddressOf(reference) : null;
        var colour = value is OptionSetValue option
            ? definition?.Options.FirstOrDefault(one => one.Value == option.Value)?.Color
            : null;
        return new ListCell(address is not null && text.Length == 0 ? "(no name)" : text, address ?? linked, colour);
    }

    private ListColumn ColumnOf(ViewDefinition view, ViewColumn column)
    {
        var definition = DefinitionOf(view, column.Name);
        return new ListColumn(
            column.Name,
            definition?.DisplayName ?? column.Name,
            definition?.Description ?? "",
            definition?.Type
                is ColumnType.Integer
                    or ColumnType.BigInt
                    or ColumnType.Decimal
                    or ColumnType.Double
                    or ColumnType.Money
        );
    }

    private ColumnDefinition? DefinitionOf(ViewDefinition view, string name)
    {
        var parts = name.Split('.', 2);
        var table =
            parts.Length == 1
                ? view.Table
                : view
                    .Fetch.Descendants("link-entity")
                    .FirstOrDefault(link => link.Attribute("alias")?.Value == parts[0])
                    ?.Attribute("name")
                    ?.Value;
        return session.Metadata.TryTable(table)?.TryColumn(parts[^1]);
    }
}

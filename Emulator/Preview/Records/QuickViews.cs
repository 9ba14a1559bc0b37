using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Shows a few values of the row that a lookup names, by its quick view form.</summary>
internal sealed class QuickViews(Session session)
{
    /// <summary>The cell; null when the lookup is empty.</summary>
    public CellModel? Of(FormCell cell, Entity row)
    {
        if (
            row.GetAttributeValue<EntityReference>(cell.Control.Column) is not { } named
            || !cell.Control.QuickForms.TryGetValue(named.LogicalName, out var formId)
            || session.Screens.Form(formId) is not { } form
        )
        {
            return null;
        }

        var table = session.Metadata.Table(named.LogicalName);
        var refused = Refusals.Catch(
            () => session.Service.Retrieve(named.LogicalName, named.Id, RecordBuilder.ColumnsFor(table, form)),
            out var found
        );
        if (refused is not null)
        {
            return new CellModel { Note = refused.Message };
        }

        var cells = new CellBuilder(session, table, found!);
        var sections = form.Tabs.SelectMany(tab => tab.Columns).SelectMany(column => column.Sections);
        return new CellModel { QuickView = [.. sections.Select(cells.SectionOf)] };
    }
}

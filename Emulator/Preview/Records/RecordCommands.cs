using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>What can be done on the page of a row.</summary>
/// <param name="Label">What it is called in the panel of the last save.</param>
/// <param name="Do">The doing.</param>
/// <param name="LeavesRow">Whether the row is gone afterwards.</param>
internal sealed record RecordCommand(
    string Label,
    Action<Session, EntityReference, IFormCollection> Do,
    bool LeavesRow = false
);

/// <summary>The commands by the last part of their address.</summary>
internal static class RecordCommands
{
    private static readonly Dictionary<string, RecordCommand> Known = new(StringComparer.Ordinal)
    {
        ["save"] = new("Save", (session, row, typed) => new RecordSaver(session).Update(row, typed)),
        ["delete"] = new(
            "Delete",
            (session, row, _) => session.Service.Delete(row.LogicalName, row.Id),
            LeavesRow: true
        ),
        ["state"] = new("Change state of", SetState),
        ["win"] = new("Win", (session, row, typed) => new DealClose(session).Win(row, typed)),
        ["lose"] = new("Lose", (session, row, typed) => new DealClose(session).Lose(row, typed)),
        ["activity"] = new("Log activity on", (session, row, typed) => new ActivityLog(session).Add(row, typed)),
        ["complete"] = new("Complete activity of", Complete),
        ["grid"] = new("Save list of", SaveGrid),
    };

    /// <summary>The command; null when there is none of that name.</summary>
    public static RecordCommand? Find(string name) => Known.GetValueOrDefault(name);

    private static void SetState(Session session, EntityReference row, IFormCollection typed)
    {
        var state = int.Parse(typed["state"].ToString(), CultureInfo.InvariantCulture);
        if (session.Metadata.Table(row.LogicalName).IsActivity && state == 1)
        {
            new ActivityLog(session).Complete(row);
            return;
        }

        session.Service.Update(new Entity(row.LogicalName, row.Id) { ["statecode"] = new OptionSetValue(state) });
    }

    private static void Complete(Session session, EntityReference row, IFormCollection typed)
    {
        if (typed["activity"].ToString().Split(':') is not [var table, var id] || !Guid.TryParse(id, out var known))
        {
            throw new InputProblemException("The activity is not known.");
        }

        new ActivityLog(session).Complete(new EntityReference(table, known));
    }

    private static void SaveGrid(Session session, EntityReference row, IFormCollection typed)
    {
        var control =
            session
                .Screens.MainFormOf(row.LogicalName)
                ?.Cells.FirstOrDefault(cell =>
                    cell.Control.Id == typed["control"] && cell.Control.Grid is { IsEditable: true }
                )
                ?.Control
            ?? throw new InputProblemException("The form has no such list.");
        new EditGridSaver(session).Save(row, control, typed);
    }
}

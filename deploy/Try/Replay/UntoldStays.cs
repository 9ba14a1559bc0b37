using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Forgets how long deals stayed in their stages where the input does not tell it: a deal that is created in the stage
/// it was closed from
/// would seem to have spent its whole life there, and that would set the usual length of a stage.
/// </summary>
internal static class UntoldStays
{
    private const string Table = "sc_stagechange";
    private const int AtOnce = 5_000;

    /// <summary>Deletes the stays that the replay made.</summary>
    public static void Forget(EmbeddedDataverse dataverse)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet("sc_stagechangeid"), TopCount = AtOnce };
        for (
            var rows = dataverse.System.RetrieveMultiple(query).Entities;
            rows.Count > 0;
            rows = dataverse.System.RetrieveMultiple(query).Entities
        )
        {
            foreach (var row in rows)
            {
                dataverse.System.Delete(Table, row.Id);
            }
        }
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>Reads what verification looks at: the throw-away deal, and the coverage of the signed-in user.</summary>
/// <param name="client">The environment.</param>
/// <param name="userId">The signed-in user, who owns everything that is made.</param>
internal sealed class Probe(DataverseClient client, Guid userId)
{
    /// <summary>
    /// The name of everything that verification makes: by it a later run finds what an earlier one left.
    /// </summary>
    public const string Marker = "SalesCorner verify: throw-away record, may be deleted";

    private const string DealColumns =
        "sc_staleon,sc_qualificationstatus,sc_score,sc_stageenteredon,sc_lastactivityon,sc_touches,"
        + "sc_outcome,salesstage,statecode";

    private const string RowColumns = "sc_repcoverageid,sc_rawcount,sc_dirtysince,sc_computedon,versionnumber";

    /// <summary>The environment.</summary>
    public DataverseClient Client => client;

    /// <summary>The signed-in user.</summary>
    public Guid UserId => userId;

    /// <summary>The deal's columns; null when it is gone.</summary>
    public Task<JsonObject?> DealAsync(Guid id, CancellationToken cancellation) =>
        client.FindAsync($"opportunities({id})?$select={DealColumns}", cancellation);

    /// <summary>The user's coverage row of the period that holds a day; null when there is none.</summary>
    public Task<JsonObject?> CoverageAsync(DateTime day, CancellationToken cancellation)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return FirstAsync(
            $"sc_repcoverages?$select={RowColumns}&$filter={OwnRows} and sc_periodstart le {date} and "
                + $"sc_periodend ge {date}&$top=1",
            cancellation
        );
    }

    /// <summary>All coverage rows of the user.</summary>
    public Task<IReadOnlyList<JsonObject>> CoverageRowsAsync(CancellationToken cancellation) =>
        ListAsync($"sc_repcoverages?$select={RowColumns}&$filter={OwnRows}", cancellation);

    /// <summary>Whether plug-ins still wait or run for a row ("System Job (AsyncOperation) table": operation type 1 is
    /// a system event, statecode 3 is Completed).
    /// Background workflows of the organisation's own may wait for days and do not matter.</summary>
    public async Task<bool> HasJobsAsync(Guid rowId, CancellationToken cancellation) =>
        await FirstAsync(
            $"asyncoperations?$select=asyncoperationid&$filter=_regardingobjectid_value eq {rowId} and "
                + "operationtype eq 1 and statecode ne 3&$top=1",
            cancellation
        )
            is not null;

    /// <summary>The first row of a query; null when there is none.</summary>
    public async Task<JsonObject?> FirstAsync(string path, CancellationToken cancellation)
    {
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            return row;
        }

        return null;
    }

    /// <summary>All rows of a query.</summary>
    public async Task<IReadOnlyList<JsonObject>> ListAsync(string path, CancellationToken cancellation)
    {
        var rows = new List<JsonObject>();
        await foreach (var row in client.RowsAsync(path, cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }

    // Kind: the first option is a rep's row.
    private string OwnRows =>
        $"_sc_repid_value eq {userId} and sc_kind eq {ChoiceLabels.First.ToString(CultureInfo.InvariantCulture)}";
}

using System.Text.Json.Nodes;
using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>
/// Finds the reps whose deals have to be computed: enabled users with a deal, a quota or a team that they are credited
/// for.
/// </summary>
/// <param name="client">The environment.</param>
internal sealed class BackfillPlan(DataverseClient client)
{
    private const int Page = 1_000;

    // Owners of open deals in one answer; the platform's largest page.
    private const int MostOwners = 5_000;

    // "AggregateQueryRecordLimit exceeded": more than 50,000 open deals cannot be counted by owner in one query.
    private const string TooManyToCount = "0x8004E023";

    /// <summary>The shares, the largest first, so that none of them is left over at the end.</summary>
    public async Task<IReadOnlyList<BackfillItem>> ReadAsync(CancellationToken cancellation)
    {
        var names = new Dictionary<Guid, string>();
        foreach (
            var (table, column) in new[]
            {
                ("opportunity", "owninguser"),
                ("sc_teamcredit", "sc_userid"),
                ("sc_quota", "sc_repid"),
            }
        )
        {
            await foreach (var user in UsersAsync(table, column, cancellation))
            {
                names[user.Id("systemuserid")!.Value] = user.Text("fullname") ?? "(no name)";
            }
        }

        var deals = await OpenDealsAsync(cancellation);
        var reps = names.Select(rep => new BackfillItem(rep.Key, rep.Value, deals.GetValueOrDefault(rep.Key))).ToList();
        var nobodys = deals.Where(owner => !names.ContainsKey(owner.Key)).Sum(owner => owner.Value);
        return
        [
            .. reps.Append(BackfillItem.Nobody(nobodys))
                .OrderByDescending(item => item.OpenDeals)
                .ThenBy(item => item.Id),
        ];
    }

    private async IAsyncEnumerable<JsonObject> UsersAsync(
        string table,
        string column,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (var page = 1; ; page++)
        {
            var rows = await FetchAsync(
                "systemusers",
                $"""
                <fetch no-lock="true" count="{Page}" page="{page}"><entity name="systemuser">
                <attribute name="systemuserid" /><attribute name="fullname" />
                <order attribute="systemuserid" /><filter><condition attribute="isdisabled" operator="eq" value="0" />
                </filter>
                <link-entity name="{table}" from="{column}" to="systemuserid" link-type="exists" /></entity></fetch>
                """,
                cancellation
            );
            foreach (var row in rows)
            {
                yield return row;
            }

            if (rows.Count < Page)
            {
                yield break;
            }
        }
    }

    private async Task<IReadOnlyDictionary<Guid, int>> OpenDealsAsync(CancellationToken cancellation)
    {
        try
        {
            var rows = await FetchAsync(
                "opportunities",
                $"""
                <fetch aggregate="true" no-lock="true" count="{MostOwners}"><entity name="opportunity">
                <attribute name="ownerid" groupby="true" alias="owner" />
                <attribute name="opportunityid" aggregate="count" alias="deals" />
                <filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>
                """,
                cancellation
            );
            return rows.ToDictionary(row => row.Id("owner")!.Value, row => row.Number("deals") ?? 0);
        }
        catch (DataverseFailureException failure)
            when (string.Equals(failure.Code, TooManyToCount, StringComparison.OrdinalIgnoreCase))
        {
            return new Dictionary<Guid, int>();
        }
    }

    private async Task<IReadOnlyList<JsonObject>> FetchAsync(string set, string fetch, CancellationToken cancellation)
    {
        var answer = await client.GetAsync($"{set}?fetchXml={Uri.EscapeDataString(fetch)}", cancellation);
        return (answer["value"] as JsonArray ?? []).Select(row => row!.AsObject()).ToList();
    }
}

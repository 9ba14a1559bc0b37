using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>Creates the quotas of a history, each owned by its rep.</summary>
public static class QuotaRows
{
    private const decimal Percent = 100m;

    /// <summary>Creates the rows; the first so many were set by somebody, the rest are assumed.</summary>
    public static void Create(EmbeddedDataverse dataverse, People people, IReadOnlyList<QuotaRecord> quotas, int set)
    {
        var reps = people.Reps;
        for (var index = 0; index < quotas.Count; index++)
        {
            var quota = quotas[index];
            if (!reps.TryGetValue(quota.Owner, out var rep))
            {
                continue;
            }

            dataverse.System.Create(
                new Entity("sc_quota")
                {
                    ["sc_repid"] = new EntityReference("systemuser", rep),
                    ["ownerid"] = new EntityReference("systemuser", rep),
                    ["sc_periodstart"] = ReplayRows.Day(quota.PeriodStart),
                    ["sc_amount"] = new Money(quota.Amount),
                    ["sc_assumed"] = index >= set,
                    ["sc_capacity"] = quota.Capacity * Percent,
                    ["sc_startedon"] = quota.StartedOn is { } day ? ReplayRows.Day(day) : null,
                }
            );
        }
    }
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Messages;

/// <summary>Keeps won and lost opportunities as they are until they are reopened.</summary>
/// <remarks>Most other tables stay editable through the API in every state, and so they do here.</remarks>
internal static class ClosedRows
{
    // The owner may change: deals of people who leave are handed on, open or not.
    private static readonly HashSet<string> Free = new(StringComparer.Ordinal)
    {
        "statecode",
        "statuscode",
        "ownerid",
        "modifiedon",
        "modifiedby",
        "owninguser",
        "owningteam",
        "owningbusinessunit",
    };

    /// <summary>Refuses a change to a closed row that does not reopen it.</summary>
    public static void Demand(TableTraits traits, Entity change, StoredRow stored)
    {
        if (traits.Table.LogicalName != "opportunity" || IsFree(change))
        {
            return;
        }

        if (StateRules.StateIn(stored.Row) is not 0 and not null && StateRules.StateIn(change) is not 0)
        {
            throw DataverseFault.InvalidArgument(
                "The opportunity is closed and read-only. Reopen it before you change it."
            );
        }
    }

    private static bool IsFree(Entity change)
    {
        foreach (var (name, _) in change.Attributes)
        {
            if (!Free.Contains(name))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Writing;

/// <summary>Reads the people of an activity, each with a participation type, into the activity's lists.</summary>
internal sealed class PartyReader(RowReader rows)
{
    // activityparty.participationtypemask, by the activity's column.
    private static readonly Dictionary<int, string> Lists = new()
    {
        [1] = "from",
        [2] = "to",
        [3] = "cc",
        [4] = "bcc",
        [5] = "requiredattendees",
        [6] = "optionalattendees",
        [7] = "organizer",
        [10] = "resources",
        [11] = "customers",
        [12] = "partners",
    };

    /// <summary>Adds the people to the activity.</summary>
    public void Add(EdmTable parties, Entity activity, JsonElement list)
    {
        foreach (var json in list.EnumerateArray())
        {
            var party = rows.ReadFlat(parties, json);
            var role = party.GetAttributeValue<OptionSetValue>("participationtypemask")?.Value ?? 0;
            var column =
                Lists.GetValueOrDefault(role) ?? throw ApiFault.BadBody($"participationtypemask {role} cannot be set.");
            if (activity.GetAttributeValue<EntityCollection>(column) is not { } people)
            {
                people = new EntityCollection { EntityName = "activityparty" };
                activity[column] = people;
            }

            people.Entities.Add(party);
        }
    }
}

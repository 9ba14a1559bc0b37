using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Activities;

/// <summary>Knows by which column of an activity a party takes part.</summary>
/// <remarks>learn.microsoft.com, ActivityParty table reference: <c>participationtypemask</c>.</remarks>
internal static class PartyRoles
{
    /// <summary>Who sent or called.</summary>
    public const int Sender = 1;

    /// <summary>Who called a meeting.</summary>
    public const int Organizer = 7;

    /// <summary>
    /// The roles of those who take part in person or by letter, mail and phone: not the owner, not what is regarded.
    /// </summary>
    public static readonly int[] OfPeople = [Sender, 2, 3, 4, 5, 6, Organizer, 11];

    /// <summary>The column of the table that would hold the party.</summary>
    public static string ColumnOf(string table, Entity party) =>
        party.GetAttributeValue<OptionSetValue>(ActivityTable.ParticipationType)?.Value switch
        {
            Sender when table != ActivityTable.Appointment => ActivityTable.From,
            Organizer => ActivityTable.Organizer,
            8 or 9 => ActivityTable.Owner + "party",
            _ when table == ActivityTable.Appointment => ActivityTable.RequiredAttendees,
            _ => ActivityTable.To,
        };
}

using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Activities;

/// <summary>Who takes part in an activity is found by the roles of "ActivityParty table reference".</summary>
[Trait("Ring", "fast")]
public sealed class PartyRolesTests
{
    [Theory]
    [InlineData(1, ActivityTable.PhoneCall, ActivityTable.From)]
    [InlineData(1, ActivityTable.Appointment, ActivityTable.RequiredAttendees)]
    [InlineData(2, ActivityTable.PhoneCall, ActivityTable.To)]
    [InlineData(5, ActivityTable.Appointment, ActivityTable.RequiredAttendees)]
    [InlineData(7, ActivityTable.Appointment, ActivityTable.Organizer)]
    [InlineData(8, ActivityTable.PhoneCall, ActivityTable.Owner + "party")]
    [InlineData(9, ActivityTable.Appointment, ActivityTable.Owner + "party")]
    [InlineData(null, ActivityTable.PhoneCall, ActivityTable.To)]
    public void A_party_stands_in_the_column_of_its_role(int? role, string table, string column)
    {
        var party = new Entity("activityparty");
        party[ActivityTable.ParticipationType] = role is { } known ? new OptionSetValue(known) : null;

        Assert.Equal(column, PartyRoles.ColumnOf(table, party));
    }
}

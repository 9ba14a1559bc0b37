namespace SalesCorner.Plugins.Tables;

/// <summary>Names that every kind of activity shares.</summary>
public static class ActivityTable
{
    public const string LogicalName = "activitypointer";
    public const string Id = "activityid";
    public const string TypeCode = "activitytypecode";
    public const string Regarding = "regardingobjectid";
    public const string State = "statecode";
    public const string StatusReason = "statuscode";
    public const string ScheduledStart = "scheduledstart";
    public const string ScheduledEnd = "scheduledend";
    public const string ActualStart = "actualstart";
    public const string ActualEnd = "actualend";
    public const string ActualMinutes = "actualdurationminutes";
    public const string ScheduledMinutes = "scheduleddurationminutes";
    public const string CreatedOn = "createdon";
    public const string ModifiedOn = "modifiedon";
    public const string Subject = "subject";
    public const string Sender = "sender";
    public const string Direction = "directioncode";
    public const string CustomerWork = "sc_customerwork";
    public const string PhoneCall = "phonecall";
    public const string Appointment = "appointment";
    public const string Email = "email";
    public const string Task = "task";
    public const string Letter = "letter";
    public const string TimeClass = "sc_timeclass";
    public const string TimeClassFixed = "sc_timeclassfixed";
    public const string From = "from";
    public const string To = "to";
    public const string Cc = "cc";
    public const string Bcc = "bcc";
    public const string Organizer = "organizer";
    public const string RequiredAttendees = "requiredattendees";
    public const string OptionalAttendees = "optionalattendees";
    public const string Party = "activityparty";
    public const string PartyId = "partyid";
    public const string PartyKey = "activitypartyid";
    public const string ParticipationType = "participationtypemask";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string Owner = "ownerid";
}

using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Activities;

/// <summary>How long an activity counts for where neither its duration nor its length is known.</summary>
public static class UsualMinutes
{
    /// <summary>The minutes of a kind.</summary>
    public static int Of(ActivityKind kind, ActivitySettings settings) =>
        kind switch
        {
            ActivityKind.PhoneCall => settings.CallMinutes,
            ActivityKind.Email => settings.EmailMinutes,
            ActivityKind.Appointment => settings.MeetingMinutes,
            ActivityKind.Letter => settings.LetterMinutes,
            _ => settings.TaskMinutes,
        };
}

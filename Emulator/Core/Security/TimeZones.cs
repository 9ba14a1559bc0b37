namespace SalesCorner.Emulator.Security;

/// <summary>The platform's time zones that the embedded Dataverse knows, as its list has them: most, not all.</summary>
/// <remarks>
/// The codes are Microsoft's time zone index values (support article 973627), the names those of Windows, and beside
/// them
/// those of the Unicode Common Locale Data Repository (windowsZones) for machines that know no names of Windows.
/// </remarks>
internal static class TimeZones
{
    /// <summary>UTC, which a user's settings hold from the start.</summary>
    public const int Utc = 92;

    /// <summary>All of them.</summary>
    public static readonly PlatformZone[] All =
    [
        new(0, "Dateline Standard Time", "Etc/GMT+12", "(GMT-12:00) International Date Line West"),
        new(2, "Hawaiian Standard Time", "Pacific/Honolulu", "(GMT-10:00) Hawaii"),
        new(3, "Alaskan Standard Time", "America/Anchorage", "(GMT-09:00) Alaska"),
        new(4, "Pacific Standard Time", "America/Los_Angeles", "(GMT-08:00) Pacific Time (US & Canada)"),
        new(10, "Mountain Standard Time", "America/Denver", "(GMT-07:00) Mountain Time (US & Canada)"),
        new(15, "US Mountain Standard Time", "America/Phoenix", "(GMT-07:00) Arizona"),
        new(20, "Central Standard Time", "America/Chicago", "(GMT-06:00) Central Time (US & Canada)"),
        new(25, "Canada Central Standard Time", "America/Regina", "(GMT-06:00) Saskatchewan"),
        new(33, "Central America Standard Time", "America/Guatemala", "(GMT-06:00) Central America"),
        new(35, "Eastern Standard Time", "America/New_York", "(GMT-05:00) Eastern Time (US & Canada)"),
        new(40, "US Eastern Standard Time", "America/Indiana/Indianapolis", "(GMT-05:00) Indiana (East)"),
        new(45, "SA Pacific Standard Time", "America/Bogota", "(GMT-05:00) Bogota, Lima, Quito"),
        new(50, "Atlantic Standard Time", "America/Halifax", "(GMT-04:00) Atlantic Time (Canada)"),
        new(55, "SA Western Standard Time", "America/La_Paz", "(GMT-04:00) Georgetown, La Paz, San Juan"),
        new(56, "Pacific SA Standard Time", "America/Santiago", "(GMT-04:00) Santiago"),
        new(60, "Newfoundland Standard Time", "America/St_Johns", "(GMT-03:30) Newfoundland"),
        new(65, "E. South America Standard Time", "America/Sao_Paulo", "(GMT-03:00) Brasilia"),
        new(70, "SA Eastern Standard Time", "America/Cayenne", "(GMT-03:00) Cayenne"),
        new(80, "Azores Standard Time", "Atlantic/Azores", "(GMT-01:00) Azores"),
        new(83, "Cape Verde Standard Time", "Atlantic/Cape_Verde", "(GMT-01:00) Cape Verde Islands"),
        new(85, "GMT Standard Time", "Europe/London", "(GMT+00:00) Dublin, Edinburgh, Lisbon, London"),
        new(90, "Greenwich Standard Time", "Atlantic/Reykjavik", "(GMT+00:00) Monrovia, Reykjavik"),
        new(92, "UTC", "Etc/UTC", "(GMT+00:00) Coordinated Universal Time"),
        new(
            95,
            "Central Europe Standard Time",
            "Europe/Budapest",
            "(GMT+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague"
        ),
        new(100, "Central European Standard Time", "Europe/Warsaw", "(GMT+01:00) Sarajevo, Skopje, Warsaw, Zagreb"),
        new(105, "Romance Standard Time", "Europe/Paris", "(GMT+01:00) Brussels, Copenhagen, Madrid, Paris"),
        new(
            110,
            "W. Europe Standard Time",
            "Europe/Berlin",
            "(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"
        ),
        new(113, "W. Central Africa Standard Time", "Africa/Lagos", "(GMT+01:00) West Central Africa"),
        new(115, "E. Europe Standard Time", "Europe/Chisinau", "(GMT+02:00) E. Europe"),
        new(120, "Egypt Standard Time", "Africa/Cairo", "(GMT+02:00) Cairo"),
        new(125, "FLE Standard Time", "Europe/Kiev", "(GMT+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius"),
        new(130, "GTB Standard Time", "Europe/Bucharest", "(GMT+02:00) Athens, Bucharest"),
        new(135, "Israel Standard Time", "Asia/Jerusalem", "(GMT+02:00) Jerusalem"),
        new(140, "South Africa Standard Time", "Africa/Johannesburg", "(GMT+02:00) Harare, Pretoria"),
        new(145, "Russian Standard Time", "Europe/Moscow", "(GMT+03:00) Moscow, St. Petersburg, Volgograd"),
        new(150, "Arab Standard Time", "Asia/Riyadh", "(GMT+03:00) Kuwait, Riyadh"),
        new(155, "E. Africa Standard Time", "Africa/Nairobi", "(GMT+03:00) Nairobi"),
        new(158, "Arabic Standard Time", "Asia/Baghdad", "(GMT+03:00) Baghdad"),
        new(160, "Iran Standard Time", "Asia/Tehran", "(GMT+03:30) Tehran"),
        new(165, "Arabian Standard Time", "Asia/Dubai", "(GMT+04:00) Abu Dhabi, Muscat"),
        new(170, "Caucasus Standard Time", "Asia/Yerevan", "(GMT+04:00) Yerevan"),
        new(175, "Afghanistan Standard Time", "Asia/Kabul", "(GMT+04:30) Kabul"),
        new(180, "Ekaterinburg Standard Time", "Asia/Yekaterinburg", "(GMT+05:00) Ekaterinburg"),
        new(185, "West Asia Standard Time", "Asia/Tashkent", "(GMT+05:00) Tashkent"),
        new(190, "India Standard Time", "Asia/Kolkata", "(GMT+05:30) Chennai, Kolkata, Mumbai, New Delhi"),
        new(193, "Nepal Standard Time", "Asia/Kathmandu", "(GMT+05:45) Kathmandu"),
        new(195, "Central Asia Standard Time", "Asia/Almaty", "(GMT+06:00) Astana"),
        new(200, "Sri Lanka Standard Time", "Asia/Colombo", "(GMT+05:30) Sri Jayawardenepura"),
        new(201, "N. Central Asia Standard Time", "Asia/Novosibirsk", "(GMT+07:00) Novosibirsk"),
        new(203, "Myanmar Standard Time", "Asia/Yangon", "(GMT+06:30) Yangon (Rangoon)"),
        new(205, "SE Asia Standard Time", "Asia/Bangkok", "(GMT+07:00) Bangkok, Hanoi, Jakarta"),
        new(207, "North Asia Standard Time", "Asia/Krasnoyarsk", "(GMT+07:00) Krasnoyarsk"),
        new(210, "China Standard Time", "Asia/Shanghai", "(GMT+08:00) Beijing, Chongqing, Hong Kong, Urumqi"),
        new(215, "Singapore Standard Time", "Asia/Singapore", "(GMT+08:00) Kuala Lumpur, Singapore"),
        new(220, "Taipei Standard Time", "Asia/Taipei", "(GMT+08:00) Taipei"),
        new(225, "W. Australia Standard Time", "Australia/Perth", "(GMT+08:00) Perth"),
        new(227, "North Asia East Standard Time", "Asia/Irkutsk", "(GMT+08:00) Irkutsk"),
        new(230, "Korea Standard Time", "Asia/Seoul", "(GMT+09:00) Seoul"),
        new(235, "Tokyo Standard Time", "Asia/Tokyo", "(GMT+09:00) Osaka, Sapporo, Tokyo"),
        new(240, "Yakutsk Standard Time", "Asia/Yakutsk", "(GMT+09:00) Yakutsk"),
        new(245, "AUS Central Standard Time", "Australia/Darwin", "(GMT+09:30) Darwin"),
        new(250, "Cen. Australia Standard Time", "Australia/Adelaide", "(GMT+09:30) Adelaide"),
        new(255, "AUS Eastern Standard Time", "Australia/Sydney", "(GMT+10:00) Canberra, Melbourne, Sydney"),
        new(260, "E. Australia Standard Time", "Australia/Brisbane", "(GMT+10:00) Brisbane"),
        new(265, "Tasmania Standard Time", "Australia/Hobart", "(GMT+10:00) Hobart"),
        new(270, "Vladivostok Standard Time", "Asia/Vladivostok", "(GMT+10:00) Vladivostok"),
        new(275, "West Pacific Standard Time", "Pacific/Port_Moresby", "(GMT+10:00) Guam, Port Moresby"),
        new(280, "Central Pacific Standard Time", "Pacific/Guadalcanal", "(GMT+11:00) Solomon Islands, New Caledonia"),
        new(285, "Fiji Standard Time", "Pacific/Fiji", "(GMT+12:00) Fiji"),
        new(290, "New Zealand Standard Time", "Pacific/Auckland", "(GMT+12:00) Auckland, Wellington"),
        new(300, "Tonga Standard Time", "Pacific/Tongatapu", "(GMT+13:00) Nuku'alofa"),
    ];

    /// <summary>The zone of a code; UTC for one that is not on the list.</summary>
    public static TimeZoneInfo Find(int code)
    {
        var zone = Array.Find(All, zone => zone.Code == code);
        return zone is null ? TimeZoneInfo.Utc
            : TimeZoneInfo.TryFindSystemTimeZoneById(zone.Standard, out var known)
            || TimeZoneInfo.TryFindSystemTimeZoneById(zone.Other, out known)
                ? known
            : TimeZoneInfo.Utc;
    }
}

/// <summary>A zone of the platform's list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Standard">Its name in Windows.</param>
/// <param name="Other">Its name elsewhere.</param>
/// <param name="Shown">What people read.</param>
internal sealed record PlatformZone(int Code, string Standard, string Other, string Shown);

namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>
/// The moments of a period whose calls are held against the result, in the order of the choice <c>sc_callmoment </c>.
/// </summary>
public enum CallMoment
{
    /// <summary>The period's first day.</summary>
    FirstDay,

    /// <summary>Half time.</summary>
    HalfTime,

    /// <summary>The first day of the period's last month; of a period of a month or less its first day.</summary>
    LastMonth,
}

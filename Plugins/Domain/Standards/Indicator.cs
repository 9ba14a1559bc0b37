namespace SalesCorner.Plugins.Domain.Standards;

/// <summary>What a standard can be set for, in the order of the choice <c>sc_indicator</c>.</summary>
public enum Indicator
{
    /// <summary>The win rate in use, per cent.</summary>
    WinRate,

    /// <summary>The odds of making the number, per cent.</summary>
    Odds,

    /// <summary>Moving pipeline over the requirement, per cent.</summary>
    Attainment,

    /// <summary>The accuracy of the rep's commits, per cent.</summary>
    ForecastAccuracy,

    /// <summary>The median cycle of won deals, days; fewer are better.</summary>
    Cycle,

    /// <summary>Planned work with customers as a share of the week, per cent.</summary>
    ProactiveShare,

    /// <summary>Deals created in the week.</summary>
    NewDeals,

    /// <summary>One-to-ones held in the four weeks up to the end of the week.</summary>
    ReviewsHeld,

    /// <summary>Hours of the rep's working week, against which its time is measured; on no scorecard.</summary>
    WeekHours,
}

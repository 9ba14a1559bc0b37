namespace SalesCorner.Plugins.Domain.Agenda;

/// <summary>An open deal as the day's agenda looks at it.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Value">Estimated value in base currency; zero when unknown.</param>
public sealed record AgendaDeal(Guid Id, decimal Value)
{
    /// <summary>The day on which it turns stale; null when no rule gives one.</summary>
    public DateTime? StaleOn { get; init; }

    /// <summary>Whether it is qualified.</summary>
    public bool IsQualified { get; init; }

    /// <summary>The day of the oldest planned activity that is past and not done; null without any.</summary>
    public DateTime? LateSince { get; init; }

    /// <summary>
    /// The chance to be won this period as a moving deal less the chance as it stands, or as it would stand when
    /// left alone.
    /// </summary>
    public decimal Gain { get; init; }
}

/// <summary>What there is to do about a deal.</summary>
public enum AgendaKind
{
    /// <summary>It stands still.</summary>
    Stale,

    /// <summary>A planned activity is past and not done.</summary>
    Late,

    /// <summary>It turns stale within days.</summary>
    Cooling,

    /// <summary>It is not qualified.</summary>
    Unqualified,
}

/// <summary>Something to do today.</summary>
/// <param name="Kind">What there is to do.</param>
/// <param name="Deal">The deal.</param>
/// <param name="On">
/// Since when it stands still or is late, or when it turns stale; null for a deal that is not qualified.
/// </param>
/// <param name="Worth">What it may bring this period: value times what the chance gains, in base currency.</param>
public sealed record AgendaItem(AgendaKind Kind, AgendaDeal Deal, DateTime? On, decimal Worth);

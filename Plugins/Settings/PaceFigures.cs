using System.Runtime.Serialization;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// How the earlier periods went, as the nightly run measured it over the organisation and its business units: JSON
/// beside the
/// other measured figures on <c>sc_baseline </c>, which salespeople cannot read. Read by coverage alone, not by every
/// save.
/// </summary>
[DataContract]
public sealed class PaceFigures
{
    /// <summary>The day on which the organisation's first deal closed, as ticks; null before any did.</summary>
    [DataMember(Name = "first", Order = 0)]
    public long? FirstCloseTicks { get; set; }

    /// <summary>The organisation's.</summary>
    [DataMember(Name = "organisation", Order = 1)]
    public PaceTeamEntry? Organisation { get; set; }

    /// <summary>The business units' by the unit's id.</summary>
    [DataMember(Name = "units", Order = 2)]
    public IDictionary<string, PaceTeamEntry> Units { get; set; } =
        new Dictionary<string, PaceTeamEntry>(StringComparer.Ordinal);

    /// <summary>
    /// Reads figures; none where the text is none that this version understands: the next night measures again.
    /// </summary>
    public static PaceFigures Parse(string? text)
    {
        var figures = ContractText.Read<PaceFigures>(text) ?? new PaceFigures();
        figures.Units ??= new Dictionary<string, PaceTeamEntry>(StringComparer.Ordinal);
        return figures;
    }

    /// <summary>The figures as text.</summary>
    public string Write() => ContractText.Write(this);
}

/// <summary>A team in the figures of pace.</summary>
[DataContract]
public sealed class PaceTeamEntry
{
    /// <summary>The age bands and size classes that this night counts by.</summary>
    [DataMember(Name = "b")]
    public PaceBandsEntry Bands { get; set; } = new();

    /// <summary>The tables of the periods that pace speaks of.</summary>
    [DataMember(Name = "t")]
    public IList<PaceTableEntry> Tables { get; set; } = [];
}

/// <summary>Age bands and size classes.</summary>
[DataContract]
public sealed class PaceBandsEntry
{
    /// <summary>Upper edges of the bands, in days.</summary>
    [DataMember(Name = "e")]
    public decimal[] Edges { get; set; } = [];

    /// <summary>Won deals that they rest on.</summary>
    [DataMember(Name = "n")]
    public int Deals { get; set; }

    /// <summary>Average won value; null where nothing with a value was won.</summary>
    [DataMember(Name = "a")]
    public decimal? Average { get; set; }
}

/// <summary>How the earlier periods of a period went from a day on.</summary>
[DataContract]
public sealed class PaceTableEntry
{
    /// <summary>First day of the period that is judged, as ticks.</summary>
    [DataMember(Name = "s")]
    public long StartTicks { get; set; }

    /// <summary>The day from which it was measured, as ticks.</summary>
    [DataMember(Name = "d")]
    public long DayTicks { get; set; }

    /// <summary>Bands and classes that it was counted by.</summary>
    [DataMember(Name = "b")]
    public PaceBandsEntry Bands { get; set; } = new();

    /// <summary>Pooled rates by age band.</summary>
    [DataMember(Name = "p")]
    public decimal[] Pooled { get; set; } = [];

    /// <summary>Factors by size class.</summary>
    [DataMember(Name = "z")]
    public decimal[] Sizes { get; set; } = [];

    /// <summary>Factors of moving, stale and unqualified deals.</summary>
    [DataMember(Name = "l")]
    public decimal[] Layers { get; set; } = [];

    /// <summary>Deals whose layer was kept.</summary>
    [DataMember(Name = "k")]
    public int LayerDeals { get; set; }

    /// <summary>Mean rest per rep and period.</summary>
    [DataMember(Name = "m")]
    public decimal MeanRest { get; set; }

    /// <summary>Values of recent new business.</summary>
    [DataMember(Name = "f")]
    public decimal[] NewDeals { get; set; } = [];

    /// <summary>Rest over usual rest, of reps.</summary>
    [DataMember(Name = "r")]
    public decimal[] Ratios { get; set; } = [];

    /// <summary>Rest over usual rest, of teams, business units and the organisation.</summary>
    [DataMember(Name = "g")]
    public decimal[] GroupRatios { get; set; } = [];

    /// <summary>The earlier periods, newest first.</summary>
    [DataMember(Name = "j")]
    public IList<PacePeriodEntry> Periods { get; set; } = [];
}

/// <summary>An earlier period.</summary>
[DataContract]
public sealed class PacePeriodEntry
{
    /// <summary>The division of the year.</summary>
    [DataMember(Name = "t")]
    public int Type { get; set; }

    /// <summary>The fiscal year.</summary>
    [DataMember(Name = "y")]
    public int Year { get; set; }

    /// <summary>Its place in the year.</summary>
    [DataMember(Name = "n")]
    public int Number { get; set; }

    /// <summary>Its first day, as ticks.</summary>
    [DataMember(Name = "s")]
    public long StartTicks { get; set; }

    /// <summary>Its last day, as ticks.</summary>
    [DataMember(Name = "e")]
    public long EndTicks { get; set; }

    /// <summary>Its reference day, as ticks.</summary>
    [DataMember(Name = "d")]
    public long DayTicks { get; set; }

    /// <summary>Rates by age band.</summary>
    [DataMember(Name = "r")]
    public decimal[] Rates { get; set; } = [];

    /// <summary>Money from new business, per rep.</summary>
    [DataMember(Name = "v")]
    public decimal NewValue { get; set; }

    /// <summary>Deals of new business, per rep.</summary>
    [DataMember(Name = "c")]
    public decimal NewCount { get; set; }
}

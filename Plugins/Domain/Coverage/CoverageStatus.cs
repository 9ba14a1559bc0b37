namespace SalesCorner.Plugins.Domain.Coverage;

/// <summary>How well a rep is covered, in the order of the choice <c>sc_coveragestatus</c>.</summary>
public enum CoverageStatus
{
    /// <summary>Nobody has set a quota.</summary>
    NoQuota,

    /// <summary>Nothing remains to be won.</summary>
    TargetMet,

    /// <summary>Far less pipeline than needed.</summary>
#pragma warning disable CA1720 // A salesperson's word: short of pipeline, not the number type.
    Short,
#pragma warning restore CA1720

    /// <summary>Somewhat less pipeline than needed.</summary>
    Thin,

    /// <summary>Enough for about even odds.</summary>
    Covered,

    /// <summary>Enough for good odds.</summary>
    Confident,

    /// <summary>More than helps: prune or qualify.</summary>
    OverCovered,

    /// <summary>An input is missing; the notes say which.</summary>
    CouldNotCompute,

    /// <summary>A rep in the first weeks, who has had no time to fill a pipeline.</summary>
    Ramping,
}

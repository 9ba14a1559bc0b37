using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Settings;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>One call of the nightly run.</summary>
/// <param name="Service">Acts as SYSTEM.</param>
/// <param name="NowUtc">When the call happens.</param>
/// <param name="Token">Where it goes on.</param>
internal sealed record NightlyRun(IOrganizationService Service, DateTime NowUtc, NightlyToken Token)
{
    /// <summary>The configuration in force.</summary>
    public SalesConfiguration Configuration { get; init; } = SalesConfiguration.Default;

    /// <summary>How much this call may do.</summary>
    public CallBudget Budget { get; init; } = CallBudget.Start(new NightSettings(), () => 0);

    /// <summary>The organisation's day.</summary>
    public DateTime Today => Configuration.DayOf(NowUtc);

    /// <summary>The periods that coverage is kept for.</summary>
    public CoverageHorizon Horizon => Configuration.HorizonOf(Today);
}

/// <summary>What one call did.</summary>
/// <param name="Processed">Rows looked at.</param>
/// <param name="Changed">Rows written.</param>
internal sealed record ChunkResult(int Processed, int Changed)
{
    /// <summary>Where the same phase goes on; null when it is done.</summary>
    public NightlyToken? Next { get; init; }

    /// <summary>Rows of the phase; null when only those of this call are known.</summary>
    public int? Total { get; init; }

    /// <summary>What could not be done and why.</summary>
    public string? Notes { get; init; }
}

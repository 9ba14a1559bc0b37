using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Settings;

/// <summary>What the nightly run measured over the organisation and its business units.</summary>
internal sealed record Measured
{
    /// <summary>What is known before the first night.</summary>
    public static Measured Nothing { get; } = new();

    /// <summary>The organisation's own rates; null before the first nightly run.</summary>
    public Baseline? Organisation { get; init; }

    /// <summary>The business units' rates by the unit's id.</summary>
    public IReadOnlyDictionary<string, Baseline> Units { get; init; } =
        new Dictionary<string, Baseline>(StringComparer.Ordinal);

    /// <summary>Owners of deals who cannot own rows of ours: they cannot read our tables, or are disabled.</summary>
    public IReadOnlyCollection<Guid> UnreadyOwners { get; init; } = new HashSet<Guid>();

    /// <summary>Who they are and what to do; null when there are none.</summary>
    public string? UnreadyNote { get; init; }

    /// <summary>Days that won deals spent in a stage, by business unit and stage.</summary>
    public IReadOnlyDictionary<string, decimal> StageDays { get; init; } =
        new Dictionary<string, decimal>(StringComparer.Ordinal);
}

using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>What makes a deal a renewal, and how much work each motion takes.</summary>
public sealed record MotionSettings
{
    /// <summary>The words of a renewal in use where nobody typed others.</summary>
    public const string UsualWords =
        "renewal, renew, extension, prolongation, Verlängerung, renouvellement, renovación";

    /// <summary>The words that mark a renewal in a topic, as they were typed; null for the usual ones.</summary>
    public string? WordsText { get; init; }

    /// <summary>The logical name of a yes/no column that marks a renewal; null for none.</summary>
    public string? RenewalColumn { get; init; }

    /// <summary>Whether what the accounts above the customer bought counts too.</summary>
    public bool ByGroup { get; init; }

    /// <summary>Work for the same revenue with new customers.</summary>
    public decimal ProspectEffort { get; init; } = 10m;

    /// <summary>Work for the same revenue where customers buy something new.</summary>
    public decimal GrowEffort { get; init; } = 3m;

    /// <summary>Work for the same revenue of renewals.</summary>
    public decimal MaintainEffort { get; init; } = 1m;

    /// <summary>The words that mark a renewal.</summary>
    public IReadOnlyList<string> Words => NameList.Read(WordsText ?? UsualWords);
}

namespace SalesCorner.Deploy.Try.History;

/// <summary>Everything read from the input, or made up for the sample organisation: ready to be replayed.</summary>
public sealed record SalesHistory
{
    /// <summary>What the input is, for a person: "Salesforce opportunity report", "sample organisation".</summary>
    public required string Source { get; init; }

    /// <summary>The base currency's ISO code.</summary>
    public string BaseCurrency { get; init; } = "USD";

    /// <summary>Units of base currency that one unit of another currency is worth.</summary>
    public IReadOnlyDictionary<string, decimal> ExchangeRates { get; init; } =
        new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The usable deals.</summary>
    public required IReadOnlyList<DealRecord> Deals { get; init; }

    /// <summary>Stage moves, oldest first; empty when the input has none.</summary>
    public IReadOnlyList<StageMove> StageMoves { get; init; } = [];

    /// <summary>Whether people move deals by the process bar, and not by the sales stage of the deal.</summary>
    public bool UsesProcessBar { get; init; }

    /// <summary>Moves of estimated close dates, oldest first.</summary>
    public IReadOnlyList<CloseDateMove> CloseDateMoves { get; init; } = [];

    /// <summary>Activities, oldest first.</summary>
    public IReadOnlyList<ActivityRecord> Activities { get; init; } = [];

    /// <summary>Answers, oldest first.</summary>
    public IReadOnlyList<AnswerRecord> Answers { get; init; } = [];

    /// <summary>Calls of reps and managers, oldest first.</summary>
    public IReadOnlyList<CallRecord> Calls { get; init; } = [];

    /// <summary>One-to-ones that were held, oldest first.</summary>
    public IReadOnlyList<ReviewRecord> Reviews { get; init; } = [];

    /// <summary>Goals, events and assessments, oldest first.</summary>
    public IReadOnlyList<LeadershipRecord> Leadership { get; init; } = [];

    /// <summary>What an hour costs, in base currency; null where nobody says: then no cost is shown.</summary>
    public decimal? HourlyCost { get; init; }

    /// <summary>Standards for everybody.</summary>
    public IReadOnlyList<StandardRecord> Standards { get; init; } = [];

    /// <summary>Quotas.</summary>
    public IReadOnlyList<QuotaRecord> Quotas { get; init; } = [];

    /// <summary>Each rep's manager, where it is known.</summary>
    public IReadOnlyDictionary<string, string> Managers { get; init; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Rows that could not be used.</summary>
    public IReadOnlyList<RejectedRow> Rejected { get; init; } = [];

    /// <summary>What a reader of the numbers has to know of the input: ambiguities decided, things missing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The day to look from when nobody names one: the last day on which something happened.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>
    /// Units of base currency that one unit of a currency is worth; 1 for the base currency and where no rate is known.
    /// </summary>
    /// <param name="currency">The ISO code; null is the base currency.</param>
    public decimal WorthOf(string? currency) =>
        currency is not null && ExchangeRates.TryGetValue(currency, out var worth) ? worth : 1m;
}

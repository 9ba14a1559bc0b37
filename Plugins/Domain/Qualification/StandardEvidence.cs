namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>
/// Which of the opportunity's own columns pre-fills a question, in the order of the choice
/// <c>sc_standardevidence</c>.
/// </summary>
public enum StandardEvidence
{
    /// <summary>No column.</summary>
    None,

    /// <summary>Budget status.</summary>
    BudgetStatus,

    /// <summary>Need.</summary>
    Need,

    /// <summary>Purchase timeframe.</summary>
    PurchaseTimeframe,

    /// <summary>Purchase process.</summary>
    PurchaseProcess,

    /// <summary>Decision maker identified.</summary>
    DecisionMaker,

    /// <summary>How many competitors are on the deal.</summary>
    Competitors,
}

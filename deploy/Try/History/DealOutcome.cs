namespace SalesCorner.Deploy.Try.History;

/// <summary>How a deal of the input stands.</summary>
public enum DealOutcome
{
    /// <summary>Still open.</summary>
    Open,

    /// <summary>Won.</summary>
    Won,

    /// <summary>Lost, to a competitor as far as the input says.</summary>
    Lost,

    /// <summary>Closed without a decision.</summary>
    NoDecision,

    /// <summary>A duplicate or a test: counts nowhere.</summary>
    Invalid,
}

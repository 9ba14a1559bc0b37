namespace SalesCorner.Plugins.Domain.WhatIf;

/// <summary>What a person wants to try; null leaves a figure as it is.</summary>
public sealed record WhatIfChange
{
    /// <summary>Another win rate, as a share.</summary>
    public decimal? WinRate { get; init; }

    /// <summary>Another average won value.</summary>
    public decimal? AverageWonValue { get; init; }

    /// <summary>Another median cycle in days.</summary>
    public decimal? CycleDays { get; init; }

    /// <summary>Another quota.</summary>
    public decimal? Quota { get; init; }

    /// <summary>What is wrong with the wish, in a sentence for the user; null when it can be computed.</summary>
    public string? Problem
    {
        get
        {
            if (WinRate is <= 0m or > 1m)
            {
                return "Enter a win rate above 0 % and up to 100 %.";
            }

            if (AverageWonValue <= 0m)
            {
                return "Enter an average won value above zero.";
            }

            if (CycleDays <= 0m)
            {
                return "Enter a cycle of more than zero days.";
            }

            return Quota < 0m ? "Enter a quota of zero or more." : null;
        }
    }
}
